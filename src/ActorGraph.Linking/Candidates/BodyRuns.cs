using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Finds the whole of a body's name, of which the recognizer or a list saw a piece, by the noun of bodies that ends its capitals:
/// "[Democratic] People's Bloc", "[Golani] Brigade".</summary>
internal sealed class BodyRuns(Document document, WordSequence words, TitleReader titles, IReadOnlyList<AliasMatch> matches)
{
    private const int Reach = 5;

    /// <summary>The longer name that a piece belongs to; null where it is whole.</summary>
    public (int First, int End)? Around(int first, int end)
    {
        if ((WithBeginning(first, end) ?? WithOpener(first, end) ?? WithMembers(first, end)) is { } whole)
        {
            return whole;
        }

        if (document[first].Sentence.IsTitle || IsShouted(document[first].Sentence) || EndingFrom(first, end) is not (>= 0 and var last))
        {
            return null;
        }

        var start = StartOf(last);
        return
            start <= first
            && (start < first || last + 1 > end)
            && last > start
            && !matches.Any(m => m.FirstToken <= start && m.EndToken > last)
            ? (start, last + 1)
            : null;
    }

    // "Tavros [Regiment of the Syrian Arab Army]": what is named behind "of" is another body, if a list has it.
    private (int First, int End)? WithBeginning(int first, int end)
    {
        if (end - first < 3 || document[first + 1].Text is not "of" || document[first].Sentence.IsTitle || !IsEnding(first))
        {
            return null;
        }

        var start = StartOf(first);
        if (start == first)
        {
            return null;
        }

        var behind = document[first + 2].Text is "the" ? first + 3 : first + 2;
        return (
            start,
            matches.Any(m => m.FirstToken <= behind && m.EndToken >= end && m.Entries.Any(e => e.Kind == AliasKind.Name)) ? first + 1 : end
        );
    }

    // "The Movement for [Reform and Dignity]".
    private (int First, int End)? WithOpener(int first, int end) =>
        first - document[first].Sentence.FirstToken > 1
        && document[first - 1].Text is "for"
        && IsEnding(first - 2)
        && !document[first].Sentence.IsTitle
        && !matches.Any(m => m.FirstToken < end && m.EndToken > first - 2)
            ? (StartOf(first - 2), end)
            : null;

    // "The [Federation] of Maltese Farmers".
    private (int First, int End)? WithMembers(int first, int end)
    {
        var people = end + 1;
        if (
            people + 1 >= document[first].Sentence.EndToken
            || document[end].Text is not "of"
            || !IsEnding(end - 1)
            || document[first].Sentence.IsTitle
            || !matches.Any(m => m.FirstToken == people && m.EndToken == people + 1 && m.Entries.Any(e => e.Kind == AliasKind.Demonym))
        )
        {
            return null;
        }

        var last = people + 1;
        while (last < document[first].Sentence.EndToken && IsPart(last) && !matches.Any(m => m.FirstToken <= last && m.EndToken > last))
        {
            last++;
        }

        return last > people + 1 ? (StartOf(end - 1), last) : null;
    }

    // The last noun of bodies in the capitals from the piece on.
    private int EndingFrom(int first, int end)
    {
        var found = IsEnding(end - 1) ? end - 1 : -1;
        var limit = Math.Min(document[first].Sentence.EndToken, end + Reach);
        for (var at = end; at < limit; at++)
        {
            if (WordSequence.IsPossessive(document, at) && IsPossessor(at - 1) && at + 1 < limit && IsPart(at + 1))
            {
                continue;
            }

            if (!IsPart(at))
            {
                break;
            }

            found = IsEnding(at) ? at : found;
        }

        return found;
    }

    private int StartOf(int last)
    {
        var start = last;
        var floor = document[last].Sentence.FirstToken;
        while (start > floor)
        {
            var before = start - 1;
            if (IsPart(before) && !IsStranger(before, last))
            {
                start = before;
            }
            else if (
                before > floor
                && WordSequence.IsPossessive(document, before)
                && IsPossessor(before - 1)
                && !IsStranger(before - 1, last)
            )
            {
                start = before - 1;
            }
            else if (IsFirstOfTwo(before, last))
            {
                start = before - 1;
            }
            else
            {
                break;
            }
        }

        // "The Syrian-Lebanese Military Commission" is nobody's alone.
        if (start > 0 && document[start - 1].Text is "-")
        {
            return last;
        }

        // "The Lebanese Renewal Party", "the Shia Renewal Party": whose it is, is no part of its name.
        while (start < last && IsOrigin(start))
        {
            start++;
        }

        return start;
    }

