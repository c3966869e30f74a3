namespace ActorGraph.Ingestion.Listings;

/// <summary>A sitemap that an index names.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="ModifiedAt">When it last changed; null where the index does not say.</param>
internal sealed record ListedSitemap(Uri Address, DateTimeOffset? ModifiedAt);
