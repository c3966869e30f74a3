using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Finds names that neither a list nor the recognizer knows, by their form: "Union of Poles", "CODECO", "Colonel Michael Randrianirina".</summary>
internal sealed class PatternNames(Document document, WordSequence words, TitleReader titles)
{
    /// <summary>The names outside the given spans, ordered by first token.</summary>
    public List<NameSpan> Find(IReadOnlyList<NameSpan> known)
    {
        var taken = new bool[document.Tokens.Count];
        foreach (var span in known)
        {
            taken.AsSpan(span.FirstToken, span.Length).Fill(true);
        }

        var found = new List<NameSpan>();
        foreach (var sentence in document.Sentences)
        {
            if (!IsShouted(sentence))
            {
                FindIn(sentence, taken, found);
            }
        }

        return found;
    }

    private void FindIn(Sentence sentence, bool[] taken, List<NameSpan> found)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (taken[at] || !IsCapitalized(at))
            {
                continue;
            }

            var end = EndOfRun(at, sentence.EndToken, taken);
            if (Classify(at, end, sentence) is { } span)
            {
                found.Add(span);
            }

            at = end - 1;
        }
    }

    private NameSpan? Classify(int first, int end, Sentence sentence)
    {
        var afterTitle = titles.SkipTitles(first, end);
        var hasTitle = afterTitle > first || titles.TitlesBefore(first) < first;
        var last = words.KeyOfTokens(end - 1, end);
        if (hasTitle && afterTitle < end && end - afterTitle <= 5 && IsPersonRun(afterTitle, end))
        {
            return new NameSpan(afterTitle, end, EntityType.Person, []);
        }

        if (end - first == 1)
        {
            return IsUnknownAcronym(first, sentence) ? new NameSpan(first, end, EntityType.Organization, []) : null;
        }

        var opens = WordLists.OrganizationEndings.Contains(words.KeyOfTokens(first, first + 1)) && words.KeyOfTokens(first + 1, first + 2) is "of" or "for";
        var closes = WordLists.OrganizationEndings.Contains(last) && !WordLists.NotOrganizations.Contains(last);
        return (opens || closes) && !sentence.IsTitle && !(first == sentence.FirstToken && document[first].PartOfSpeech != PartOfSpeech.Propn)
            ? new NameSpan(first, end, EntityType.Organization, [])
            : null;
    }

    private bool IsPersonRun(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (document[at].PartOfSpeech != PartOfSpeech.Propn || WordLists.OrganizationEndings.Contains(words.KeyOfTokens(at, at + 1)))
            {
                return false;
            }
        }

        return end - first >= 2;
    }

    private bool IsUnknownAcronym(int token, Sentence sentence)
    {
        var text = document[token].Text.ToString();
        var letters = text.Count(char.IsUpper);
        return letters >= 3 && text.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '-') && char.IsUpper(text[0])
            && document[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun
            && !WordLists.NotAcronyms.Contains(text) && !IsDateline(token, sentence)
            && !(token > 0 && document[token - 1].Text is "(" && document[token + 1 < document.Tokens.Count ? token + 1 : token].Text is ")");
    }

    private bool IsDateline(int token, Sentence sentence) =>
        token == sentence.FirstToken && token + 1 < sentence.EndToken && document[token + 1].Text is "-" or "–" or "—" or "," or "(" or "." or ":";

    private int EndOfRun(int first, int limit, bool[] taken)
    {
        var end = first + 1;
        while (end < limit && !taken[end])
        {
            if (IsCapitalized(end))
            {
                end++;
            }
            else if (IsConnector(end) && end + 1 < limit && IsCapitalized(end + 1) && !taken[end + 1])
            {
                end += 2;
            }
            else if (IsConnector(end) && end + 2 < limit && IsConnector(end + 1) && IsCapitalized(end + 2) && !taken[end + 2])
            {
                end += 3;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private bool IsCapitalized(int token) => char.IsUpper(document[token].Text[0]);

    private bool IsConnector(int token) =>
        document[token].Text is "-" || words.KeyOfTokens(token, token + 1) is "of" or "for" or "the" or "de" or "al" or "bin" or "von" or "van" or "el";

    // A sentence in capitals tells nothing about names.
    private bool IsShouted(Sentence sentence)
    {
        var (upper, words) = (0, 0);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var text = document[at].Text;
            if (char.IsLetter(text[0]) && text.Length > 1)
            {
                words++;
                upper += char.IsUpper(text[1]) ? 1 : 0;
            }
        }

        return words > 0 && upper * 2 > words;
    }
}
