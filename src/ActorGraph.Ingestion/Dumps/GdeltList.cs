using System.Text.Json;
using ActorGraph.Ingestion.Addresses;
using ActorGraph.Ingestion.Html;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Dumps;

/// <summary>
/// Reads which pages GDELT names: the answers of its DOC 2.0 API (<c>mode=artlist&amp;format=json</c>), and the tables of events
/// (SOURCEURL) and of the Global Knowledge Graph (DocumentIdentifier), each address once. Their texts are to be fetched; codes and tones
/// are not taken over.
/// </summary>
internal static class GdeltList
{
    // "The GDELT Event Database Data Format Codebook V2.0" and "... Global Knowledge
    // Graph ... Codebook V2.1": columns, DATEADDED or DATE, address.
    private static readonly (int Columns, int Date, int Address)[] tables = [(61, 59, 60), (58, 56, 57), (27, 1, 4)];

    /// <summary>Whether an object is an answer of the DOC API.</summary>
    public static bool IsAnswer(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("articles", out var articles)
        && articles.ValueKind == JsonValueKind.Array;

    /// <summary>Whether a text is one of the tables.</summary>
    public static bool IsTable(string text)
    {
        var columns = text.Split('\n', 2)[0].Count(letter => letter == '\t') + 1;
        return Array.Exists(tables, t => t.Columns == columns);
    }

    /// <summary>The pages that an answer of the DOC API names, in its order.</summary>
    public static Listing OfAnswer(JsonElement root) =>
        Distinct(
            root.GetProperty("articles")
                .EnumerateArray()
                .Where(a => a.ValueKind == JsonValueKind.Object)
                .Select(a => Listed(Text(a, "url"), Text(a, "title"), Text(a, "domain"), Text(a, "seendate")))
        );

    /// <summary>The pages that a table names, in its order. Rows with other columns than the first are passed over.</summary>
    public static Listing OfTable(string text) =>
        Distinct(
            text.Split('\n')
                .Select(line => line.TrimEnd('\r').Split('\t'))
                .Select(fields => (Fields: fields, Table: Array.Find(tables, t => t.Columns == fields.Length)))
                .Where(row => row.Table.Columns > 0)
                .Select(row => Listed(row.Fields[row.Table.Address], "", "", row.Fields[row.Table.Date]))
        );

    // When GDELT saw it is the best that is known until the page says when it was published.
    private static ListedArticle Listed(string link, string title, string domain, string seen) =>
        new()
        {
            Address = CanonicalAddress.TryParse(link),
            Link = link,
            Title = PageText.Fold(title),
            Publisher = domain,
            PublishedAt = PublicationDate.TryParse(seen),
        };

    private static Listing Distinct(IEnumerable<ListedArticle> articles) =>
        new([.. articles.Where(a => a.Address is not null).DistinctBy(a => a.Address)]);

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
