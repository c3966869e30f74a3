using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ActorGraph.Ingestion.Html;

/// <summary>The article object of a page's JSON-LD (schema.org NewsArticle and its kin).</summary>
internal sealed record LinkedData
{
    public string? Headline { get; private init; }

    /// <summary>Who wrote it, names joined by "and".</summary>
    public string? Byline { get; private init; }

    public string? Publisher { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public string? Language { get; private init; }

    public string? Address { get; private init; }

    public string? Body { get; private init; }

    private static readonly JsonDocumentOptions lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static LinkedData? Find(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, lenient);
                if (FindArticle(json.RootElement) is { } article)
                {
                    return Read(article, json.RootElement);
                }
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // A broken block is as good as none: what it would have told is looked for elsewhere.
            }
        }

        return null;
    }

    private static JsonElement? FindArticle(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(FindArticle).FirstOrDefault(found => found is not null);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return IsArticle(element) ? element
            : element.TryGetProperty("@graph", out var graph) ? FindArticle(graph)
            : null;
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && type.ValueKind switch
        {
            JsonValueKind.String => IsArticleType(type.GetString()!),
            JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticleType(t.GetString()!)),
            _ => false,
        };

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("BlogPosting", StringComparison.Ordinal)
        || type is "Report" or "LiveBlogPosting";

    private static LinkedData Read(JsonElement article, JsonElement root) =>
        new()
        {
            Headline = Text(article, "headline") ?? Text(article, "name"),
            Byline = string.Join(" and ", Names(article, "author", root)),
            Publisher = Names(article, "publisher", root).FirstOrDefault(),
            Published = Text(article, "datePublished"),
            Modified = Text(article, "dateModified"),
            Language = Text(article, "inLanguage"),
            Address = Text(article, "url") ?? Inner(article, "mainEntityOfPage", "@id"),
            Body = Text(article, "articleBody"),
        };

    // Persons and organizations are named in place, or by the id of another object of the graph.
    private static IEnumerable<string> Names(JsonElement article, string field, JsonElement root) =>
        !article.TryGetProperty(field, out var value)
            ? []
            : (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
                .Select(v =>
                    v.ValueKind == JsonValueKind.String ? WebUtility.HtmlDecode(v.GetString())
                    : v.ValueKind == JsonValueKind.Object ? Text(v, "name") ?? Named(root, Text(v, "@id"))
                    : null
                )
                .OfType<string>()
                .Where(name => name.Length > 0 && !name.StartsWith("http", StringComparison.Ordinal));

    private static string? Named(JsonElement root, string? id) =>
        id is null
        || root.ValueKind != JsonValueKind.Object
        || !root.TryGetProperty("@graph", out var graph)
        || graph.ValueKind != JsonValueKind.Array
            ? null
            : graph
                .EnumerateArray()
                .Where(e => e.ValueKind == JsonValueKind.Object && Text(e, "@id") == id)
                .Select(e => Text(e, "name"))
                .FirstOrDefault();

    private static string? Inner(JsonElement element, string field, string innerField)
    {
        if (!element.TryGetProperty(field, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind switch
        {
            JsonValueKind.Object => Text(value, innerField),
            JsonValueKind.String => value.GetString(),
            _ => null,
        };
    }

    // Many systems encode entities once more before they write JSON.
    private static string? Text(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? WebUtility.HtmlDecode(value.GetString())
            : null;
}
