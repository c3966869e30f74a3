using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Takes out names that look like a party's and are none: "Indian Ocean", "New Mexico", "Jordan Peterson", footballers.</summary>
internal sealed class NameFilter(ArticleContext context)
{
    private readonly Document document = context.Document;

    /// <summary>Whether a span that a list knows is only a part of a name that means something else.</summary>
    public bool IsOther(NameSpan span)
    {
        if (IsApposed(span) || IsType(span) || IsVessel(span))
        {
            return true;
        }

        if (
            span.Length == 1
            && span.Entries.Count > 0
            && span.Entries.All(e => e.Actor.Type == ActorType.Person)
            && (EndsInGeography(span) || IsInPlace(span) || IsMonth(span))
        )
        {
            return true;
        }

        if (span.Entries.Count == 0 || span.Entries.Any(e => e.Actor.Type != ActorType.Country))
        {
            return false;
        }

        return IsCommonWord(span)
            || IsRegionOfAfrica(span)
            || IsPartOfSchool(span)
            || EndsInGeography(span)
            || StartsWithPrefix(span)
            || IsGivenName(span)
            || IsUsState(span);
    }

    // "The aircraft carrier Charles de Gaulle", "the Gerald Ford, an American carrier": a ship that bears a person's name.
    private bool IsVessel(NameSpan span)
    {
        if (!(span.Entries.Count > 0 ? span.Entries.All(e => e.Actor.Type == ActorType.Person) : span.Recognized == EntityType.Person))
        {
            return false;
        }

        var before = span.FirstToken - 1;
        if (
            before >= 0
            && document[before].PartOfSpeech == PartOfSpeech.Noun
            && WordLists.VesselNouns.Contains(document[before].Lemma)
            && document[before].Tag is "NN"
        )
        {
            return true;
        }

        var noun = span.EndToken + 2;
        if (
            before < 0
            || document[before].Text is not ("the" or "The")
            || noun >= document.Tokens.Count
            || document[span.EndToken].Text is not ","
            || document[span.EndToken + 1].Text is not ("a" or "an" or "the")
        )
        {
            return false;
        }

        while (
            noun + 1 < document.Tokens.Count
            && document[noun].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn
            && document[noun + 1].PartOfSpeech is PartOfSpeech.Noun
        )
        {
            noun++;
        }

        return WordLists.VesselNouns.Contains(document[noun].Lemma);
    }

    // "Two Virginia-class submarines": the type of a ship.
    private bool IsType(NameSpan span)
    {
        var hyphen = span.Length > 2 && document[span.EndToken - 1].Lemma is "class" ? span.EndToken - 2 : span.EndToken;
        return hyphen + 1 < document.Tokens.Count
            && document[hyphen].Text is "-"
            && document[hyphen + 1].Lemma is "class"
            && WordSequence.JoinsWords(document, hyphen);
    }

    // "The Golan Heights" are no general, "Bandar Abbas" no president.
    private bool IsInPlace(NameSpan span) =>
        document.Mentions.Any(m =>
            m.Type == EntityType.Place
            && m.FirstToken <= span.FirstToken
            && m.EndToken >= span.EndToken
            && m.EndToken - m.FirstToken > span.Length
        );

    // "In early May", "May 5".
    private bool IsMonth(NameSpan span) =>
        WordLists.Calendar.Contains(context.Lower(span.FirstToken))
        && (
            (
                span.FirstToken > 0
                && context.Lower(span.FirstToken - 1)
                    is "in"
                        or "early"
                        or "late"
                        or "mid"
                        or "since"
                        or "until"
                        or "last"
                        or "this"
                        or "next"
                        or "during"
                        or "-"
            ) || (span.EndToken < document.Tokens.Count && document[span.EndToken].PartOfSpeech == PartOfSpeech.Num)
        );

    // Where the article names Korea "the North" is a state, "North Carolina" is none; nor is "Death Valley".
    private bool IsCommonWord(NameSpan span) =>
        span.Length == 1
        && WordLists.CommonNames.Contains(context.Words.KeyOfTokens(span.FirstToken, span.EndToken))
        && !(
            IsOfKorea(span.FirstToken)
            && span.FirstToken > 0
            && document[span.FirstToken - 1].Text is "the" or "The"
            && !(
                span.EndToken < document.Tokens.Count
                && IsCapitalized(span.EndToken)
                && document[span.EndToken].PartOfSpeech == PartOfSpeech.Propn
            )
        );

    // "The Central African state" is any of the region, unless the article is about the republic.
    private bool IsRegionOfAfrica(NameSpan span) =>
        span.Length == 2
        && context.Words.KeyOfTokens(span.FirstToken, span.EndToken) == "central african"
        && span.EndToken < document.Tokens.Count
        && document[span.EndToken].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && char.IsLower(document[span.EndToken].Text[0])
        && !document.Text.Contains("Central African Republic", StringComparison.Ordinal)
        && !document.Text.Contains("Bangui", StringComparison.Ordinal);

