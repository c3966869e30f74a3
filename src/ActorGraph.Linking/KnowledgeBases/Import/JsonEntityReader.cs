using System.Text.Json;
using ActorGraph.Core.Errors;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Reads the objects of a file one after the other, however large it is: one a line (with the commas and brackets of Wikidata's
/// dumps), an array, or single ones.</summary>
/// <param name="name">The file's name, for messages.</param>
/// <param name="open">Opens the file; it is read several times.</param>
internal sealed class JsonEntityReader(string name, Func<Stream> open)
{
    /// <summary>The objects. What Special:EntityData wraps in "entities" is unwrapped.</summary>
    /// <exception cref="ActorGraphException">AG4004: the file is no JSON.</exception>
    public IEnumerable<JsonElement> Read() => (HasOneALine() ? ReadLines() : ReadValues()).SelectMany(Unwrap);

    private static IEnumerable<JsonElement> Unwrap(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("entities", out var entities)
        && entities.ValueKind == JsonValueKind.Object
            ? entities.EnumerateObject().Select(e => e.Value)
            : [value];

    private bool HasOneALine()
    {
        using var reader = new StreamReader(open());
        while (reader.ReadLine() is { } line)
        {
            var text = Object(line);
            if (text.Length > 0)
            {
                return text.Span[0] == '{' && TryParse(text) is not null;
            }
        }

        return false;
    }

    private IEnumerable<JsonElement> ReadLines()
    {
        using var reader = new StreamReader(open());
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var text = Object(line);
            if (text.Length > 0)
            {
                using var value = TryParse(text) ?? throw Fault(FormattableString.Invariant($"line {number} is no JSON object"), null);
                yield return value.RootElement;
            }
        }
    }

    private IEnumerable<JsonElement> ReadValues()
    {
        using var stream = open();
        var isArray = StartsArray();
        using var values = JsonSerializer
            .DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: !isArray)
            .ToBlockingEnumerable()
            .GetEnumerator();
        while (Advance(values))
        {
            yield return values.Current;
        }
    }

    private bool Advance(IEnumerator<JsonElement> values)
    {
        try
        {
            return values.MoveNext();
        }
        catch (JsonException exception)
        {
            throw Fault(FormattableString.Invariant($"line {(exception.LineNumber ?? 0) + 1} is no JSON"), exception);
        }
    }

    private bool StartsArray()
    {
        using var reader = new StreamReader(open());
        int next;
        while ((next = reader.Read()) >= 0 && char.IsWhiteSpace((char)next)) { }

        return next == '[';
    }

    // A dump has "[" and "]" on lines of their own, and a comma at the end of the others.
    private static ReadOnlyMemory<char> Object(string line)
    {
        var text = line.AsMemory().Trim().TrimEnd(',');
        return text.Span is "[" or "]" ? default : text;
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private ActorGraphException Fault(string reason, Exception? cause) =>
        new(ErrorCodes.InvalidActorImport, $"'{name}' cannot be imported: {reason}. Give Wikidata's or FollowTheMoney's JSON.", cause);
}
