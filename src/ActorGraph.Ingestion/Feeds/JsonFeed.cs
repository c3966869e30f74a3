using System.Net;
using System.Text.Json;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Html;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), and what GDELT's API answers instead.</summary>
internal static class JsonFeed
{
    public static Listing Read(string text, Uri address)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        if (GdeltList.IsAnswer(root))
        {
            return GdeltList.OfAnswer(root);
        }

        if (
            !Text(root, "version").StartsWith("https://jsonfeed.org/version/", StringComparison.Ordinal)
            || !root.TryGetProperty("items", out var items)
            || items.ValueKind != JsonValueKind.Array
        )
        {
            throw new FormatException("it is JSON without the 'version' and 'items' of a JSON Feed");
        }

        var publisher = PageText.Fold(Text(root, "title"));
        return new Listing([
            .. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(item => ToArticle(item, publisher, address)),
        ]);
    }

    private static ListedArticle ToArticle(JsonElement item, string publisher, Uri address)
    {
        string[] texts = [Text(item, "content_html"), Paragraphs(Text(item, "content_text")), Paragraphs(Text(item, "summary"))];
        var published = PublicationDate.TryParse(Text(item, "date_published"));
        var modified = PublicationDate.TryParse(Text(item, "date_modified"));
        return new ListedArticle
        {
            Title = PageText.Fold(Text(item, "title")),
            Link = Text(item, "url"),
            Address = FeedParser.Resolve(Text(item, "url"), address) ?? Addresses.CanonicalAddress.TryParse(Text(item, "id")),
            Id = Text(item, "id"),
            Html = texts.FirstOrDefault(t => t.Length > 0) ?? "",
            Publisher = publisher,
            PublishedAt = published ?? modified,
            ModifiedAt = modified > published ? modified : null,
        };
    }

    // An id that is a number is taken as it is written (version 1.1, "Items").
    private static string Text(JsonElement parent, string name) =>
        !parent.TryGetProperty(name, out var value)
            ? ""
            : value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };

    private static string Paragraphs(string plain) =>
        plain.Length == 0
            ? ""
            : string.Concat(
                plain.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>")
            );
}
