using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="HealthOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class HealthOptionsValidator : IValidateOptions<HealthOptions>;