    // "The Justice and Work Party": the first of the two things that it is for.
    private bool IsFirstOfTwo(int and, int last) =>
        and > 1
        && document[and].Text is "and"
        && document[and - 2].Text is "the" or "The"
        && Key(last) is "party"
        && char.IsUpper(document[and - 1].Text[0])
        && document[and - 1].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun
        && !WordLists.OrganizationEndings.Contains(Key(and - 1))
        && !WordLists.PartyWords.Contains(Key(and - 1))
        && !matches.Any(m => m.EndToken == last + 1)
        && !IsStranger(and - 1, last);

    private bool IsPart(int token) =>
        char.IsUpper(document[token].Text[0])
        && document[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun
        && (token > document[token].Sentence.FirstToken || document[token].Tag is "NNP" or "NNPS" || WordLists.Peoples.Contains(Key(token)))
        && !WordLists.Calendar.Contains(Key(token))
        && (
            titles.TitleAt(token, token + 1) is null
            || IsEnding(token)
            || (document[token].Text is "General" or "Justice" && !IsOffice(token))
        );

    // "Attorney General".
    private bool IsOffice(int token) => token > 0 && titles.TitleAt(token - 1, token + 1) == token + 1;

    // "The People's", "the Officers'".
    private bool IsPossessor(int token) =>
        char.IsUpper(document[token].Text[0])
        && (document[token].Tag is "NNS" or "NNPS" || document[token].Text is "People" or "Women" or "Children")
        && WordLists.IsNamePossessor(Key(token));

    // Another party's name: "Gazprom Energy", "the US Army Corps".
    private bool IsStranger(int token, int last) =>
        matches.Any(m =>
            m.FirstToken <= token
            && m.EndToken > token
            && m.EndToken <= last
            && !m.Entries.All(e => e.Kind is AliasKind.Demonym or AliasKind.ShortName or AliasKind.Label)
            && !IsSeat(m, last)
        );

    // "The Nairobi Peace Forum": its place is part of its name; "the Nairobi Interior Ministry" is Kenya's.
    private bool IsSeat(AliasMatch match, int last) =>
        match.FirstToken > 0
        && document[match.FirstToken - 1].Text is "the" or "The"
        && match.Entries.All(e => e.Kind == AliasKind.Capital || (e.Kind == AliasKind.Name && e.Actor.Type == ActorType.Country))
        && document[match.EndToken - 1].Relation == DependencyRelation.Compound
        && Enumerable.Range(match.EndToken, last - match.EndToken).Any(t => !WordLists.GenericWords.Contains(Key(t)));

    private bool IsOrigin(int token) =>
        Key(token) is "shia" or "shiite" or "shi'ite" or "sunni" or "druze" or "tuareg" or "jewish" or "alawite"
        || matches.Any(m => m.FirstToken == token && m.Entries.Any(e => e.Kind == AliasKind.Demonym))
        || (WordLists.Peoples.Contains(Key(token)) && matches.Any(m => m.FirstToken == token + 1));

    private bool IsEnding(int token) =>
        char.IsUpper(document[token].Text[0])
        && document[token].Text.Length > 3
        && char.IsLower(document[token].Text[^1])
        && WordLists.EndsBody(Key(token));

    private string Key(int token) => words.KeyOfTokens(token, token + 1);

    // Where all words have capitals these tell nothing.
    private static bool IsShouted(Sentence sentence)
    {
        var (capitals, all) = (0, 0);
        foreach (var token in sentence.Tokens)
        {
            if (token.Text.Length > 3 && char.IsLetter(token.Text[0]))
            {
                all++;
                capitals += char.IsUpper(token.Text[0]) ? 1 : 0;
            }
        }

        return all > 3 && capitals == all;
    }
}
