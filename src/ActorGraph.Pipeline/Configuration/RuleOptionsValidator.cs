using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="RuleOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class RuleOptionsValidator : IValidateOptions<RuleOptions>;
