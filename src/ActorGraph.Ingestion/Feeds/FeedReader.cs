using System.Runtime.CompilerServices;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Html;
using AngleSharp.Html.Parser;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Brings in the articles of feeds: the feed's own text where it is long enough, else the page it points to. One request at a time.</summary>
public sealed class FeedReader : IDisposable
{
    private readonly WebFetcher client;
    private readonly FetchOptions options;
    private readonly IngestionLimits limits;
    private readonly TimeProvider timeProvider;
    private readonly HtmlArticleReader pageReader;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to fetch.</param>
    /// <param name="limits">How much of one article is taken in.</param>
    /// <param name="timeProvider">Says when an article was read.</param>
    public FeedReader(FetchOptions options, IngestionLimits limits, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(timeProvider);
        (this.options, this.limits, this.timeProvider) = (options, limits, timeProvider);
        client = new WebFetcher(options, timeProvider);
        pageReader = new HtmlArticleReader(limits);
    }

    /// <summary>Finds the articles of one feed.</summary>
    /// <param name="feed">The feed's address.</param>
    /// <param name="isKnown">Whether an article is recorded already: its page is not fetched again.</param>
    /// <param name="cancellationToken">Ends the search between two requests.</param>
    /// <returns>The articles in the feed's order; a feed that cannot be read is one fault.</returns>
    public async IAsyncEnumerable<PendingArticle> FindAsync(
        Uri feed, Func<ArticleId, bool> isKnown, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(isKnown);
        var (items, fault) = await ReadFeedAsync(feed, cancellationToken);
        if (fault is not null)
        {
            yield return PendingArticle.Unfound(feed.AbsoluteUri, fault.Code, fault.Message);
        }

        foreach (var item in items)
        {
            var own = TextOf(item);
            var id = new ArticleId(item.Address?.AbsoluteUri ?? $"{feed.AbsoluteUri}#{(item.Id.Length > 0 ? item.Id : item.Title)}");
            if (own.Length >= options.MinFeedCharacters || item.Address is null)
            {
                yield return Pending(id, () => FromFeed(item, id, own));
            }
            else if (!isKnown(id))
            {
                yield return await FetchAsync(item, id, own, cancellationToken);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private async Task<(IReadOnlyList<FeedItem> Items, ActorGraphException? Fault)> ReadFeedAsync(Uri feed, CancellationToken cancellationToken)
    {
        try
        {
            var document = await GetAsync(feed, cancellationToken);
            return (FeedParser.Parse(document.Bytes, feed), null);
        }
        catch (ActorGraphException exception)
        {
            return ([], exception);
        }
    }

    private async Task<FetchedDocument> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        var outcome = await client.FetchAsync(new FetchRequest(address, new FetchPolicy()), cancellationToken);
        return outcome.Document ?? throw outcome.Fault!;
    }

    private async Task<PendingArticle> FetchAsync(FeedItem item, ArticleId id, string own, CancellationToken cancellationToken)
    {
        try
        {
            var page = await GetAsync(item.Address!, cancellationToken);
            return Pending(id, () => FromPage(item, id, own, page));
        }
        catch (ActorGraphException exception)
        {
            return Pending(id, () => throw exception);
        }
    }

    private Article FromPage(FeedItem item, ArticleId id, string own, FetchedDocument page)
    {
        try
        {
            var article = pageReader.Read(PageDecoder.Decode(page.Bytes, page.Charset, id.Value), id.Value, page.Address);
            return article with
            {
                Id = id,
                Uri = item.Address,
                Title = article.Title.Length > 0 ? article.Title : item.Title,
                Publisher = article.Publisher.Length > 0 ? article.Publisher : item.Publisher,
                PublishedAt = article.PublishedAt ?? item.PublishedAt,
                RetrievedAt = timeProvider.GetUtcNow(),
            };
        }
        catch (ActorGraphException exception) when (exception.Code == ErrorCodes.NoArticleInPage && own.Length >= limits.MinPageCharacters)
        {
            return FromFeed(item, id, own);
        }
    }

    private Article FromFeed(FeedItem item, ArticleId id, string own) => own.Length == 0
        ? throw new ActorGraphException(ErrorCodes.EmptyArticle, $"'{id}' has no text in its feed and no page. Nothing can be done but to leave the feed out.")
        : new Article
        {
            Id = id,
            Title = item.Title,
            Body = own,
            Publisher = item.Publisher,
            Uri = item.Address,
            PublishedAt = item.PublishedAt,
            RetrievedAt = timeProvider.GetUtcNow(),
        };

    private string TextOf(FeedItem item)
    {
        try
        {
            PageNesting.RefuseDeep(item.Html, limits.MaxPageDepth, item.Title);
        }
        catch (ActorGraphException)
        {
            // Not fit to be parsed: the page decides.
            return "";
        }

        var document = new HtmlParser().ParseDocument(item.Html);
        Boilerplate.Remove(document);
        return PageText.Of(document.Body!, item.Title);
    }

    private static PendingArticle Pending(ArticleId id, Func<Article> read) => new(id.Value, id.Value, read);
}