    private bool IsOfKorea(int token) =>
        context.Lower(token) is not ("north" or "south") || document.Text.Contains("Korea", StringComparison.Ordinal);

    // "Imperial College London": the city belongs to the name.
    private bool IsPartOfSchool(NameSpan span) =>
        span.FirstToken > 1
        && IsCapitalized(span.FirstToken - 1)
        && WordLists.Schools.Contains(context.Lower(span.FirstToken - 1))
        && span.Entries.Any(e => e.Kind == AliasKind.Capital);

    // "the UN refugee agency UNRWA": a description right before a name is that body's.
    private bool IsApposed(NameSpan span)
    {
        var next = span.EndToken;
        return next < document.Tokens.Count
            && span.Entries.Count > 0
            && span.Entries.All(e => e.Actor.Type == ActorType.Organization)
            && span.Length > 1
            && char.IsLower(document[next - 1].Text[0])
            && document.SentenceOf(next) == document.SentenceOf(span.FirstToken)
            && document[next].Text.Length > 2
            && char.IsUpper(document[next].Text[1])
            && context.KnowledgeBase.Aliases.Find(context.Words.KeyOfTokens(next, next + 1)) is { Count: > 0 } other
            && other[0].Actor.Id != span.Entries[0].Actor.Id;
    }

    /// <summary>Whether a person is an athlete, artist or passer-by rather than a party.</summary>
    public bool IsBystander(NameSpan span, Resolution resolution)
    {
        if (resolution.Actor.IsListed)
        {
            return false;
        }

        if (IsByline(span))
        {
            return true;
        }

        var hasOffice = context.Titles.KindOf(context.Titles.TitlesBefore(span.FirstToken), span.FirstToken) is TitleKind.Office;
        return HasUnpoliticalRole(span)
            || (
                (context.IsSport || IsOfContest(span))
                && !hasOffice
                && !HasOfficeAfter(span)
                && resolution.Person is not { Bodies.Count: > 0 }
            );
    }

    // "NAME of Spain reached the semifinals", "NAME beat the second seed".
    private bool IsOfContest(NameSpan span) =>
        document[span.FirstToken]
            .Sentence.Tokens.Any(t =>
                WordLists.AthleticWords.Contains(t.Lemma.ToLowerInvariant())
                || (t.Lemma is "set" && t.Index > 0 && document[t.Index - 1].Text is "straight")
            );

    // "By Khagan Isayev" in a line of its own.
    private bool IsByline(NameSpan span) =>
        span.FirstToken > 0
        && document[span.FirstToken - 1].Text is "By" or "BY"
        && context.SentenceStart(span.FirstToken) == span.FirstToken - 1
        && context.SentenceEnd(span.FirstToken) - span.EndToken <= 4;

    private bool HasOfficeAfter(NameSpan span)
    {
        var end = context.SentenceEnd(span.FirstToken);
        for (var at = span.EndToken; at < end && at < span.EndToken + 8; at++)
        {
            if (context.Titles.Lexicon.Find(context.Words.KeyOfTokens(at, at + 1)) == TitleKind.Office)
            {
                return document[span.EndToken].Text is ",";
            }
        }

        return false;
    }

    // "coach Didier Deschamps", "the singer X"; "X, a striker"; not "managing director X".
    private bool HasUnpoliticalRole(NameSpan span)
    {
        if (
            (
                span.FirstToken > 0
                && WordLists.UnpoliticalRoles.Contains(document[span.FirstToken - 1].Lemma)
                && !IsOfBody(span.FirstToken - 1)
                && context.Titles.TitlesBefore(span.FirstToken) >= span.FirstToken - 1
            ) || (span.Length > 2 && WordLists.UnpoliticalRoles.Contains(context.Lower(span.FirstToken)))
        )
        {
            return true;
        }

        var end = Math.Min(context.SentenceEnd(span.FirstToken), span.EndToken + 5);
        if (span.EndToken >= end || document[span.EndToken].Text is not ",")
        {
            return false;
        }

        for (
            var at = span.EndToken + 1;
            at < end && document[at].Text is not "," && document[at].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux);
            at++
        )
        {
            // "director general", "director of national intelligence", "director of the Centre for Liberal Strategies" are offices.
            if (WordLists.UnpoliticalRoles.Contains(document[at].Lemma) && document[at].PartOfSpeech == PartOfSpeech.Noun)
            {
                return !(context.Titles.TitleAt(at, document.Tokens.Count) > at + 1) && !LeadsBody(at) && !IsOwned(at, span.EndToken + 1);
            }
        }

