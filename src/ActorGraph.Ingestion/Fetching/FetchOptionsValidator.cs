using Microsoft.Extensions.Options;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>Checks <see cref="FetchOptions"/>.</summary>
[OptionsValidator]
public sealed partial class FetchOptionsValidator : IValidateOptions<FetchOptions>;
