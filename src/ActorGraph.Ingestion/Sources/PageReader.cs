using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Addresses;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Html;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Makes articles of fetched pages, and of what a list says where a page gives less.</summary>
internal sealed class PageReader(IngestionLimits limits, TimeProvider timeProvider)
{
    private readonly HtmlArticleReader pages = new(limits);

    public Article Read(PlannedArticle planned, FetchedDocument page)
    {
        var listed = planned.Listed;
        try
        {
            var name = planned.Id.Value;
            var article = pages.Read(PageDecoder.Decode(page.Bytes, page.Charset, name), name, page.Address);
            var address = AddressOf(article, planned, page);
            return article with
            {
                Id = new ArticleId(address.AbsoluteUri),
                Uri = address,
                Title = article.Title.Length > 0 ? article.Title : listed.Title,
                Publisher = article.Publisher.Length > 0 ? article.Publisher : listed.Publisher,
                PublishedAt = Past(article.PublishedAt) ?? Past(listed.PublishedAt),
                RetrievedAt = timeProvider.GetUtcNow(),
            };
        }
        catch (ActorGraphException exception)
            when (exception.Code == ErrorCodes.NoArticleInPage && planned.OwnText.Length >= limits.MinPageCharacters)
        {
            return FromList(planned);
        }
    }

    public Article FromList(PlannedArticle planned)
    {
        if (planned.OwnText.Length == 0)
        {
            throw planned.Listed.Link.Length > 0
                ? new ActorGraphException(
                    ErrorCodes.AddressRefused,
                    $"'{planned.Listed.Link}' is not fetched: only http and https addresses are. Its list gives no text of it either; leave it out."
                )
                : new ActorGraphException(
                    ErrorCodes.EmptyArticle,
                    $"'{planned.Id}' has no text in its list and no page. Nothing can be done but to leave the list out."
                );
        }

        return new Article
        {
            Id = planned.Id,
            Title = planned.Listed.Title,
            Body = planned.OwnText,
            Publisher = planned.Listed.Publisher,
            Uri = planned.Listed.Address,
            PublishedAt = Past(planned.Listed.PublishedAt),
            RetrievedAt = timeProvider.GetUtcNow(),
        };
    }

    // A page may name its canonical address, but only within its own site: a copy must not take the original's place. A redirect to a front
    // page is how sites bury articles; then the listed address is as good as any.
    private static Uri AddressOf(Article article, PlannedArticle planned, FetchedDocument page)
    {
        var fetched = CanonicalAddress.Of(page.Address);
        return article.Uri is { } canonical && canonical.Host == fetched.Host && canonical.AbsolutePath != "/" ? canonical
            : fetched is { AbsolutePath: "/", Query: "" } ? planned.Listed.Address!
            : fetched;
    }

    // A date of tomorrow is a publisher's mistake; a day is left for zones.
    private DateTimeOffset? Past(DateTimeOffset? date) => date > timeProvider.GetUtcNow() + TimeSpan.FromDays(1) ? null : date;
}
