using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace ActorGraph.Projections.Neo4j.Http;

/// <summary>Writes values in the typed JSON of Neo4j's Query API ("$type", "_value"), in which no number or day loses anything.</summary>
internal static class TypedJsonWriter
{
    /// <summary>Writes a request with its statement and parameters.</summary>
    public static void WriteRequest(Utf8JsonWriter json, CypherStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("statement", statement.Text);
        if (statement.Parameters.Count > 0)
        {
            json.WriteStartObject("parameters");
            WriteMembers(json, statement.Parameters);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                WriteScalar(json, "Null", null);
                break;
            case bool flag:
                json.WriteStartObject();
                json.WriteString("$type", "Boolean");
                json.WriteBoolean("_value", flag);
                json.WriteEndObject();
                break;
            case string text:
                WriteScalar(json, "String", text);
                break;
            case int or long:
                WriteScalar(json, "Integer", Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteScalar(json, "Float", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                WriteScalar(json, "Date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset moment:
                WriteScalar(json, "OffsetDateTime", moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                json.WriteString("$type", "Map");
                json.WriteStartObject("_value");
                WriteMembers(json, map);
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            case IEnumerable list:
                WriteList(json, list);
                break;
            default:
                throw new ArgumentException($"A value of type {value.GetType()} cannot be a parameter.", nameof(value));
        }
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartObject();
        json.WriteString("$type", "List");
        json.WriteStartArray("_value");
        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, string type, string? value)
    {
        json.WriteStartObject();
        json.WriteString("$type", type);
        json.WriteString("_value", value);
        json.WriteEndObject();
    }
}
