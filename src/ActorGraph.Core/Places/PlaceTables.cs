namespace ActorGraph.Core.Places;

/// <summary>Reads the tables of the folder <c>Places/Data</c>.</summary>
internal static class PlaceTables
{
    /// <summary>The rows of a table without its header, cut at tabs; none where there is no such table.</summary>
    /// <param name="file">Its path within the folder: "spellings.tsv".</param>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(PlaceTables).Assembly.GetManifestResourceStream("places/" + file);
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
