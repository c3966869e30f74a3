using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ActorGraph.Ingestion.Html;

/// <summary>Tells pages that list articles from articles.</summary>
internal static class IndexPage
{
    // Fewer linked headlines stand below many an article.
    private const int minHeadlines = 8;

    /// <summary>Whether a page that does not call itself an article is mostly headlines that lead elsewhere.</summary>
    public static bool Is(IHtmlDocument document, PageMetadata metadata) =>
        !metadata.IsDeclaredArticle
        && document.QuerySelectorAll("h2, h3, h4").Count(IsLinked) is var linked
        && linked >= minHeadlines
        && linked * 2 > document.QuerySelectorAll("p").Count(p => p.Closest("header, footer, nav, aside") is null);

    private static bool IsLinked(IElement heading) =>
        heading.Closest("nav, aside, footer") is null
        && (
            heading.Closest("a") is not null
            || heading.QuerySelector("a") is { } link && link.TextContent.Trim().Length * 2 > heading.TextContent.Trim().Length
        );
}
