using System.Text.Json;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>A view over an entity of FollowTheMoney's JSON. What is malformed is as if it were not there.</summary>
internal readonly struct FollowTheMoneyEntity(JsonElement json)
{
    /// <summary>Its id.</summary>
    public string Id => Text("id");

    /// <summary>"Person".</summary>
    public string Schema => Text("schema");

    /// <summary>The name that its publisher shows; empty if there is none.</summary>
    public string Caption => Text("caption");

    /// <summary>The values of a property; an entity in its place gives its id.</summary>
    public IEnumerable<string> Values(string property)
    {
        if (
            !json.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object
            || !properties.TryGetProperty(property, out var values)
        )
        {
            return [];
        }

        return (values.ValueKind == JsonValueKind.Array ? values.EnumerateArray().ToArray() : [values]).Select(ValueOf).OfType<string>();
    }

    /// <summary>The first value of a property; null if there is none.</summary>
    public string? First(string property) => Values(property).FirstOrDefault();

    private static string? ValueOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when value.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String => id.GetString(),
            _ => null,
        };

    private string Text(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
