using System.Text.Json;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>A view over an item of Wikidata's JSON. What is malformed is as if it were not there.</summary>
internal readonly struct WikidataEntity(JsonElement json)
{
    // Since 2024 Wikidata keeps names that are the same in all languages under "mul".
    private static readonly string[] languages = ["en", "mul", "en-gb", "en-us", "en-ca"];

    /// <summary>"Q30".</summary>
    public string Id => json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : "";

    /// <summary>The English label; empty if there is none.</summary>
    public string Label
    {
        get
        {
            if (json.TryGetProperty("labels", out var labels) && labels.ValueKind == JsonValueKind.Object)
            {
                foreach (var language in languages)
                {
                    if (labels.TryGetProperty(language, out var label) && Text(label) is { } text)
                    {
                        return text;
                    }
                }
            }

            return "";
        }
    }

    /// <summary>The labels and aliases in English.</summary>
    public IEnumerable<string> Names()
    {
        foreach (var language in languages)
        {
            if (
                json.TryGetProperty("labels", out var labels)
                && labels.ValueKind == JsonValueKind.Object
                && labels.TryGetProperty(language, out var label)
                && Text(label) is { } name
            )
            {
                yield return name;
            }

            if (
                !json.TryGetProperty("aliases", out var aliases)
                || aliases.ValueKind != JsonValueKind.Object
                || !aliases.TryGetProperty(language, out var list)
                || list.ValueKind != JsonValueKind.Array
            )
            {
                continue;
            }

            foreach (var alias in list.EnumerateArray().Select(Text).OfType<string>())
            {
                yield return alias;
            }
        }
    }

    /// <summary>The statements of a property that are not deprecated.</summary>
    public IEnumerable<WikidataStatement> Statements(string property) =>
        json.TryGetProperty("claims", out var claims)
        && claims.ValueKind == JsonValueKind.Object
        && claims.TryGetProperty(property, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
                .Where(s => s.ValueKind == JsonValueKind.Object)
                .Select(s => new WikidataStatement(s))
                .Where(s => s.Rank != "deprecated")
            : [];

    /// <summary>The values of a property as Wikidata's own queries see them: the preferred ones, else all; those that have ended come
    /// last.</summary>
    public IEnumerable<string> Best(string property)
    {
        var statements = Statements(property).ToList();
        var preferred = statements.Where(s => s.Rank == "preferred").ToList();
        return (preferred.Count > 0 ? preferred : statements)
            .OrderBy(s => s.Time("P582") is null ? 0 : 1)
            .Select(s => s.Value)
            .OfType<string>();
    }

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
