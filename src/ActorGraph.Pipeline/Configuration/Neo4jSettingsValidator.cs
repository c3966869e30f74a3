using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="Neo4jSettings"/>.</summary>
[OptionsValidator]
internal sealed partial class Neo4jSettingsValidator : IValidateOptions<Neo4jSettings>;
