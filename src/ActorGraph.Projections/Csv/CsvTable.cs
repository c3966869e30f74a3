using System.Globalization;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using CsvHelper;

namespace ActorGraph.Projections.Csv;

/// <summary>Writes one CSV table: line feeds, numbers and days in their invariant form.</summary>
internal sealed class CsvTable : IDisposable
{
    private const string Separator = "; ";
    private readonly CsvWriter writer;
    private readonly bool isForSpreadsheets;

    /// <summary>Writes the header.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="isForSpreadsheets">Whether texts are to be made harmless for programs that run formulas. Readers of data alone get them
    /// as they are.</param>
    /// <param name="columns">The columns' names.</param>
    public CsvTable(TextWriter output, bool isForSpreadsheets, params ReadOnlySpan<string> columns)
    {
        this.isForSpreadsheets = isForSpreadsheets;
        writer = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", WriteByteOrderMark = false }, leaveOpen: true);
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

    /// <summary>Adds words of somebody else.</summary>
    public CsvTable Text(string? text) => Word(isForSpreadsheets ? CsvText.Escape(text ?? "") : text);

    /// <summary>Adds several words of somebody else in one cell.</summary>
    public CsvTable Texts(IEnumerable<string> texts) => Text(string.Join(Separator, texts));

    /// <summary>Adds a whole number.</summary>
    public CsvTable Number(int number) => Word(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a number in its shortest exact form.</summary>
    public CsvTable Number(double? number) => Word(number?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Adds a day.</summary>
    public CsvTable Day(DateOnly? day) => Word(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Adds the columns that were asked for, of those a row may have besides: see
    /// <see cref="RelationNames.Of(ExportColumns)"/>.</summary>
    public CsvTable Support(IReadOnlyList<ReportedClaim> claims, ExportColumns with)
    {
        if (with.HasFlag(ExportColumns.Articles))
        {
            Texts(SupportedRelation.ArticlesOf(claims));
        }

        return with.HasFlag(ExportColumns.Evidence) ? Texts(SupportedRelation.EvidenceOf(claims)) : this;
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        writer.EndRecord();
        Rows++;
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();
}
