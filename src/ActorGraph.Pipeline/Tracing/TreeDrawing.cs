using ActorGraph.Core.Text;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Pipeline.Tracing;

/// <summary>Draws the part of a tree that joins some tokens: the paths from each to their common head.</summary>
internal static class TreeDrawing
{
    /// <summary>The lines of the drawing, each a word with its relation and, where it has one, its label.</summary>
    /// <param name="trace">Where the tree is.</param>
    /// <param name="labels">The tokens and what to write beside them; all of one sentence.</param>
    public static IEnumerable<string> Draw(ExtractionTrace trace, IReadOnlyDictionary<int, string> labels)
    {
        var paths = labels.Keys.Select(t => PathOf(trace, t)).ToList();
        var top = paths[0].FirstOrDefault(t => paths.TrueForAll(p => p.Contains(t)), -1);
        if (top < 0)
        {
            // Arguments in other sentences hang on nothing in common.
            return labels.OrderBy(l => l.Key).Select(l => Line(trace, l.Key, labels));
        }

        var shown = paths.SelectMany(p => p.TakeWhile(t => t != top)).Append(top).ToHashSet();
        return Draw(trace, top, shown, labels, "", "");
    }

    private static IEnumerable<string> Draw(
        ExtractionTrace trace,
        int token,
        HashSet<int> shown,
        IReadOnlyDictionary<int, string> labels,
        string first,
        string others
    )
    {
        yield return first + Line(trace, token, labels);
        var children = shown.Where(t => trace.Words[t].Head == token).Order().ToList();
        for (var i = 0; i < children.Count; i++)
        {
            var isLast = i == children.Count - 1;
            foreach (
                var line in Draw(trace, children[i], shown, labels, others + (isLast ? "└─ " : "├─ "), others + (isLast ? "   " : "│  "))
            )
            {
                yield return line;
            }
        }
    }

    private static List<int> PathOf(ExtractionTrace trace, int token)
    {
        var path = new List<int>();
        for (var at = token; at >= 0 && !path.Contains(at); at = trace.Words[at].Head)
        {
            path.Add(at);
        }

        return path;
    }

    private static string Line(ExtractionTrace trace, int token, IReadOnlyDictionary<int, string> labels) =>
        $"{trace.Words[token].Text} ({trace.Words[token].Relation.Name()}){(labels.TryGetValue(token, out var label) ? " = " + label : "")}";
}
