using System.Text.Unicode;
using CsvHelper;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Reads the rows of a table as spreadsheets write it: any of the usual separators, with or without a byte order mark or a first
/// line "sep=;".</summary>
internal sealed class ActorCsvReader(ActorFileContent file, List<ActorFileFault> faults)
{
    private const int MaxRecord = 1024 * 1024;
    private bool isMalformed;

    /// <summary>The rows below the header; what cannot be read is a fault.</summary>
    public IReadOnlyList<ActorRow> Read()
    {
        var rows = new List<ActorRow>();
        if (!IsText())
        {
            faults.Add(new ActorFileFault(file.Name, 1, "The file is not UTF-8. Save it as 'CSV UTF-8'."));
            return rows;
        }

        try
        {
            using var reader = CsvReader.Create(file.Bytes, Options());
            if (!reader.Read())
            {
                faults.Add(new ActorFileFault(file.Name, 1, $"The file is empty. Its first line must name columns: {ActorColumns.Names}."));
                return rows;
            }

            var columns = ReadHeader(reader);
            while (columns is not null && reader.Read())
            {
                if (!isMalformed)
                {
                    ReadRow(reader, columns, rows);
                }

                isMalformed = false;
            }
        }
        catch (CsvFormatException exception)
        {
            faults.Add(new ActorFileFault(file.Name, (int)Math.Max(1, exception.LineNumber), $"The line is no CSV: {exception.Message}"));
        }

        return rows;
    }

    private CsvReaderOptions Options() =>
        new()
        {
            HasHeader = false,
            DetectSeparatorHint = true,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecord,
            OnMalformedRecord = record =>
            {
                isMalformed = true;
                faults.Add(
                    new ActorFileFault(
                        file.Name,
                        (int)record.LineNumber,
                        "A quotation mark is not closed, or stands within a cell without being doubled. Correct the quotes."
                    )
                );
            },
        };

    // A spreadsheet's "Unicode text" is UTF-16 with a byte order mark.
    private bool IsText() => file.Bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || Utf8.IsValid(file.Bytes.Span);

    private ActorColumn?[]? ReadHeader(CsvReader reader)
    {
        var columns = new ActorColumn?[reader.FieldCount];
        var faultless = faults.Count;
        for (var i = 0; i < columns.Length; i++)
        {
            var name = reader.GetString(i);
            columns[i] = ActorColumns.Find(name);
            var reason = columns[i] is { } column
                ? Array.IndexOf(columns, column) < i
                    ? $"Two columns are called '{name}'. Take one of them out."
                    : null
                : name.Length == 0 || ActorColumns.IsNote(name)
                    ? null
                    : $"There is no column '{name}'. The columns are {ActorColumns.Names}; one whose name begins with '#' is passed over.";
            if (reason is not null)
            {
                faults.Add(Fault(reader, reason));
            }
        }

        if (!columns.Contains(ActorColumn.Id) && !columns.Contains(ActorColumn.Name))
        {
            faults.Add(
                Fault(reader, $"The first line names neither a column 'id' nor 'name'. It must name columns: {ActorColumns.Names}.")
            );
        }

        return faults.Count == faultless ? columns : null;
    }

    private void ReadRow(CsvReader reader, ActorColumn?[] columns, List<ActorRow> rows)
    {
        var row = new ActorRow(file.Name, (int)reader.LineNumber);
        var isEmpty = true;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var text = reader.GetString(i).Trim();
            if (text.Length == 0)
            {
                continue;
            }

            isEmpty = false;
            if (i >= columns.Length)
            {
                faults.Add(row.Fault("The line has more cells than the header. Put a cell that holds the separator into quotes."));
                return;
            }

            if (columns[i] is { } column)
            {
                row.Set(column, ActorColumns.IsList(column) ? DataTable.List(text) : [text]);
            }
        }

        if (!isEmpty)
        {
            rows.Add(row);
        }
    }

    private ActorFileFault Fault(CsvReader reader, string reason) => new(file.Name, (int)reader.LineNumber, reason);
}
