using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="LogOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class LogOptionsValidator : IValidateOptions<LogOptions>;
