using System.Text.Json;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>A view over a statement of Wikidata's JSON.</summary>
internal readonly struct WikidataStatement(JsonElement json)
{
    private const int Day = 11;
    private const int Month = 10;
    private const int Year = 9;

    /// <summary>"normal", "preferred" or "deprecated".</summary>
    public string Rank =>
        json.TryGetProperty("rank", out var rank) && rank.ValueKind == JsonValueKind.String ? rank.GetString()! : "normal";

    /// <summary>The item or text that is stated; null for "unknown value" and others.</summary>
    public string? Value => json.TryGetProperty("mainsnak", out var snak) ? ValueOf(snak) : null;

    /// <summary>The first item or text of a qualifier; null if there is none.</summary>
    public string? Qualifier(string property) => Snak(property) is { } snak ? ValueOf(snak) : null;

    /// <summary>A qualifier's date as far as it is known: "2017-05-14", "2017-05" or "2017"; null if there is none.</summary>
    public string? Time(string property)
    {
        if (
            Snak(property) is not { } snak
            || DataOf(snak) is not { ValueKind: JsonValueKind.Object } data
            || !data.TryGetProperty("time", out var time)
            || time.GetString() is not { Length: > 10 } text
            || text[0] != '+'
        )
        {
            return null;
        }

        var precision = data.TryGetProperty("precision", out var number) && number.TryGetInt32(out var p) ? p : Day;
        return precision switch
        {
            >= Day => text[1..11],
            Month => text[1..8],
            Year => text[1..5],
            _ => null,
        };
    }

    private JsonElement? Snak(string property) =>
        json.TryGetProperty("qualifiers", out var qualifiers)
        && qualifiers.ValueKind == JsonValueKind.Object
        && qualifiers.TryGetProperty(property, out var list)
        && list.ValueKind == JsonValueKind.Array
        && list.GetArrayLength() > 0
            ? list[0]
            : null;

    private static string? ValueOf(JsonElement snak) =>
        DataOf(snak) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Object } data when data.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String =>
                id.GetString(),
            { ValueKind: JsonValueKind.Object } data
                when data.TryGetProperty("numeric-id", out var number) && number.TryGetInt64(out var n) => FormattableString.Invariant(
                $"Q{n}"
            ),
            _ => null,
        };

    private static JsonElement? DataOf(JsonElement snak) =>
        snak.ValueKind == JsonValueKind.Object
        && snak.TryGetProperty("datavalue", out var data)
        && data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty("value", out var value)
            ? value
            : null;
}
