using System.Globalization;
using CsvHelper;

namespace ActorGraph.Projections.Tests.Csv;

/// <summary>Reads a node and an edge table by the rules of Gephi's spreadsheet importer (commit 8821311), traps included.</summary>
internal sealed class GephiSpreadsheet
{
    public Dictionary<string, Dictionary<string, string>> Nodes { get; } = [];

    public List<string> CreatedByEdges { get; } = [];

    /// <summary>Weight of each edge by source, target, direction and kind: parallel edges of one kind are merged, their weights
    /// summed.</summary>
    public Dictionary<(string Source, string Target, bool Directed, string Kind), double> Edges { get; } = [];

    public List<string> TimeColumns { get; } = [];

    public void ReadNodes(string path)
    {
        foreach (var row in Rows(path))
        {
            Nodes.Add(row["id"], row);
        }
    }

    public void ReadEdges(string path)
    {
        foreach (var row in Rows(path))
        {
            foreach (var end in new[] { row["source"], row["target"] }.Where(e => Nodes.TryAdd(e, [])))
            {
                CreatedByEdges.Add(end);
            }

            // Anything but "undirected" is directed, whatever it says.
            var directed = !string.Equals(row["type"], "undirected", StringComparison.OrdinalIgnoreCase);
            var key = (row["source"], row["target"], directed, row["kind"]);
            Edges[key] = Edges.GetValueOrDefault(key) + double.Parse(row["weight"], CultureInfo.InvariantCulture);
        }
    }

    private IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        using var reader = CsvReader.FromFile(path);
        reader.ReadHeader();
        var columns = reader.Headers.ToArray();
        // Names equal but for case are refused: the second is skipped. These two words make a column one of time.
        Assert(columns.Distinct(StringComparer.OrdinalIgnoreCase).Count() == columns.Length, "two columns of one name");
        TimeColumns.AddRange(
            columns.Where(c =>
                c.Contains("interval", StringComparison.OrdinalIgnoreCase) || c.Contains("timestamp", StringComparison.OrdinalIgnoreCase)
            )
        );
        while (reader.Read())
        {
            Assert(reader.FieldCount == columns.Length, "a row of another length");
            yield return columns
                .Select((c, i) => (c, Value: reader.GetString(i)))
                .ToDictionary(p => p.c.ToLowerInvariant(), p => p.Value, StringComparer.Ordinal);
        }
    }

    private static void Assert(bool holds, string complaint)
    {
        if (!holds)
        {
            throw new InvalidDataException($"Gephi would complain of {complaint}.");
        }
    }
}
