using System.Text.Json;
using Xunit;

namespace ActorGraph.Web.Tests;

public sealed class OpenApiTests(Site site) : IClassFixture<Site>
{
    // One question for each path.
    private static readonly Dictionary<string, string> questions = new()
    {
        ["/api/actors"] = "/api/actors?q=rus",
        ["/api/actors/{id}"] = "/api/actors/russia",
        ["/api/actors/{id}/neighbourhood"] = "/api/actors/russia/neighbourhood",
        ["/api/pairs/{one}/{other}/claims"] = "/api/pairs/russia/ukraine/claims",
        ["/api/pairs/{one}/{other}/timeline"] = "/api/pairs/russia/ukraine/timeline",
        ["/api/articles"] = "/api/articles?id=extra",
        ["/api/relations"] = "/api/relations",
        ["/api/status"] = "/api/status",
    };

    [Fact]
    public async Task Document_DescribesEveryPathAndNoOther()
    {
        var paths = (await site.GetAsync("/api/openapi.json")).GetProperty("paths");

        Assert.Equal(
            questions.Keys.Order(StringComparer.Ordinal),
            paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)
        );
        Assert.All(
            paths.EnumerateObject(),
            path =>
            {
                var method = Assert.Single(path.Value.EnumerateObject());
                Assert.Equal("get", method.Name);
                var get = method.Value;
                Assert.False(string.IsNullOrWhiteSpace(get.GetProperty("summary").GetString()));
                Assert.True(get.GetProperty("responses").TryGetProperty("400", out _));
            }
        );
    }

    [Fact]
    public async Task Answers_AreAsTheDocumentSays()
    {
        var document = await site.GetAsync("/api/openapi.json");
        foreach (var (path, question) in questions)
        {
            var schema = document
                .GetProperty("paths")
                .GetProperty(path)
                .GetProperty("get")
                .GetProperty("responses")
                .GetProperty("200")
                .GetProperty("content")
                .GetProperty("application/json")
                .GetProperty("schema");
            AssertIs(document, schema, await site.GetAsync(question), path);
        }
    }

    private static void AssertIs(JsonElement document, JsonElement schema, JsonElement value, string where)
    {
        schema = Resolve(document, schema, value);
        if (value.ValueKind == JsonValueKind.Array)
        {
            Assert.All(value.EnumerateArray(), item => AssertIs(document, schema.GetProperty("items"), item, where + "[]"));
        }
        else if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            Assert.Equal(
                properties.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal),
                value.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)
            );
            Assert.All(value.EnumerateObject(), p => AssertIs(document, properties.GetProperty(p.Name), p.Value, $"{where}.{p.Name}"));
        }
        else
        {
            Assert.True(KindsOf(schema).Any(kind => Matches(kind, value)), $"{where} is {value}, not {schema}.");
        }
    }

    // "Or null" is said in several ways.
    private static JsonElement Resolve(JsonElement document, JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            schema = choices.EnumerateArray().Single(c => KindsOf(c).Contains("null") == (value.ValueKind == JsonValueKind.Null));
        }

        return schema.TryGetProperty("$ref", out var reference)
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;
    }

    private static List<string?> KindsOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString())]
        : [type.GetString()];

    private static bool Matches(string? kind, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => kind == "null",
            JsonValueKind.String => kind == "string",
            JsonValueKind.Number => kind is "integer" or "number",
            JsonValueKind.True or JsonValueKind.False => kind == "boolean",
            _ => kind == "object",
        };
}
