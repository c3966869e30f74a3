using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Tells a person's name among runs of capitals: by a title beside it or by a given name that opens it.</summary>
internal sealed class PersonPattern(Document document, WordSequence words, TitleReader titles, KnowledgeBase knowledgeBase)
{
    private const int LongestName = 7;
    private const int LongestApposition = 8;

    /// <summary>The name in a run of capitals, or null.</summary>
    /// <param name="first">The run's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="isPlace">Whether the recognizer took it for a place or a thing: then only a title speaks against it.</param>
    public NameSpan? Classify(int first, int end, bool isPlace)
    {
        var start = AfterTitles(first, end);
        while (start < end && WordLists.Calendar.Contains(words.KeyOfTokens(start, start + 1)))
        {
            start++;
        }

        if (start >= end || !IsName(start, end))
        {
            return null;
        }

        var titled =
            titles.TitlesBefore(start) < start || HasTitleAcrossComma(start) || IsApposedToOffice(start, end) || HasOfficeAfter(end);
        var given = !isPlace && knowledgeBase.IsGivenName(words.KeyOfTokens(start, start + 1)) && !FollowsPlacePreposition(start);
        return titled || given || (!isPlace && IsSyllabic(start, end)) ? new NameSpan(start, end, EntityType.Person, []) : null;
    }

    // "Retired Major General Jerry Singirok": the name begins after the last title of the run; "Minister of Culture Ivo Tarek": the title
    // may have begun before it.
    private int AfterTitles(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (at > first && end - at > 1 && titles.TitlesBefore(at) < first)
            {
                return at;
            }

            var after = titles.SkipTitles(at, end);
            if (after > at && !(at > first && PersonNames.IsDescent(words.KeyOfTokens(at - 1, at))))
            {
                return after;
            }
        }

        return first;
    }

    private bool IsName(int first, int end)
    {
        var parts = 0;
        for (var at = first; at < end; at++)
        {
            var word = words.KeyOfTokens(at, at + 1);
            if (document[at].Text is "-" || (PersonNames.IsParticle(word) && word is not "abu"))
            {
                continue;
            }

            // "Also Monday, the minister said": a day names nobody.
            if (
                word is "of" or "for" or "the"
                || (word.EndsWith("day", StringComparison.Ordinal) && WordLists.Calendar.Contains(word))
                || (IsThing(word) && !(at == first && IsSyllabic(first, end)))
                || (
                    document[at].PartOfSpeech is PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Det or PartOfSpeech.Pron
                    && !(at > first && document[at - 1].Text is "-")
                )
                || (document[at].Text.Length > 3 && IsCapitals(document[at].Text))
            )
            {
                return false;
            }

            parts++;
        }

        return parts >= 2 && end - first <= LongestName && !(first > 0 && document[first - 1].Text is "the" or "The");
    }

    // "Park Sang-hak".
    private bool IsSyllabic(int first, int end) =>
        end - first == 4
        && document[first + 2].Text is "-"
        && char.IsLower(document[first + 3].Text[0])
        && WordLists.SyllableSurnames.Contains(words.KeyOfTokens(first, first + 1));

    private static bool IsThing(string word) =>
        WordLists.OrganizationEndings.Contains(word)
        || WordLists.NotOrganizations.Contains(word)
        || WordLists.GeographicNames.Contains(word)
        || WordLists.PlaceNouns.Contains(word);

    private bool HasTitleAcrossComma(int start) =>
        start > 1 && document[start - 1].Text is "," && titles.TitlesBefore(start - 1) < start - 1;

    // "His minister for the Pacific, Zed Seselja,": the office has its field behind it.
    private bool IsApposedToOffice(int start, int end)
    {
        var floor = Math.Max(document[start].Sentence.FirstToken, start - LongestApposition);
        if (
            start - 1 <= floor
            || document[start - 1].Text is not ","
            || (end < document.Tokens.Count && document[end].Text is not ("," or "." or ";" or "who"))
        )
        {
            return false;
        }

        for (
            var at = start - 2;
            at >= floor
                && document[at].PartOfSpeech
                    is PartOfSpeech.Noun
                        or PartOfSpeech.Propn
                        or PartOfSpeech.Adj
                        or PartOfSpeech.Adp
                        or PartOfSpeech.Det
                        or PartOfSpeech.Cconj;
            at--
        )
        {
            if (
                document[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
                && document[at + 1].Text is "for" or "of" or "to" or "in"
                && titles.Lexicon.Find(words.KeyOfTokens(at, at + 1)) is TitleKind.Office
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Assadollah Assadi, an Iranian diplomat": a title within the apposition; not in "Citizen Dawn, the party of the former president".
    private bool HasOfficeAfter(int end)
    {
        if (end >= document.Tokens.Count || !(document[end].Text is "," or "(" || IsAppointment(end)))
        {
            return false;
        }

        var limit = Math.Min(end + LongestApposition, document.Tokens.Count);
        for (
            var at = end + 1;
            at < limit
                && document[at].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux)
                && document[at].Text is not ("," or "." or ")")
                && !(document[at].Text is "of" && WordLists.BodyDescriptions.ContainsKey(document[at - 1].Lemma));
            at++
        )
        {
            if (
                titles.Lexicon.Find(words.KeyOfTokens(at, at + 1)) is TitleKind.Office or TitleKind.Rank
                || document[at].Text is "who"
                || WordLists.ScholarNouns.Contains(document[at].Lemma)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Appointed Malcolm Durie as its director".
    private bool IsAppointment(int end) =>
        document[end].Text is "as"
        && document[end]
            .Sentence.Tokens.Any(t =>
                t.Index < end
                && end - t.Index <= LongestName
                && t.Lemma is "appoint" or "name" or "elect" or "pick" or "choose" or "nominate" or "reappoint" or "install"
            );

    private bool FollowsPlacePreposition(int start) =>
        start > 0 && document[start - 1].Text is "in" or "In" or "at" or "near" or "At" or "Near";

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
