using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="LedgerOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class LedgerOptionsValidator : IValidateOptions<LedgerOptions>;
