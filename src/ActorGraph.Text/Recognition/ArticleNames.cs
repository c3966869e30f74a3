using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Recognition;

/// <summary>Makes an article's names agree with each other: a name found once is found everywhere, with one type; a surname follows its
/// full name.</summary>
/// <param name="gazetteer">Names known beforehand; their types are not overruled.</param>
internal sealed class ArticleNames(NameGazetteer gazetteer)
{
    private const int typeCount = 5;
    private const int longestName = 12;

    /// <summary>Completes the names of one article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Its tokens, tagged.</param>
    /// <param name="names">The names as found sentence by sentence.</param>
    /// <returns>The names in the order of the text, apart from each other.</returns>
    public List<NameSpan> Complete(string text, TokenTable tokens, List<NameSpan> names)
    {
        var styles = StylesOf(text, tokens);
        var votes = CountVotes(text, tokens, names, styles);
        AddShortNames(text, tokens, names, votes, styles);
        var covered = new bool[tokens.Count];
        var completed = new List<NameSpan>(names.Count + 8);
        foreach (var name in names)
        {
            completed.Add(name with { Type = Decide(text, tokens, name, votes, styles) });
            covered.AsSpan(name.First, name.Count).Fill(true);
        }

        AddMissed(text, tokens, votes, covered, (completed, styles));
        completed.Sort(static (left, right) => left.First.CompareTo(right.First));
        return completed;
    }

    private static CapitalStyle[] StylesOf(string text, TokenTable tokens)
    {
        var styles = new CapitalStyle[tokens.Count];
        for (var sentence = 0; sentence < tokens.SentenceStarts.Length; sentence++)
        {
            var start = tokens.SentenceStarts[sentence];
            var end = sentence + 1 < tokens.SentenceStarts.Length ? tokens.SentenceStarts[sentence + 1] : tokens.Count;
            Array.Fill(styles, SignatureBuilder.StyleOf(text, tokens.Spans.AsSpan(start, end - start)), start, end - start);
        }

        return styles;
    }

    // Names in headline capitals are less certain: they count where running text has none.
    private static Dictionary<ulong, int[]> CountVotes(string text, TokenTable tokens, List<NameSpan> names, CapitalStyle[] styles)
    {
        var votes = new Dictionary<ulong, int[]>();
        foreach (var name in names)
        {
            var counts = VotesOf(votes, KeyOf(text, tokens, name.First, name.End));
            counts[(int)name.Type] += styles[name.First] == CapitalStyle.Running ? 4 : 1;
        }

        return votes;
    }

    // "Mark Rutte" makes "Rutte" a person, "Xi Jinping" makes "Xi" one; a surname is the surer sign.
    private static void AddShortNames(
        string text,
        TokenTable tokens,
        List<NameSpan> names,
        Dictionary<ulong, int[]> votes,
        CapitalStyle[] styles
    )
    {
        foreach (var name in names)
        {
            if (name.Type != EntityType.Person || name.Count < 2 || styles[name.First] == CapitalStyle.Upper)
            {
                continue;
            }

            foreach (var token in new[] { name.End - 1, name.First })
            {
                var form = tokens.Spans[token].Of(text);
                if (form.Length >= 2 && char.IsUpper(form[0]) && form[^1] != '.')
                {
                    VotesOf(votes, KeyOf(text, tokens, token, token + 1))[(int)EntityType.Person] += token == name.First ? 3 : 12;
                }
            }
        }
    }

    private EntityType Decide(string text, TokenTable tokens, NameSpan name, Dictionary<ulong, int[]> votes, CapitalStyle[] styles)
    {
        // An adjective of nationality and the name of a place may be written alike ("Niger", "Lebanese"); the tag has decided.
        if (name.Type is EntityType.Nationality || IsKnown(text, tokens, name, styles[name.First]))
        {
            return name.Type;
        }

        var counts = VotesOf(votes, KeyOf(text, tokens, name.First, name.End));
        var best = Best(counts);
        return counts[best] > counts[(int)name.Type] ? (EntityType)best : name.Type;
    }

    private bool IsKnown(string text, TokenTable tokens, NameSpan name, CapitalStyle style) =>
        gazetteer.Find(text, tokens.Spans.AsSpan(name.First, name.Count), 0, style == CapitalStyle.Upper) is { } known
        && known.Count == name.Count
        && known.Type == name.Type;

    private static void AddMissed(
        string text,
        TokenTable tokens,
        Dictionary<ulong, int[]> votes,
        bool[] covered,
        (List<NameSpan> Names, CapitalStyle[] Styles) article
    )
    {
        for (var first = 0; first < tokens.Count; first++)
        {
            if (covered[first] || !IsCandidate(tokens.Spans[first].Of(text)))
            {
                continue;
            }

            var found = LongestAt(text, tokens, votes, covered, first);
            if (found is { } name)
            {
                article.Names.Add(name);
                first = name.End - 1;
            }
        }
    }

    private static NameSpan? LongestAt(string text, TokenTable tokens, Dictionary<ulong, int[]> votes, bool[] covered, int first)
    {
        NameSpan? found = null;
        var hash = 0UL;
        for (var end = first + 1; end <= Math.Min(tokens.Count, first + longestName) && !covered[end - 1]; end++)
        {
            hash = FeatureHash.Combine(hash, FeatureHash.OfFolded(tokens.Spans[end - 1].Of(text)));
            if (votes.TryGetValue(hash, out var counts))
            {
                var best = Best(counts);
                found = counts[best] >= 3 && best != (int)EntityType.Other ? new NameSpan(first, end, (EntityType)best) : found;
            }
        }

        return found;
    }

    // "us" is not "US", "may" is not "May".
    private static bool IsCandidate(ReadOnlySpan<char> form) => form.Length >= 2 && char.IsUpper(form[0]);

    private static int Best(int[] counts)
    {
        var best = 0;
        for (var type = 1; type < typeCount; type++)
        {
            best = counts[type] > counts[best] ? type : best;
        }

        return best;
    }

    private static int[] VotesOf(Dictionary<ulong, int[]> votes, ulong key) =>
        votes.TryGetValue(key, out var counts) ? counts : votes[key] = new int[typeCount];

    private static ulong KeyOf(string text, TokenTable tokens, int first, int end)
    {
        var hash = 0UL;
        for (var i = first; i < end; i++)
        {
            hash = FeatureHash.Combine(hash, FeatureHash.OfFolded(tokens.Spans[i].Of(text)));
        }

        return hash;
    }
}
