using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Addresses;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Languages;
using CsvHelper;

namespace ActorGraph.Ingestion.Dumps;

/// <summary>
/// Reads a table of articles (<c>.csv</c>, <c>.csv.gz</c>; commas, semicolons or tabs; UTF-8), one row at a time. Its first line names the
/// columns, in any order and case: one for the text, and what else there is of <see cref="ArticleFields"/>. Others are passed over.
/// </summary>
internal sealed class TableFile(FoundFile file, int limit)
{
    private bool isMalformed;

    /// <summary>Each row behind the first, as a way to read it; a fault ends the table.</summary>
    /// <returns>The line on which a row begins, from 1, and what reads it.</returns>
    public IEnumerable<(int Line, Func<string, Article> Read)> ReadRows()
    {
        using var stream = TryOpen(out var fault);
        if (stream is null)
        {
            yield return (1, _ => throw fault!);
            yield break;
        }

        using var reader = CsvReader.Create(stream, Options());
        var columns = TryReadRow(reader, out fault) ? Columns(reader) : [];
        fault ??= Refuse(columns);
        while (fault is null && TryReadRow(reader, out fault))
        {
            var row = ReadRow(reader, columns);
            yield return ((int)reader.LineNumber, row);
        }

        if (fault is not null)
        {
            yield return ((int)Math.Max(1, reader.LineNumber), _ => throw fault);
        }
    }

    private CsvReaderOptions Options() =>
        new()
        {
            HasHeader = false,
            DetectSeparatorHint = true,
            TrackLineNumbers = true,
            MaxRecordSize = limit,
            OnMalformedRecord = _ => isMalformed = true,
        };

    private static string[] Columns(CsvReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Trim().ToLowerInvariant())];

    private ActorGraphException? Refuse(string[] columns) =>
        columns.Intersect(ArticleFields.Text, StringComparer.OrdinalIgnoreCase).Any()
            ? null
            : new ActorGraphException(
                ErrorCodes.InvalidTable,
                columns.Any(c => c.StartsWith("http", StringComparison.Ordinal))
                    ? $"'{file.Name}' lists addresses, as GDELT's files do, but no texts. Publish it on the web and name its address in a source of kind 'feed': then the pages are fetched."
                    : $"'{file.Name}' has no column 'text', 'body' or 'content' in its first line. Name its columns there."
            );

    private Stream? TryOpen(out ActorGraphException? fault)
    {
        try
        {
            fault = null;
            return file.Open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = new ActorGraphException(
                ErrorCodes.PathNotReadable,
                $"The file '{file.Path}' could not be read: {exception.Message} Check its permissions.",
                exception
            );
            return null;
        }
    }

    private Func<string, Article> ReadRow(CsvReader reader, string[] columns)
    {
        var count = reader.FieldCount;
        if (isMalformed || count > columns.Length)
        {
            var isBroken = isMalformed;
            return name =>
                throw Invalid(
                    name,
                    isBroken
                        ? "a quotation mark is left open, or stands in a field without being doubled"
                        : FormattableString.Invariant(
                            $"it has {count} fields, but there are {columns.Length} columns; texts with the separator in them stand in quotation marks"
                        )
                );
        }

        // Copied, as the reader goes on; decoded later, so that a byte that is no UTF-8 spoils its own row alone.
        var fields = Enumerable
            .Range(0, count)
            .Where(i => ArticleFields.All.Contains(columns[i]))
            .Select(i => (columns[i], reader.GetSpan(i).ToArray()))
            .ToArray();
        return name => ToArticle(fields, name);
    }

    private bool TryReadRow(CsvReader reader, out ActorGraphException? fault)
    {
        var line = FormattableString.Invariant($"at line {reader.LineNumber + 1}");
        try
        {
            (fault, isMalformed) = (null, false);
            return reader.Read();
        }
        catch (InvalidDataException exception)
        {
            fault = FileBytes.Damaged(file.Name, line, exception);
        }
        catch (IOException exception)
        {
            fault = new ActorGraphException(
                ErrorCodes.PathNotReadable,
                $"The file '{file.Path}' could not be read {line}: {exception.Message}",
                exception
            );
        }
        catch (CsvFormatException exception)
        {
            fault = new ActorGraphException(
                ErrorCodes.InvalidTable,
                FormattableString.Invariant(
                    $"'{file.Name}' has a row of more than {limit:N0} bytes, or a broken one, {line}: a quotation mark is left open, or it is no table. The rest is not read; mend it there."
                ),
                exception
            );
        }

        return false;
    }

    private static Article ToArticle((string Column, byte[] Bytes)[] fields, string name)
    {
        var body = Field(ArticleFields.Text);
        var title = Line(Field(ArticleFields.Title));
        if (body.Length == 0 && title.Length == 0)
        {
            throw new ActorGraphException(
                ErrorCodes.EmptyArticle,
                $"'{name}' has an empty title and an empty text. Fill them or delete it."
            );
        }

        var address = CanonicalAddress.TryParse(Field(ArticleFields.Address));
        var id = Field(ArticleFields.Id);
        return new Article
        {
            Id = new ArticleId(address?.AbsoluteUri ?? (id.Length > 0 ? id : name)),
            Title = title,
            Body = body,
            Publisher = Line(Field(ArticleFields.Publisher)),
            Uri = address,
            PublishedAt = Moment(ArticleFields.Published),
            ModifiedAt = Moment(ArticleFields.Modified),
            Byline = Line(Field(ArticleFields.Byline)),
            Language = LanguageCode.Of(Field(ArticleFields.Language)),
        };

        DateTimeOffset? Moment(string[] names) =>
            Field(names) is not { Length: > 0 } date
                ? null
                : PublicationDate.TryParse(date) ?? throw Invalid(name, $"its date is '{date}', which is no ISO 8601 date");

        string Field(string[] names) =>
            names
                .SelectMany(key => fields.Where(field => field.Column.Equals(key, StringComparison.OrdinalIgnoreCase)))
                .Select(field => Text(field.Bytes, name))
                .FirstOrDefault(text => text.Length > 0)
            ?? "";
    }

    private static string Text(ReadOnlySpan<byte> field, string name) =>
        field.Trim(" \t\r\n"u8).IsEmpty ? "" : TextDecoder.Decode(field, name).Trim();

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    private static ActorGraphException Invalid(string name, string fault) =>
        new(ErrorCodes.InvalidTable, $"'{name}' is no article: {fault}. Mend it.");
}
