using ActorGraph.Core.Text;

namespace ActorGraph.Linking.Candidates;

/// <summary>Finds the acronyms that an article introduces in brackets, with the names they stand for.</summary>
internal static class BracketAcronymFinder
{
    private const int LongestName = 12;

    /// <summary>The introductions in the order of the text.</summary>
    public static List<BracketAcronym> Find(Document document, WordSequence words)
    {
        var found = new List<BracketAcronym>();
        for (var open = 1; open + 2 < document.Tokens.Count; open++)
        {
            if (document[open].Text is "(" && document[open + 2].Text is ")" && IsAcronym(document[open + 1].Text))
            {
                // "The World Trade Organization's (WTO) summit".
                var end = WordSequence.IsPossessive(document, open - 1) ? open - 1 : open;
                var first = StartAtInitial(document, StartOfName(document, words, end), end, document[open + 1].Text[0]);
                var fits = end - first >= 2 && Fits(document[open + 1].Text.ToString(), words.KeyOfTokens(first, end));
                found.Add(new BracketAcronym(first, end, open + 1, fits));
            }
        }

        return found;
    }

    private static bool IsAcronym(ReadOnlySpan<char> text)
    {
        var upper = 0;
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 2 && text.Length <= 10 && upper * 2 >= text.Length;
    }

    // Back over capitalized words and the small words between them.
    private static int StartOfName(Document document, WordSequence words, int open)
    {
        var first = open;
        for (var at = open - 1; at >= 0 && open - at <= LongestName && document.SentenceOf(at) == document.SentenceOf(open); at--)
        {
            if (IsCapitalized(document, at))
            {
                first = at;
            }
            else if (!IsConnector(document, words, at))
            {
                break;
            }
        }

        return first;
    }

    // The run may reach too far back; the name begins at the last word with the acronym's
    // first letter that leaves room for the rest, or it is foreign.
    private static int StartAtInitial(Document document, int first, int open, char initial)
    {
        for (var at = first; at < open - 1; at++)
        {
            if (document[at].Text[0] == initial && (at == first || !IsCapitalized(document, at - 1)))
            {
                return at;
            }
        }

        return first;
    }

    private static bool IsCapitalized(Document document, int token)
    {
        var text = document[token].Text;
        return char.IsUpper(text[0]) || (text.Length > 3 && text[2] == '-' && char.IsUpper(text[3]));
    }

    private static bool IsConnector(Document document, WordSequence words, int token) =>
        WordSequence.IsPossessive(document, token)
        || document[token].Text is "-" or "&"
        || words.KeyOfTokens(token, token + 1)
            is "of"
                or "for"
                or "the"
                or "and"
                or "de"
                or "la"
                or "des"
                or "du"
                or "pour"
                or "in"
                or "on"
                or "al"
                or "i"
                or "y"
                or "e"
                or "against"
                or "to";

    // Half of the acronym's letters, at least, begin words of the name; a foreign acronym may have another order ("FLA").
    private static bool Fits(string acronym, string name)
    {
        var initials = name.Split(' ').Select(w => char.ToUpperInvariant(w[0])).ToList();
        var letters = acronym.Where(char.IsLetter).Select(char.ToUpperInvariant).ToList();
        var hits = letters.Count(initials.Remove);
        return hits * 2 >= letters.Count;
    }
}
