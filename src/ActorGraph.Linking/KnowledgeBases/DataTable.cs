using System.Buffers;
using System.Text;
using ActorGraph.Core.Errors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Reads the tab-separated files that are embedded in this assembly.</summary>
internal static class DataTable
{
    /// <summary>The rows below the header, cut into cells; missing cells at the end are empty.</summary>
    /// <param name="name">The file's path below the data folder: "persons/africa.tsv".</param>
    /// <param name="columns">How many cells a row has.</param>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream =
            typeof(DataTable).Assembly.GetManifestResourceStream(name)
            ?? throw new ActorGraphException(
                ErrorCodes.InvalidKnowledgeBase,
                $"The knowledge base has no file '{name}'. Reinstall the program."
            );
        var length = (int)stream.Length;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            stream.ReadExactly(bytes, 0, length);
            var number = 0;
            for (var start = 0; start < length; )
            {
                var end = EndOfLine(bytes.AsSpan(0, length), start);
                if (++number > 1 && end > start)
                {
                    yield return Cells(bytes.AsSpan(start, end - start), columns)
                        ?? throw new ActorGraphException(
                            ErrorCodes.InvalidKnowledgeBase,
                            $"{name}, line {number}: {columns} cells were expected, the first not empty. Correct the line."
                        );
                }

                start = end + 1;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static int EndOfLine(ReadOnlySpan<byte> bytes, int start)
    {
        var length = bytes[start..].IndexOf((byte)'\n');
        return length < 0 ? bytes.Length : start + length;
    }

    // Cut out of the file's bytes: with a string for each line, half of what a start allocates would be thrown away at once.
    private static string[]? Cells(ReadOnlySpan<byte> line, int columns)
    {
        var cells = new string[columns];
        var count = 0;
        foreach (var cell in line.TrimEnd((byte)'\r').Split((byte)'\t'))
        {
            if (count == columns)
            {
                return null;
            }

            cells[count++] = Encoding.UTF8.GetString(line[cell]);
        }

        Array.Fill(cells, "", count, columns - count);
        return cells[0].Length > 0 ? cells : null;
    }

    /// <summary>The embedded files of a folder, in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder) =>
        typeof(DataTable)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal) && n.EndsWith(".tsv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The parts of a cell, trimmed, empty ones left out.</summary>
    public static string[] List(string cell) =>
        cell.Length == 0 ? [] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
