using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace ActorGraph.Projections.Neo4j.Http;

/// <summary>Reads the typed JSON of Neo4j's Query API.</summary>
internal static class TypedJsonReader
{
    /// <summary>Reads the rows of an answer; an answer without data has none.</summary>
    public static CypherResult ReadResult(JsonElement answer)
    {
        if (!answer.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return new CypherResult([], []);
        }

        ImmutableArray<string> fields = [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)];
        return new CypherResult(
            fields,
            [.. data.GetProperty("values").EnumerateArray().Select(row => new CypherRow(fields, [.. row.EnumerateArray().Select(Read)]))]
        );
    }

    /// <summary>Reads one value.</summary>
    public static object? Read(JsonElement element)
    {
        var type = element.GetProperty("$type").GetString();
        var value = element.GetProperty("_value");
        return type switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => ReadFloat(value.GetString()!),
            "String" => value.GetString(),
            "Date" => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            "OffsetDateTime" => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "List" => value.EnumerateArray().Select(Read).ToArray(),
            "Map" => ReadMap(value),
            "Node" => ReadNode(value),
            "Relationship" => ReadRelationship(value),
            "Path" => ReadPath(value),
            _ => value.ToString(),
        };
    }

    private static double ReadFloat(string text) =>
        text switch
        {
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => double.Parse(text, CultureInfo.InvariantCulture),
        };

    private static Dictionary<string, object?> ReadMap(JsonElement map) =>
        map.EnumerateObject().ToDictionary(m => m.Name, m => Read(m.Value), StringComparer.Ordinal);

    private static CypherNode ReadNode(JsonElement node) =>
        new(
            node.GetProperty("_element_id").GetString()!,
            [.. node.GetProperty("_labels").EnumerateArray().Select(l => l.GetString()!)],
            ReadMap(node.GetProperty("_properties"))
        );

    private static CypherRelationship ReadRelationship(JsonElement relationship) =>
        new(
            relationship.GetProperty("_element_id").GetString()!,
            relationship.GetProperty("_start_node_element_id").GetString()!,
            relationship.GetProperty("_end_node_element_id").GetString()!,
            relationship.GetProperty("_type").GetString()!,
            ReadMap(relationship.GetProperty("_properties"))
        );

    private static CypherPath ReadPath(JsonElement path)
    {
        var parts = path.EnumerateArray().Select(Read).ToList();
        return new CypherPath([.. parts.OfType<CypherNode>()], [.. parts.OfType<CypherRelationship>()]);
    }
}
