using ActorGraph.Core.Text;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Finds every occurrence of the surface forms of an article's gold actors, the longest first, none over another.</summary>
internal static class GoldOccurrences
{
    /// <summary>The occurrences in the order of the text. A form that two actors share tells nothing and is left out.</summary>
    public static List<GoldOccurrence> Find(Document document, IReadOnlyList<GoldActor> actors)
    {
        var taken = new bool[document.Text.Length];
        var found = new List<GoldOccurrence>();
        var forms = actors
            .SelectMany(a => a.Mentions.Select(m => (Form: m, Actor: a)))
            .GroupBy(f => f.Form, StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0 && g.Select(f => f.Actor.Id).Distinct(StringComparer.Ordinal).Count() == 1)
            .OrderByDescending(g => g.Key.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var form in forms)
        {
            for (
                var at = document.Text.IndexOf(form.Key, StringComparison.Ordinal);
                at >= 0;
                at = document.Text.IndexOf(form.Key, at + 1, StringComparison.Ordinal)
            )
            {
                var span = new TextSpan(at, at + form.Key.Length);
                if (
                    IsWhole(document.Text, span)
                    && !taken.AsSpan(span.Start, span.Length).Contains(true)
                    && TokensOf(document, span) is var (first, end)
                    && first < end
                )
                {
                    taken.AsSpan(span.Start, span.Length).Fill(true);
                    found.Add(new GoldOccurrence(form.First().Actor, span, first, end));
                }
            }
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]))
        && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    private static (int First, int End) TokensOf(Document document, TextSpan span)
    {
        var spans = document.Tokens.Spans;
        var first = 0;
        while (first < spans.Length && spans[first].End <= span.Start)
        {
            first++;
        }

        var end = first;
        while (end < spans.Length && spans[end].Start < span.End)
        {
            end++;
        }

        return (first, end);
    }
}
