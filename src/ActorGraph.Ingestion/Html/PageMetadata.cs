using System.Net;
using ActorGraph.Ingestion.Addresses;
using ActorGraph.Ingestion.Languages;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ActorGraph.Ingestion.Html;

/// <summary>What a page says about its article outside of the text.</summary>
/// <param name="Title">The headline; empty where none is given.</param>
/// <param name="Publisher">The site's name; empty where none is given.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Address">Its canonical address.</param>
/// <param name="Body">The text, where JSON-LD repeats it.</param>
internal sealed record PageMetadata(string Title, string Publisher, DateTimeOffset? PublishedAt, Uri? Address, string? Body)
{
    // Before this the Web had no news; such dates are what programs write for none.
    private const int firstYear = 1990;

    /// <summary>Who wrote it ("Mila Petrović and Jo Smith"); empty where nobody is named.</summary>
    public string Byline { get; private init; } = "";

    /// <summary>When it was last changed; null where that is not said.</summary>
    public DateTimeOffset? ModifiedAt { get; private init; }

    /// <summary>The language that the page says it is in, as ISO 639 code ("en"); empty where it does not.</summary>
    public string Language { get; private init; } = "";

    /// <summary>Whether the page itself says that it is an article.</summary>
    public bool IsDeclaredArticle { get; private init; }

    private static readonly string[] dateNames =
    [
        "article:published_time",
        "og:article:published_time",
        "datePublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "date",
    ];

    private static readonly string[] changeNames =
    [
        "article:modified_time",
        "og:updated_time",
        "dateModified",
        "dcterms.modified",
        "last-modified",
        "lastmod",
    ];

    public static PageMetadata Of(IHtmlDocument document, Uri? address)
    {
        var linked = LinkedData.Find(document);
        return new PageMetadata(
            FindTitle(document, linked),
            First(
                Meta(document, "og:site_name"),
                linked?.Publisher,
                Meta(document, "application-name"),
                Meta(document, "publisher"),
                Meta(document, "dc.publisher")
            ) ?? "",
            FindDate(document, linked),
            Canonical(document, linked, address),
            linked?.Body
        )
        {
            Byline = PageByline.Find(document, linked),
            ModifiedAt =
                Plausible(linked?.Modified) ?? changeNames.Select(n => Plausible(Meta(document, n))).FirstOrDefault(d => d is not null),
            Language = FindLanguage(document, linked),
            IsDeclaredArticle =
                linked is not null || Meta(document, "og:type") == "article" || Meta(document, "article:published_time") is not null,
        };
    }

    private static string FindTitle(IHtmlDocument document, LinkedData? linked)
    {
        var title = First(linked?.Headline, Meta(document, "og:title"), document.QuerySelector("article h1, main h1, h1")?.TextContent);
        // Many systems encode entities twice.
        return PageText.Fold(WebUtility.HtmlDecode(title ?? WithoutSite(document.Title ?? "")));
    }

    // "Headline | Site": what stands behind the last bar or dash is the site where what stands before is longer.
    private static string WithoutSite(string title)
    {
        var bar = Math.Max(title.LastIndexOf(" | ", StringComparison.Ordinal), title.LastIndexOf(" - ", StringComparison.Ordinal));
        return bar > title.Length / 2 ? title[..bar] : title;
    }

    private static DateTimeOffset? FindDate(IHtmlDocument document, LinkedData? linked)
    {
        return Plausible(linked?.Published)
            ?? dateNames.Select(n => Plausible(Meta(document, n))).FirstOrDefault(d => d is not null)
            ?? Plausible(document.QuerySelector("article time[datetime], main time[datetime]")?.GetAttribute("datetime"));
    }

    private static DateTimeOffset? Plausible(string? text) => PublicationDate.TryParse(text) is { Year: >= firstYear } date ? date : null;

    private static string FindLanguage(IHtmlDocument document, LinkedData? linked)
    {
        var root = document.DocumentElement;
        string?[] given =
        [
            root?.GetAttribute("lang"),
            root?.GetAttribute("xml:lang"),
            linked?.Language,
            Meta(document, "og:locale"),
            Meta(document, "language"),
        ];
        return given.Select(LanguageCode.Of).FirstOrDefault(code => code.Length > 0) ?? "";
    }

    private static Uri? Canonical(IHtmlDocument document, LinkedData? linked, Uri? address)
    {
        string?[] given = [document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), Meta(document, "og:url"), linked?.Address];
        return given.Select(text => Resolve(text, address)).FirstOrDefault(uri => uri is not null);
    }

    // Some sites name their front page as the canonical address of every article.
    private static Uri? Resolve(string? text, Uri? address)
    {
        var uri =
            CanonicalAddress.TryParse(text)
            ?? (
                address is not null && !string.IsNullOrWhiteSpace(text) && Uri.TryCreate(address, text, out var joined)
                    ? CanonicalAddress.TryParse(joined.AbsoluteUri)
                    : null
            );
        return uri is { AbsolutePath: "/", Query: "" } ? null : uri;
    }

    public static string? Meta(IHtmlDocument document, string name) =>
        document
            .QuerySelectorAll("meta")
            .FirstOrDefault(m => IsNamed(m, "property", name) || IsNamed(m, "name", name) || IsNamed(m, "itemprop", name))
            ?.GetAttribute("content");

    private static bool IsNamed(IElement meta, string attribute, string name) =>
        string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    private static string? First(params string?[] values) => values.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();
}
