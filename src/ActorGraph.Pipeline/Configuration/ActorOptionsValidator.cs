using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="ActorOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class ActorOptionsValidator : IValidateOptions<ActorOptions>;
