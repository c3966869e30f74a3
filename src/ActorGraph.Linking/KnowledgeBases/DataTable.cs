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
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(name)
            ?? throw new ActorGraphException(ErrorCodes.InvalidKnowledgeBase, $"The knowledge base has no file '{name}'. Reinstall the program.");
        using var reader = new StreamReader(stream);
        var number = 1;
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length > columns || cells[0].Length == 0)
            {
                throw new ActorGraphException(
                    ErrorCodes.InvalidKnowledgeBase,
                    $"{name}, line {number}: {columns} cells were expected, the first not empty. Correct the line.");
            }

            if (cells.Length < columns)
            {
                var given = cells.Length;
                Array.Resize(ref cells, columns);
                Array.Fill(cells, "", given, columns - given);
            }

            yield return cells;
        }
    }

    /// <summary>The embedded files of a folder, in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder) =>
        typeof(DataTable).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal) && n.EndsWith(".tsv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The parts of a cell, trimmed, empty ones left out.</summary>
    public static string[] List(string cell) =>
        cell.Length == 0 ? [] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
