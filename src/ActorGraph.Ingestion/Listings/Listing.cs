namespace ActorGraph.Ingestion.Listings;

/// <summary>What a feed or sitemap lists.</summary>
/// <param name="Articles">The articles, in its order.</param>
/// <param name="TimeToLive">How long it asks not to be fetched again; zero where it does not.</param>
internal sealed record Listing(IReadOnlyList<ListedArticle> Articles, TimeSpan TimeToLive = default)
{
    /// <summary>Further lists, in the order in which they are to be fetched: newest first.</summary>
    public IReadOnlyList<ListedSitemap> Sitemaps { get; init; } = [];
}
