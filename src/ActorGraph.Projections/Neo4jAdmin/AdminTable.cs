using System.Globalization;
using CsvHelper;

namespace ActorGraph.Projections.Neo4jAdmin;

/// <summary>Writes one table by the rules of <c>neo4j-admin database import</c>: typed headers, "" for an empty text, nothing for
/// none.</summary>
internal sealed class AdminTable : IDisposable
{
    /// <summary>What stands between the items of a list: the unit separator, which no text has.</summary>
    public const char ListSeparator = '\u001F';

    private readonly CsvWriter writer;
    private readonly string[] properties;

    /// <summary>Writes the header.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="header">The columns: "name", "weight:long", ":LABEL". What stands before the colon is the property.</param>
    public AdminTable(TextWriter output, params string[] header)
    {
        properties = [.. header.Select(h => h.Split(':')[0])];
        writer = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", WriteByteOrderMark = false }, leaveOpen: true);
        writer.WriteHeader(header);
    }

    /// <summary>The rows written, without the header.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes a row.</summary>
    /// <param name="row">The values of the columns that are properties; those that are missing have none.</param>
    /// <param name="ends">The values of the columns that are not, in their order: ids of ends, a type, labels.</param>
    public void Write(IReadOnlyDictionary<string, object?> row, params ReadOnlySpan<string> ends)
    {
        var next = 0;
        foreach (var property in properties)
        {
            Field(property.Length == 0 ? ends[next++] : row.GetValueOrDefault(property));
        }

        writer.EndRecord();
        Rows++;
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();

    private void Field(object? value)
    {
        if (value is null)
        {
            writer.WriteField("");
            return;
        }

        writer.WriteField(Text(value), CsvQuoting.Always);
    }

    private static string Text(object value) =>
        value switch
        {
            string text => text,
            string[] texts => string.Join(ListSeparator, texts),
            int[] numbers => string.Join(ListSeparator, numbers.Select(Text)),
            bool flag => flag ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"A column cannot hold {value.GetType()}.", nameof(value)),
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
