using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Cuts off what a recognizer takes for a part of a name and is none: articles, titles, possessives, verbs.</summary>
internal sealed class MentionTrimmer(Document document, WordSequence words, TitleReader titles)
{
    /// <summary>The name without its titles and small words.</summary>
    public (int First, int End) Trim(int first, int end, EntityType type)
    {
        while (end > first && !MayEnd(end - 1))
        {
            end--;
        }

        while (first < end && !MayBegin(first))
        {
            first++;
        }

        if (type == EntityType.Person)
        {
            end = EndOfPerson(first, end);
            var after = titles.SkipTitles(first, end);
            first = after < end ? after : first;
            while (first + 1 < end && titles.Lexicon.HasWord(words.KeyOfTokens(first, first + 1)) && titles.TitlesBefore(first + 1) < first)
            {
                first++;
            }
        }

        return (first, end);
    }

    // "Yaşar Güler of Türkiye", "Mahzoom Majid; Shiuna": the name ends at the first word that no name has.
    private int EndOfPerson(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!IsCapitalized(at) && !PersonNames.IsParticle(words.KeyOfTokens(at, at + 1)) && document[at].Text is not ("-" or "." or "’" or "'")
                && (document[at].PartOfSpeech == PartOfSpeech.Punct || char.IsLower(document[at].Text[0]) && !(at > first && document[at - 1].Text is "-")))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>Whether a title stands within: then the run is an office with its holder, not one name.</summary>
    public bool HasTitleWord(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (titles.TitleAt(at, end) is { } after && titles.KindOf(at, after) is TitleKind.Office or TitleKind.Rank
                && !WordLists.OrganizationEndings.Contains(words.KeyOfTokens(at, at + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names in "Demokraatit and Inuit Ataqatigiit"; the whole where "and" belongs to a body's name.</summary>
    public IEnumerable<(int First, int End)> Conjuncts(int first, int end)
    {
        var last = words.KeyOfTokens(end - 1, end);
        var isOne = WordLists.OrganizationEndings.Contains(last) || WordLists.OrganizationEndings.Contains(words.KeyOfTokens(first, first + 1));
        var from = first;
        for (var at = first; at < end && !isOne; at++)
        {
            if (document[at].PartOfSpeech == PartOfSpeech.Cconj && at > from)
            {
                yield return (from, at);
                from = at + 1;
            }
        }

        if (from < end)
        {
            yield return (from, end);
        }
    }

    private bool MayEnd(int token) => IsCapitalized(token) || char.IsDigit(document[token].Text[0])
        || (document[token].PartOfSpeech == PartOfSpeech.Propn && !WordSequence.IsPossessive(document, token) && char.IsLetter(document[token].Text[0]) && document[token].Text.Length > 2
            && !WordLists.OrganizationEndings.Contains(words.KeyOfTokens(token, token + 1)));

    private bool MayBegin(int token) =>
        (IsCapitalized(token) && document[token].PartOfSpeech is not PartOfSpeech.Det && words.KeyOfTokens(token, token + 1) is not ("the" or "a" or "an" or ""))
        || char.IsDigit(document[token].Text[0])
        || PersonNames.IsParticle(words.KeyOfTokens(token, token + 1));

    private bool IsCapitalized(int token) => char.IsUpper(document[token].Text[0]);
}