        return false;
    }

    // "CIA director NAME", "its director NAME", "the bank's country director NAME" lead a body, "film director NAME" none.
    private bool IsOfBody(int token)
    {
        var before = token - 1;
        while (
            before > 0
            && document[before].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun
            && char.IsLower(document[before].Text[0])
            && document[before].Text is not ("film" or "movie" or "stage" or "theatre" or "music" or "art" or "artistic" or "creative")
        )
        {
            before--;
        }

        return document[token].Lemma is "director" or "manager"
            && before >= context.SentenceStart(token)
            && (IsPossessor(before) || (IsCapitalized(before) && document[before].PartOfSpeech == PartOfSpeech.Propn));
    }

    private bool LeadsBody(int token) =>
        document[token].Lemma is "director"
        && token + 3 < document.Tokens.Count
        && document[token + 1].Text is "of" or "at"
        && IsCapitalized(document[token + 2].Text is "the" ? token + 3 : token + 2);

    // "Gunvor's director of corporate affairs", "the director of defence policy": no film.
    private bool IsOwned(int token, int first) =>
        document[token].Lemma is "director" or "manager"
        && (
            (token + 1 < document.Tokens.Count && document[token + 1].Text is "of" or "for" or "at")
            || Enumerable.Range(first, token - first).Any(IsPossessor)
        );

    // A body's: "the bank's", "its".
    private bool IsPossessor(int token) => WordSequence.IsPossessive(document, token) || context.Lower(token) is "its";

    private bool EndsInGeography(NameSpan span)
    {
        var next = span.EndToken;
        return next < document.Tokens.Count
            && IsCapitalized(next)
            && document.SentenceOf(next) == document.SentenceOf(span.FirstToken)
            && WordLists.GeographicNames.Contains(context.Lower(next))
            && !context.Document[next].Sentence.IsTitle;
    }

    private bool StartsWithPrefix(NameSpan span)
    {
        var before = span.FirstToken - 1;
        if (IsContinent(span))
        {
            return true;
        }

        if (
            before > 0
            && document[before].Text is "of"
            && IsCapitalized(before - 1)
            && WordLists.GeographicNames.Contains(context.Lower(before - 1))
        )
        {
            return true;
        }

        return before >= 0
            && IsCapitalized(before)
            && WordLists.NamePrefixes.Contains(context.Lower(before))
            && document.SentenceOf(before) == document.SentenceOf(span.FirstToken)
            && before > context.SentenceStart(before)
            && span.Entries.Any(e => e.Kind is AliasKind.Name or AliasKind.Capital or AliasKind.Acronym);
    }

    // "Latin American leaders", "North America": a continent and its peoples, of which the state is a
    // part; "South Vietnam", "West German": another state, where no list has it.
    private bool IsContinent(NameSpan span)
    {
        var before = span.FirstToken - 1;
        return before >= 0
            && document.SentenceOf(before) == document.SentenceOf(span.FirstToken)
            && IsCapitalized(before)
            && (
                context.Lower(before) is "latin" or "native"
                || (
                    context.Lower(before) is "south" or "north" or "central" or "east" or "west"
                    && document[before].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Propn
                )
            );
    }

    /// <summary>The person's name that a country's name opens ("Sudan Maharjan"), where the recognizer has not seen it; else
    /// null.</summary>
    public NameSpan? AsPerson(NameSpan span) =>
        span.Recognized is null && span.Entries.Count > 0 && span.Entries.All(e => e.Actor.Type == ActorType.Country) && IsGivenName(span)
            ? new NameSpan(span.FirstToken, span.EndToken + 1, EntityType.Person, [])
            : null;

    private bool IsGivenName(NameSpan span)
    {
        var next = span.EndToken;
        if (span.Length != 1 || next >= document.Tokens.Count || !WordLists.GivenNames.Contains(context.Lower(span.FirstToken)))
        {
            return false;
        }

        var isFollowed =
            document[next].PartOfSpeech == PartOfSpeech.Propn
            && IsCapitalized(next)
            && document.SentenceOf(next) == document.SentenceOf(span.FirstToken)
            && context.Words.KeyOfTokens(next, next + 1).Length > 1
            && !WordLists.Calendar.Contains(context.Lower(next))
            && !WordLists.OrganizationEndings.Contains(context.Lower(next))
            && !WordLists.GeographicNames.Contains(context.Lower(next))
            && !WordLists.NotOrganizations.Contains(context.Lower(next))
            && context.Titles.TitleAt(next, document.Tokens.Count) is null
            && context.KnowledgeBase.Aliases.Find(context.Words.KeyOfTokens(next, next + 1)).All(e => e.Actor.Type == ActorType.Person);
        return isFollowed || span.Recognized == EntityType.Person;
    }

    private bool IsUsState(NameSpan span)
    {
        if (context.Lower(span.FirstToken) != "georgia" || span.Length != 1)
        {
            return false;
        }

        var sentence = document[span.FirstToken].Sentence;
        return sentence.Tokens.Any(t =>
            t.Text
                is "Atlanta"
                    or "Fulton"
                    or "Savannah"
                    or "Augusta"
                    or "Republican"
                    or "Republicans"
                    or "Democrat"
                    or "Democrats"
                    or "Arizona"
                    or "Michigan"
                    or "Alabama"
                    or "Florida"
                    or "Nevada"
                    or "Pennsylvania"
                    or "Wisconsin"
                    or "Carolina"
        );
    }

    private bool IsCapitalized(int token) => char.IsUpper(document[token].Text[0]);
}
