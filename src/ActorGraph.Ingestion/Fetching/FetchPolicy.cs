namespace ActorGraph.Ingestion.Fetching;

/// <summary>What one article source may do that others may not. What is null is as in <see cref="FetchOptions"/>.</summary>
/// <param name="Spacing">The pause between two requests to one host.</param>
/// <param name="AllowPrivateNetworks">Whether the own network may be reached.</param>
/// <param name="IgnoreRobots">Whether robots.txt is not asked.</param>
/// <param name="MaxBytes">The bytes from which an answer is refused.</param>
public sealed record FetchPolicy(
    TimeSpan? Spacing = null,
    bool? AllowPrivateNetworks = null,
    bool IgnoreRobots = false,
    int? MaxBytes = null
);
