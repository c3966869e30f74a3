using AngleSharp.Html.Dom;

namespace ActorGraph.Ingestion.Html;

/// <summary>Finds who wrote an article.</summary>
internal static class PageByline
{
    // Longer ones tell what the author does, or hold more than a by-line.
    private const int maxLength = 120;

    private const string prefix = "By ";

    private static readonly string[] names = ["author", "byl", "parsely-author", "sailthru.author", "dc.creator", "article:author"];

    /// <summary>The names as the page joins them, without "By".</summary>
    /// <returns>Empty where nobody is named.</returns>
    public static string Find(IHtmlDocument document, LinkedData? linked)
    {
        string?[] given =
        [
            linked?.Byline,
            .. names.Select(name => PageMetadata.Meta(document, name)),
            .. document
                .QuerySelectorAll("[class*='author' i], [class*='byline' i]")
                .Select(e => e.TextContent.TrimStart())
                .Where(t => t.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)),
            document.QuerySelector("article [rel~=author], main [rel~=author], [itemprop~=author]")?.TextContent,
        ];
        return given.OfType<string>().Select(PageText.Fold).FirstOrDefault(IsName) is { } byline ? WithoutPrefix(byline) : "";
    }

    // The address of a profile, or a date beside the name, is no name.
    private static bool IsName(string text) =>
        text.Length is > 0 and <= maxLength
        && !text.Contains("//", StringComparison.Ordinal)
        && !text.Any(char.IsDigit)
        && text.Any(char.IsLetter);

    private static string WithoutPrefix(string byline) =>
        byline.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? byline[prefix.Length..].Trim() : byline;
}
