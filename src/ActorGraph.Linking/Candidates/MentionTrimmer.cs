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
        end = EndOf(first, type == EntityType.Organization ? EndBeforeOwner(first, end) : end, type);
        while (first < end && !MayBegin(first))
        {
            first++;
        }

        if (
            type == EntityType.Organization
            && end - first > 2
            && document[first].Lemma.ToLowerInvariant() is "member"
            && document[first + 1].Text is "of"
        )
        {
            // "Member of the Political Bureau".
            first += document[first + 2].Text is "the" ? 3 : 2;
        }

        (first, end) = WithoutDays(first, end);
        end = EndOf(first, end, type);

        if (type == EntityType.Person)
        {
            end = EndOfPerson(first, end);
            first = AfterLabel(first, end);
            // "The minister for women and Children Ana Silva": a common noun opens no name.
            first += end - first > 2 && document[first].Tag is "NNS" && document[first + 1].PartOfSpeech == PartOfSpeech.Propn ? 1 : 0;
            first += end - first > 1 && titles.IsField(first) ? 1 : 0;
            // "Journalist Ivan Petrenko met": what he is, at a sentence's beginning.
            first += end - first > 2 && WordLists.PersonRoles.Contains(words.KeyOfTokens(first, first + 1)) ? 1 : 0;
            var after = titles.SkipTitles(first, end);
            first = after < end ? after : first;
            while (first + 1 < end && titles.Lexicon.HasWord(words.KeyOfTokens(first, first + 1)) && titles.TitlesBefore(first + 1) < first)
            {
                first++;
            }
        }

        return (first, end);
    }

    // "Illinois Republican Henry Hyde": the label of a party and what stands before it are no names of his.
    private int AfterLabel(int first, int end)
    {
        for (var at = end - 2; at >= first; at--)
        {
            if (WordLists.PartyWords.Contains(words.KeyOfTokens(at, at + 1)))
            {
                return at + 1;
            }
        }

        return first;
    }

    // "The Ata Meken party of Omurbek Tekebayev": the noun in small letters ends the name.
    private int EndBeforeOwner(int first, int end)
    {
        for (var at = first + 1; at + 1 < end; at++)
        {
            if (
                char.IsLower(document[at].Text[0])
                && document[at + 1].Text is "of"
                && WordLists.BodyDescriptions.ContainsKey(document[at].Lemma)
            )
            {
                return at;
            }
        }

        return end;
    }

    // "The Congress in December" ends before "in" once the month is off.
    private int EndOf(int first, int end, EntityType type)
    {
        while (end > first && !(MayEnd(end - 1) || (type == EntityType.Person && EndsGivenName(first, end))))
        {
            end--;
        }

        return end;
    }

    // "Bush Sunday", "Also Sunday", "Tony Hayward October 1": a day beside a name is none of its parts.
    private (int First, int End) WithoutDays(int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            end = IsDay(at) ? at : end;
        }

        first += first < end && IsDay(first) ? 1 : 0;
        return
            end - first == 1
            && (
                document[first].PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Adj or PartOfSpeech.Intj
                || words.KeyOfTokens(first, end) is "last" or "next" or "late" or "early" or "also" or "since"
            )
            && IsFollowedByDay(end)
            ? (end, end)
            : (first, end);
    }

    private bool IsFollowedByDay(int token) => token < document.Tokens.Count && IsDay(token);

    // "Theresa May" and "Jean-Claude April" bear months; days and the other months name nobody.
    private bool IsDay(int token) =>
        words.KeyOfTokens(token, token + 1) is var word
        && WordLists.Calendar.Contains(word)
        && word is not ("may" or "march" or "april" or "june" or "august");

    // "Park Chan-dae": the recognizer's name ends with the second half of a given name.
    private bool EndsGivenName(int first, int end) =>
        end - first >= (first > 0 && IsCapitalized(first - 1) && document[first - 1].PartOfSpeech == PartOfSpeech.Propn ? 3 : 4)
        && NameFolding.IsHyphen(document[end - 2].Text[0])
        && document[end - 2].Text.Length == 1
        && char.IsLower(document[end - 1].Text[0])
        && IsCapitalized(end - 3)
        && WordSequence.JoinsWords(document, end - 2)
        && document[end - 1].Tag is not ("VBN" or "VBD" or "VBG")
        && !WordLists.HyphenEndings.Contains(words.KeyOfTokens(end - 1, end));

    // "Yaşar Güler of Türkiye", "Mahzoom Majid; Shiuna": the name ends at the first word that no name has.
    private int EndOfPerson(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (at > first && WordSequence.IsPossessive(document, at))
            {
                // "Mahmoud Abbas' Fatah": what he has is named behind.
                return at;
            }

            if (
                !IsCapitalized(at)
                && !PersonNames.IsParticle(words.KeyOfTokens(at, at + 1))
                && document[at].Text is not ("-" or "." or "’" or "'")
                && (
                    document[at].PartOfSpeech == PartOfSpeech.Punct
                    || char.IsLower(document[at].Text[0]) && !(at > first && document[at - 1].Text is "-")
                )
            )
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
            if (at + 2 < end && document[at].Text is "General" && IsPossessedBy(at + 1))
            {
                continue;
            }

            if (
                titles.TitleAt(at, end) is { } after
                && titles.KindOf(at, after) is TitleKind.Office or TitleKind.Rank
                && !WordLists.OrganizationEndings.Contains(words.KeyOfTokens(at, at + 1))
                && !(
                    document[at].Text is "Justice"
                    && (
                        WordLists.OrganizationEndings.Contains(words.KeyOfTokens(end - 1, end))
                        || (at > first && document[at - 1].Text is "for" or "and")
                    )
                )
            )
            {
                // But "the Justice and Work Party", "the Front for Unity and Justice", "the General Workers' Union".
                return true;
            }
        }

        return false;
    }

    // "Workers'", "Women's".
    private bool IsPossessedBy(int people) =>
        WordSequence.IsPossessive(document, people + 1) && WordLists.IsNamePossessor(words.KeyOfTokens(people, people + 1));

    /// <summary>The names in "Demokraatit and Inuit Ataqatigiit"; the whole where "and" belongs to a body's name.</summary>
    public IEnumerable<(int First, int End)> Conjuncts(int first, int end)
    {
        var last = words.KeyOfTokens(end - 1, end);
        var isOne =
            WordLists.PairedEndings.Contains(last)
            || WordLists.OrganizationEndings.Contains(last)
            || WordLists.OrganizationEndings.Contains(words.KeyOfTokens(first, first + 1));
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

    // "His Highness", "H.E.": a style is no name, neither alone nor before one.
    private bool IsStyle(int token) =>
        document[token].Text is "H.E." or "H.R.H." or "HRH" or "H.M."
        || (
            words.KeyOfTokens(token, token + 1)
                is "highness"
                    or "majesty"
                    or "excellency"
                    or "excellencies"
                    or "holiness"
                    or "eminence"
                    or "beatitude"
            && token > 0
            && IsOwned(token - 1)
        );

    private bool IsOwned(int token) =>
        words.KeyOfTokens(token, token + 1) is "his" or "her" or "their"
        || (token > 0 && words.KeyOfTokens(token, token + 1) is "royal" or "imperial" or "serene" && IsOwned(token - 1));

    private bool MayEnd(int token) => !IsStyle(token) && (IsCapitalized(token) || char.IsDigit(document[token].Text[0]));

    private bool MayBegin(int token) =>
        (
            IsCapitalized(token)
            && !IsStyle(token)
            && document[token].PartOfSpeech is not PartOfSpeech.Det
            && words.KeyOfTokens(token, token + 1) is not ("the" or "a" or "an" or "")
        )
        || char.IsDigit(document[token].Text[0])
        || PersonNames.IsParticle(words.KeyOfTokens(token, token + 1));

    private bool IsCapitalized(int token) => char.IsUpper(document[token].Text[0]);
}
