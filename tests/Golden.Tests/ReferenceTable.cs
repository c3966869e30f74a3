using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Core.Actors;

namespace Golden.Tests;

/// <summary>Short texts in each of which one pronoun, description or name is marked, with the actor that it means.</summary>
/// <remarks>
/// A file of references has two columns: a text with the mention in angle brackets, and the id of its actor; "-" where it means no actor
/// that the text names, so that a link of it is wrong.
/// </remarks>
internal sealed class ReferenceTable
{
    private readonly ImmutableArray<(string Text, int Start, int End, string Actor)> rows;

    private ReferenceTable(ImmutableArray<(string Text, int Start, int End, string Actor)> rows) => this.rows = rows;

    /// <summary>Reads a file of the folder "constructions".</summary>
    public static ReferenceTable Read(string file) =>
        new([
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "constructions", file))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => Row(cells[0], cells[1])),
        ]);

    /// <summary>Scores the rows of one half or all.</summary>
    /// <param name="link">Gives the links of a text.</param>
    /// <param name="remainder">1 for the odd rows, 0 for the even ones.</param>
    public ReferenceScore Score(Func<string, LinkedDocument> link, int remainder) =>
        rows.Where((_, i) => (i + 1) % 2 == remainder)
            .AsParallel()
            .Select(r => Score(r.Actor, Found(r, link)))
            .Aggregate(default(ReferenceScore), (a, b) => a + b);

    /// <summary>The odd rows that are missed or wrong, with what was found.</summary>
    public IEnumerable<string> FaultsOfOddRows(Func<string, LinkedDocument> link) => Faults(link, number => number % 2 == 1);

    /// <summary>The rows that are missed or wrong, with what was found.</summary>
    public IEnumerable<string> Faults(Func<string, LinkedDocument> link) => Faults(link, _ => true);

    private ParallelQuery<string> Faults(Func<string, LinkedDocument> link, Func<int, bool> counts) =>
        rows.Select((row, i) => (row, Number: i + 1))
            .AsParallel()
            .AsOrdered()
            .Where(r => counts(r.Number))
            .Select(r => (r.row, r.Number, Found: Found(r.row, link)))
            .Where(r => (r.Found?.Actor.Id.Value ?? "-") != r.row.Actor)
            .Select(r =>
                $"{r.Number}: '{r.row.Text[r.row.Start..r.row.End]}' means {r.row.Actor}, not {r.Found?.Actor.Id.Value ?? "-"} ({r.Found?.Reason})"
            );

    private static (string Text, int Start, int End, string Actor) Row(string marked, string actor)
    {
        var (start, end) = (marked.IndexOf('<', StringComparison.Ordinal), marked.IndexOf('>', StringComparison.Ordinal) - 1);
        return (marked.Remove(end + 1, 1).Remove(start, 1), start, end, actor);
    }

    private static Link? Found((string Text, int Start, int End, string Actor) row, Func<string, LinkedDocument> link)
    {
        // The text of an article without a headline begins with a line feed.
        var linked = link(row.Text);
        var shift = linked.Document.Text.Length - row.Text.Length;
        return linked.Links.LastOrDefault(l => l.Mention.Span.Start >= row.Start + shift && l.Mention.Span.End == row.End + shift);
    }

    private static ReferenceScore Score(string actor, Link? found) =>
        found is null ? new ReferenceScore(0, actor == "-" ? 0 : 1, 0)
        : found.Actor.Id.Value == actor ? new ReferenceScore(1, 0, 0)
        : new ReferenceScore(0, actor == "-" ? 0 : 1, 1);
}

/// <summary>What was found of the actors that mentions mean.</summary>
/// <param name="Right">Mentions with the right actor.</param>
/// <param name="Missed">Mentions of an actor without him.</param>
/// <param name="Wrong">Mentions with another actor than theirs, or with one where they mean none.</param>
internal readonly record struct ReferenceScore(int Right, int Missed, int Wrong)
{
    public double Precision => (double)Right / Math.Max(1, Right + Wrong);

    public double Recall => (double)Right / Math.Max(1, Right + Missed);

    public static ReferenceScore operator +(ReferenceScore a, ReferenceScore b) =>
        new(a.Right + b.Right, a.Missed + b.Missed, a.Wrong + b.Wrong);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"right {Right}, missed {Missed}, wrong {Wrong}, precision {Precision:0.000}, recall {Recall:0.000}"
        );
}
