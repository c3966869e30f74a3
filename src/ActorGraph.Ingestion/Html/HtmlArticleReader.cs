using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Addresses;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;
using Article = ActorGraph.Core.Articles.Article;

namespace ActorGraph.Ingestion.Html;

/// <summary>Takes the article out of a page: text by SmartReader, the rest from JSON-LD, OpenGraph and meta elements. Safe for use by many
/// threads.</summary>
internal sealed class HtmlArticleReader(IngestionLimits limits)
{
    private const string unknownAddress = "https://page.invalid/";

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">Its name in messages, and its id where it gives no address.</param>
    /// <param name="address">Where it was fetched from, if it was.</param>
    /// <exception cref="ActorGraphException">AG2006: there is no article in it.</exception>
    public Article Read(string html, string name, Uri? address) => ReadPage(html, name, address).Article;

    /// <summary>Reads a page together with all that it says about its article.</summary>
    /// <exception cref="ActorGraphException">AG2006: there is no article in it.</exception>
    public ReadPage ReadPage(string html, string name, Uri? address)
    {
        PageNesting.RefuseDeep(html, limits.MaxPageDepth, name);
        var document = new HtmlParser().ParseDocument(html);
        var metadata = PageMetadata.Of(document, address);
        if (IndexPage.Is(document, metadata))
        {
            throw new ActorGraphException(
                ErrorCodes.NoArticleInPage,
                $"'{name}' lists articles and is none. Give the articles' own pages, or the list's feed as a source."
            );
        }

        var body = FindBody(document, html, metadata, address);
        if (body.Length < limits.MinPageCharacters)
        {
            throw new ActorGraphException(
                ErrorCodes.NoArticleInPage,
                FormattableString.Invariant(
                    $"'{name}' has no article in it: only {body.Length} characters of running text were found. Give the article's own page, or its text as .txt."
                )
            );
        }

        var canonical = metadata.Address ?? (address is null ? null : CanonicalAddress.Of(address));
        var article = new Article
        {
            Id = new ArticleId(canonical?.AbsoluteUri ?? name),
            Title = metadata.Title,
            Body = body,
            Publisher = metadata.Publisher,
            Uri = canonical,
            PublishedAt = metadata.PublishedAt,
            Byline = metadata.Byline,
            ModifiedAt = metadata.ModifiedAt,
            Language = metadata.Language,
        };
        return new ReadPage(article, metadata);
    }

    private string FindBody(IHtmlDocument document, string html, PageMetadata metadata, Uri? address)
    {
        Boilerplate.Remove(document);
        var body = ReadableText(document, address, metadata.Title);
        if (body.Length < limits.MinPageCharacters && metadata.Body is { } declared)
        {
            body = PageText.Clean(declared.Split('\n'), metadata.Title);
        }

        if (body.Length < limits.MinPageCharacters)
        {
            // SmartReader changes the document it works on.
            var again = new HtmlParser().ParseDocument(html);
            Boilerplate.Remove(again);
            body = again.QuerySelector("article") is { } element ? PageText.Of(element, metadata.Title) : body;
        }

        return body;
    }

    private static string ReadableText(IHtmlDocument document, Uri? address, string title)
    {
        using var reader = new Reader(address?.AbsoluteUri ?? unknownAddress, document);
        var readable = reader.GetArticle();
        if (!readable.IsReadable || string.IsNullOrEmpty(readable.Content))
        {
            return "";
        }

        var content = new HtmlParser().ParseDocument(readable.Content);
        return PageText.Of(content.Body!, title);
    }
}
