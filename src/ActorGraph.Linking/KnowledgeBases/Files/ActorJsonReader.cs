using System.Text.Json;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Reads actors from JSON: objects one after the other (JSON Lines), or one array of them. The keys are the names of the
/// columns.</summary>
internal sealed class ActorJsonReader(ActorFileContent file, List<ActorFileFault> faults)
{
    private static readonly JsonReaderOptions options = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private int countedTo;
    private int line = 1;

    /// <summary>The actors of the file; what cannot be read is a fault. Broken JSON ends the reading.</summary>
    public IReadOnlyList<ActorRow> Read()
    {
        var rows = new List<ActorRow>();
        var bytes = file.Bytes.Span;
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var reader = new Utf8JsonReader(bytes, options);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray) || reader.CurrentDepth > 0)
                {
                    ReadActor(ref reader, bytes, rows);
                }
            }
        }
        catch (JsonException exception)
        {
            faults.Add(
                new ActorFileFault(
                    file.Name,
                    (int)(exception.LineNumber ?? 0) + 1,
                    "The file is no JSON from here on. Each actor must be an object with the keys of the columns."
                )
            );
        }

        if (rows.Count == 0 && faults.Count == 0)
        {
            faults.Add(new ActorFileFault(file.Name, 1, "The file holds no actor. Give objects with the keys of the columns."));
        }

        return rows;
    }

    private void ReadActor(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, List<ActorRow> rows)
    {
        var row = new ActorRow(file.Name, LineAt(bytes, (int)reader.TokenStartIndex));
        using var actor = JsonDocument.ParseValue(ref reader);
        if (actor.RootElement.ValueKind != JsonValueKind.Object)
        {
            faults.Add(row.Fault("An actor must be an object with the keys of the columns."));
            return;
        }

        foreach (var property in actor.RootElement.EnumerateObject())
        {
            if (ActorColumns.Find(property.Name) is { } column)
            {
                SetCell(row, column, property.Value);
            }
            else if (!ActorColumns.IsNote(property.Name))
            {
                faults.Add(
                    row.Fault(
                        $"There is no key '{property.Name}'. The keys are {ActorColumns.Names}; one that begins with '#' is passed over."
                    )
                );
            }
        }

        rows.Add(row);
    }

    private void SetCell(ActorRow row, ActorColumn column, JsonElement value)
    {
        var isList = ActorColumns.IsList(column);
        string?[]? values = value.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.String when isList => DataTable.List(value.GetString()!),
            JsonValueKind.String => [value.GetString()],
            JsonValueKind.Array when isList => [.. value.EnumerateArray().Select(v => Text(column, v))],
            _ => null as string?[],
        };
        if (values is null || values.Contains(null))
        {
            var form =
                column == ActorColumn.Offices ? "a list of texts or of objects with title, body, from and to"
                : isList ? "a text or a list of texts"
                : "a text";
            faults.Add(row.Fault($"'{ActorColumns.Header[(int)column]}' must be {form}."));
            return;
        }

        row.Set(column, [.. values.Select(v => v!.Trim()).Where(v => v.Length > 0)]);
    }

    private static string? Text(ActorColumn column, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when column == ActorColumn.Offices =>
                $"{Member(value, "title")}@{Member(value, "body")}:{Member(value, "from")}..{Member(value, "to")}",
            _ => null,
        };

    private static string Member(JsonElement office, string name) =>
        office.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private int LineAt(ReadOnlySpan<byte> bytes, int index)
    {
        line += bytes[countedTo..index].Count((byte)'\n');
        countedTo = index;
        return line;
    }
}
