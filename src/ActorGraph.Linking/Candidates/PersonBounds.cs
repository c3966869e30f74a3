using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Finds where a person's name begins and ends when the recognizer or the lists saw a part of it: "Antony [J. Blinken]", "[Martin]
/// Luther King", "General [Park] An-su".</summary>
internal sealed class PersonBounds(Document document, WordSequence words, TitleReader titles, KnowledgeBase knowledgeBase)
{
    private const int Reach = 3;
    private const int LongestSyllable = 6;

    /// <summary>The name with the given names before it and the surnames after it.</summary>
    /// <param name="first">The first token that is known to belong to the name.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="isTaken">Whether a token belongs to another name.</param>
    public (int First, int End) Extend(int first, int end, Predicate<int> isTaken) => (StartOf(first, isTaken), EndOf(first, end, isTaken));

    /// <summary>The end of the name that begins at a token by the tree: capitals that hang on it as parts of one name, and what hyphens
    /// join to them.</summary>
    public int EndByTree(int first, int end)
    {
        var limit = document[first].Sentence.EndToken;
        while (
            end < limit
            && (
                (
                    document[end].Relation is DependencyRelation.Flat
                    && document[end].HeadIndex >= first
                    && document[end].HeadIndex < end
                    && document[end].PartOfSpeech == PartOfSpeech.Propn
                )
                || (document[end].Text is "-" && end + 1 < limit && WordSequence.JoinsWords(document, end))
                || (document[end - 1].Text is "-" && char.IsUpper(document[end].Text[0]))
            )
        )
        {
            end++;
        }

        return end;
    }

    private int StartOf(int first, Predicate<int> isTaken)
    {
        var start = first;
        var sentence = document[first].Sentence.FirstToken;
        for (var at = first - 1; at >= sentence && first - at <= Reach && !isTaken(at); at--)
        {
            if (
                at > sentence
                && at == start - 1
                && document[at].Text is "-"
                && WordSequence.JoinsWords(document, at)
                && !isTaken(at - 1)
                && document[at - 1].PartOfSpeech == PartOfSpeech.Propn
                && char.IsUpper(document[at - 1].Text[0])
            )
            {
                // "Guy Saint-Jacques", of which the recognizer saw the end.
                start = --at;
                continue;
            }

            if (
                at > sentence
                && at == start - 1
                && PersonNames.IsDescent(words.KeyOfTokens(at, at + 1))
                && char.IsLower(document[at].Text[0])
                && !isTaken(at - 1)
                && IsNameWord(at - 1)
            )
            {
                // "Mohamed ag Alhousseini", of which the recognizer saw the end.
                start = --at;
                continue;
            }

            var isGiven = start < first && char.IsUpper(document[at].Text[0]) && knowledgeBase.IsGivenName(words.KeyOfTokens(at, at + 1));
            if (!isGiven && !IsNameWord(at))
            {
                break;
            }

            var word = words.KeyOfTokens(at, at + 1);
            if (
                knowledgeBase.IsGivenName(word)
                || IsFlat(start, at)
                || (start == first && IsSyllables(first, document[first].Sentence.EndToken) && word.Length <= LongestSyllable)
            )
            {
                start = at;
            }
            else if (word.Length > 1)
            {
                break;
            }
        }

        return start;
    }

    // "Zed Seselja": the tree holds the surname as a part of the name that begins before it.
    private bool IsFlat(int token, int head) => document[token].Relation is DependencyRelation.Flat && document[token].HeadIndex == head;

    private int EndOf(int first, int end, Predicate<int> isTaken)
    {
        var sentence = document[first].Sentence;
        if (EndOfGivenName(end, sentence.EndToken) is { } whole)
        {
            return whole;
        }

        var limit = Math.Min(sentence.EndToken, end + Reach);
        while (
            end < limit
            && !sentence.IsTitle
            && IsNameWord(end)
            && !isTaken(end)
            && !IsThing(words.KeyOfTokens(end, end + 1))
            && IsAfterSpace(end)
        )
        {
            end++;
        }

        return AfterSecondSurname(first, end, sentence.EndToken, isTaken);
    }

    // "Gwendolyn Marsh-Okafor", "Idris ag Intalla": what a hyphen or a particle joins to a name of two words is its surname.
    private int AfterSecondSurname(int first, int end, int limit, Predicate<int> isTaken)
    {
        var next = end + 1;
        if (
            next >= limit
            || isTaken(next)
            || document[next].PartOfSpeech != PartOfSpeech.Propn
            || !char.IsUpper(document[next].Text[0])
            || IsThing(words.KeyOfTokens(next, next + 1))
        )
        {
            return end;
        }

        var isDouble =
            end - first > 1 && document[end].Text is "-" && WordSequence.JoinsWords(document, end) && !IsCapitals(document[next].Text);
        var isDescent = PersonNames.IsDescent(words.KeyOfTokens(end, next)) && char.IsLower(document[end].Text[0]);
        return isDouble || isDescent ? next + 1 : end;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text) => text.Length > 1 && char.IsUpper(text[1]);

    // "Park" in "Park An-su", whatever the tagger takes the syllables for.
    private int? EndOfGivenName(int at, int limit)
    {
        return at > 0 && IsSyllables(at, limit) && document[at - 1].PartOfSpeech == PartOfSpeech.Propn && IsAfterSpace(at) ? at + 3 : null;
    }

    private bool IsSyllables(int at, int limit) =>
        at + 2 < limit
        && char.IsUpper(document[at].Text[0])
        && document[at].Text.Length <= LongestSyllable
        && document[at + 1].Text is "-"
        && char.IsLower(document[at + 2].Text[0])
        && document[at + 2].Text.Length <= LongestSyllable
        && WordSequence.JoinsWords(document, at + 1)
        && !WordLists.HyphenEndings.Contains(words.KeyOfTokens(at + 2, at + 3));

    private bool IsAfterSpace(int token) =>
        document.Text.AsSpan(
            document.Tokens.Spans[token - 1].End,
            document.Tokens.Spans[token].Start - document.Tokens.Spans[token - 1].End
        )
            is " ";

    private bool IsNameWord(int token)
    {
        var text = document[token].Text;
        return document[token].PartOfSpeech == PartOfSpeech.Propn
            && char.IsUpper(text[0])
            && (text.Length < 2 || !char.IsUpper(text[1]))
            && titles.TitleAt(token, token + 1) is null
            && !WordLists.Calendar.Contains(words.KeyOfTokens(token, token + 1));
    }

    private static bool IsThing(string word) =>
        WordLists.OrganizationEndings.Contains(word)
        || WordLists.NotOrganizations.Contains(word)
        || WordLists.GeographicNames.Contains(word)
        || WordLists.PlaceNouns.Contains(word);
}
