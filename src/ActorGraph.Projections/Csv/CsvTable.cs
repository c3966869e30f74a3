using System.Globalization;
using CsvHelper;

namespace ActorGraph.Projections.Csv;

/// <summary>Writes one CSV file: UTF-8 without a byte order mark, line feeds, numbers and days in their invariant form.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvWriter writer;

    /// <summary>Makes the file and writes its header.</summary>
    public CsvTable(string path, params ReadOnlySpan<string> columns)
    {
        writer = CsvWriter.ToFile(path, new CsvWriterOptions { NewLine = "\n", WriteByteOrderMark = false });
        writer.WriteHeader(columns);
    }

    /// <summary>The rows written, without the header.</summary>
    public int Rows { get; private set; }

    /// <summary>Adds a word of ours: an id, a number, a name from a closed set.</summary>
    public CsvTable Word(string? word)
    {
        writer.WriteField(word ?? "");
        return this;
    }

    /// <summary>Adds words of somebody else, made harmless.</summary>
    public CsvTable Text(string? text)
    {
        writer.WriteField(CsvText.Escape(text ?? ""));
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public CsvTable Number(int number) => Word(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a number in its shortest exact form.</summary>
    public CsvTable Number(double? number) => Word(number?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Adds a day.</summary>
    public CsvTable Day(DateOnly? day) => Word(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void End()
    {
        writer.EndRecord();
        Rows++;
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();
}
