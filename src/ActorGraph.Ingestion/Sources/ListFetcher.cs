using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Feeds;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Listings;
using ActorGraph.Ingestion.Sitemaps;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Fetches feeds and sitemaps and reads what they list.</summary>
internal sealed class ListFetcher(WebFetcher fetcher)
{
    // The protocol's own limit for one sitemap, unpacked.
    private const int maxSitemapBytes = 50 * 1024 * 1024;

    /// <summary>Fetches and reads one list.</summary>
    /// <returns>The answer, and what it lists; nothing where it was not modified, or where its fault says why.</returns>
    public async Task<(FetchOutcome Outcome, Listing? Listing)> FetchAsync(
        Uri address,
        ArticleSource source,
        FetchRecord? last,
        CancellationToken cancellationToken
    )
    {
        var isSitemap = source.Kind == ArticleSourceKind.Sitemap;
        var policy = isSitemap ? source.Policy with { MaxBytes = maxSitemapBytes } : source.Policy;
        var outcome = await fetcher.FetchAsync(new FetchRequest(address, policy, last?.ETag, last?.LastModified), cancellationToken);
        if (outcome.Document is not { } document)
        {
            return (outcome, null);
        }

        try
        {
            return (
                outcome,
                isSitemap
                    ? SitemapParser.Parse(
                        await BodyReader.UnpackFileAsync(document.Bytes, address, maxSitemapBytes, cancellationToken),
                        document.Charset,
                        document.Address
                    )
                    : FeedParser.Parse(document.Bytes, document.Charset, document.Address)
            );
        }
        catch (ActorGraphException fault)
        {
            return (outcome with { Fault = fault }, null);
        }
    }
}
