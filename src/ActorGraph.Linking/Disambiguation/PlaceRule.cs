using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Tells a country or capital that acts from one where something happens. Words before the name decide first, the tree where they
/// do not.</summary>
internal sealed class PlaceRule(ArticleContext context)
{
    private readonly Document document = context.Document;

    /// <summary>Whether the text uses a name of a state as a place.</summary>
    /// <param name="mention">The name.</param>
    /// <param name="kind">How the name means the state; capitals are places more easily than countries.</param>
    public bool IsPlace(Mention mention, AliasKind kind) =>
        kind switch
        {
            AliasKind.Demonym => IsPlaceAdjective(mention),
            AliasKind.Government => false,
            _ => IsDateline(mention)
                || IsSeat(mention)
                || (kind == AliasKind.Capital && IsAmongCities(mention))
                || IsPartOfPlace(mention, kind)
                || OwnsPlace(mention)
                || IsPlaceByPreposition(mention, kind),
        };

    // "Ethiopian capital", "Libyan desert": the noun is a place and nobody acts.
    private bool IsPlaceAdjective(Mention mention)
    {
        // "Central African" is the region unless the article names the state.
        if (
            context.Lower(mention.FirstToken) == "central"
            && !context.Links.Any(l => l.Actor.Id.Value == "central-african-republic" && l.Basis != LinkBasis.Demonym)
        )
        {
            return true;
        }

        if (IsSeat(mention))
        {
            return true;
        }

        var (next, end) = (mention.EndToken, context.SentenceEnd(mention.FirstToken));
        while (next + 1 < end && (document[next].PartOfSpeech == PartOfSpeech.Adj || IsCommonNoun(next)) && IsCommonNoun(next + 1))
        {
            next++;
        }

        return next < end
            && IsCommonNoun(next)
            && context.NameOver(next) is null
            && (WordLists.PlaceNouns.Contains(Lemma(next)) || WordLists.OriginNouns.Contains(Lemma(next)));
    }

    // A small initial outweighs the tagger's "proper".
    private bool IsCommonNoun(int token) =>
        document[token].PartOfSpeech == PartOfSpeech.Noun
        || (document[token].PartOfSpeech == PartOfSpeech.Propn && char.IsLower(document[token].Text[0]));

    // "DOHA - ", "PITUFFIK, Greenland - ", "UNITED NATIONS (Reuters) -".
    private bool IsDateline(Mention mention)
    {
        var start = context.SentenceStart(mention.FirstToken);
        var end = context.SentenceEnd(mention.FirstToken);
        if (mention.FirstToken - start > 4)
        {
            return false;
        }

        // A paragraph that opens with "The Hague." is headed by a place.
        if (
            mention.FirstToken - start <= (context.Lower(start) == "the" ? 1 : 0)
            && mention.EndToken == end - 1
            && document[end - 1].PartOfSpeech == PartOfSpeech.Punct
            && !document[start].Sentence.IsTitle
        )
        {
            return true;
        }

        var first = document[start].Text;
        if (first.Length < 3 || !IsCapitals(first))
        {
            return false;
        }

        for (var at = mention.EndToken; at < end && at - mention.EndToken < 8; at++)
        {
            if (document[at].Text is "-" or "–" or "—" or "--")
            {
                return true;
            }

            if (document[at].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return false;
            }
        }

        return mention.EndToken < end && document[mention.EndToken].Text is "." && mention.FirstToken == start;
    }

    // "U.S.-based", "a Moscow-born banker".
    private bool IsSeat(Mention mention)
    {
        var next = mention.EndToken;
        return next + 1 < document.Tokens.Count && document[next].Text is "-" && WordLists.SeatAffixes.Contains(context.Lower(next + 1));
    }

    // "Rome, Bologna and Florence are on alert": cities of no state beside it make a city of a capital.
    private bool IsAmongCities(Mention mention) =>
        document.Mentions.Any(m =>
            m.Type == EntityType.Place
            && document.SentenceOf(m.FirstToken) == document.SentenceOf(mention.FirstToken)
            && document[m.HeadToken].Relation == DependencyRelation.Conj
            && document[m.HeadToken].HeadIndex == mention.HeadToken
            && context.NameOver(m.HeadToken) is null
        );

    // "Ukraine's Maidan": what a state owns by a name that is no party's is a place or a
    // thing in it; so are firms and people of no office: "U.S. filmmaker".
    private bool OwnsPlace(Mention mention)
    {
        var next = mention.EndToken;
        var end = context.SentenceEnd(mention.FirstToken);
        if (next >= end || !Candidates.WordSequence.IsPossessive(document, next))
        {
            return next < end
                && IsCommonNoun(next)
                && context.NameOver(next) is null
                && WordLists.OriginNouns.Contains(Lemma(next))
                && !(next + 1 < end && IsCommonNoun(next + 1));
        }

        return next + 1 < end
            && context.NameOver(next + 1) is null
            && document.Mentions.Any(m => m.FirstToken == next + 1 && m.Type is EntityType.Place or EntityType.Other);
    }

    // "southern Iraq"; "Kyiv residents", "Paris summit"; "Ukraine's capital".
    private bool IsPartOfPlace(Mention mention, AliasKind kind)
    {
        var before = mention.FirstToken - 1;
        if (before >= 0 && WordLists.Compass.Contains(context.Lower(before)))
        {
            return true;
        }

        var next = mention.EndToken;
        if (next >= document.Tokens.Count || context.NameOver(next) is not null)
        {
            return false;
        }

        var isPossessive = Candidates.WordSequence.IsPossessive(document, next);
        if (!isPossessive && kind == AliasKind.Capital && document[next].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn)
        {
            // "Beijing Tuesday rejected".
            return !WordLists.Calendar.Contains(context.Lower(next))
                && !WordLists.GovernmentNouns.Contains(Lemma(next))
                && document.SentenceOf(next) == document.SentenceOf(mention.FirstToken);
        }

        next += isPossessive ? 1 : 0;
        while (
            next < document.Tokens.Count
            && (document[next].PartOfSpeech == PartOfSpeech.Adj || WordLists.Compass.Contains(context.Lower(next)))
        )
        {
            next++;
        }

        return next < document.Tokens.Count
            && next > mention.EndToken
            && document[next].PartOfSpeech == PartOfSpeech.Noun
            && WordLists.PlaceNouns.Contains(Lemma(next))
            && !(isPossessive && kind is AliasKind.Name or AliasKind.Acronym && Lemma(next) == "part");
    }

    private bool IsPlaceByPreposition(Mention mention, AliasKind kind)
    {
        if (PrepositionBefore(mention.FirstToken) is not { } preposition)
        {
            return FromConjunct(mention) ?? IsVisited(mention, kind);
        }

        var governor = Governor(preposition);
        switch (context.Lower(preposition))
        {
            case "to":
                return (governor is { } verb && (WordLists.MotionVerbs.Contains(verb) || verb is "ambassador" or "consul" or "attaché"))
                    || EndsRange(preposition);
            case "from":
                return !(governor is { } source && WordLists.SourceGovernors.Contains(source)) && !OpensClause(mention, preposition);
            case "of":
                return governor is { } noun
                    && (
                        WordLists.PlaceNouns.Contains(noun)
                        || (WordLists.Quantities.Contains(noun) && IsPlaceQuantity(preposition))
                        || (noun == "out" && Lemma(preposition - 1) == "out")
                    );
            case "with":
                return preposition > 0 && Lemma(preposition - 1) is "border" or "frontier";
            case "for":
                return governor is not null && WordLists.DepartingVerbs.Contains(governor);
            default:
                return WordLists.PlacePrepositions.Contains(context.Lower(preposition)) && !IsTrustedIn(preposition, governor);
        }
    }

    // "across much of Italy", "occupied a fifth of Georgia"; "most of Europe agreed" acts.
    private bool IsPlaceQuantity(int preposition)
    {
        var noun = preposition - 1;
        var before = noun - 1;
        while (
            before > context.SentenceStart(noun)
            && document[before].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv
        )
        {
            before--;
        }

        return (before >= 0 && WordLists.PlacePrepositions.Contains(context.Lower(before)))
            || document[noun].Relation == DependencyRelation.Obj;
    }

    // "from London to Jakarta".
    private bool EndsRange(int preposition)
    {
        for (var at = preposition - 1; at > 0 && preposition - at <= 4; at--)
        {
            if (document[at].Text is "from" or "From")
            {
                return preposition - at > 1 && char.IsUpper(document[at + 1].Text[0]);
            }
        }

        return false;
    }

    // "confidence in Ukraine", "influence over Syria", "hit out at Berlin": the word takes the state as its object.
    private bool IsTrustedIn(int preposition, string? governor) =>
        context.Lower(preposition) switch
        {
            "in" => governor is not null && WordLists.PartyIn.Contains(governor),
            "over" => governor is not null && WordLists.PartyOver.Contains(governor),
            "toward" or "towards" => governor is not null && WordLists.PartyToward.Contains(governor),
            "into" => governor is not null && WordLists.PartyInto.Contains(governor),
            "at" => governor is not null
                && (WordLists.PartyAt.Contains(governor) || (preposition > 0 && document[preposition - 1].Text is "out")),
            _ => false,
        };

    // "From Russia, which invaded Georgia, comes praise": an opening "from" before a verb is a sender's.
    private bool OpensClause(Mention mention, int preposition) =>
        preposition == context.SentenceStart(preposition)
        && mention.EndToken < document.Tokens.Count
        && Enumerable
            .Range(mention.EndToken, context.SentenceEnd(preposition) - mention.EndToken)
            .Any(t => document[t].Lemma is "come" or "hear");

    // "in Poland and Germany": what holds for the first holds for the rest.
    private bool? FromConjunct(Mention mention)
    {
        var token = document[mention.HeadToken];
        if (token.Relation != DependencyRelation.Conj || token.IsRoot)
        {
            return null;
        }

        if (context.At(token.HeadIndex) is { } first && first.Mention.FirstToken < mention.FirstToken)
        {
            return first.IsPlace;
        }

        // "in Europe and India": the first is a place that no list has.
        return
            token.HeadIndex < mention.FirstToken
            && PrepositionBefore(token.HeadIndex) is { } preposition
            && WordLists.PlacePrepositions.Contains(context.Lower(preposition))
            ? true
            : null;
    }

    private bool IsVisited(Mention mention, AliasKind kind)
    {
        var token = document[mention.HeadToken];
        return token.Relation == DependencyRelation.Obj
            && !token.IsRoot
            && WordLists.VisitVerbs.Contains(token.Head.Lemma)
            && (kind == AliasKind.Capital || WordLists.TravelVerbs.Contains(token.Head.Lemma));
    }

    // The preposition right before the name or before its article and adjectives.
    private int? PrepositionBefore(int first)
    {
        for (var at = first - 1; at >= 0 && first - at <= 3 && document.SentenceOf(at) == document.SentenceOf(first); at--)
        {
            switch (document[at].PartOfSpeech)
            {
                case PartOfSpeech.Adp:
                case PartOfSpeech.Sconj when document[at].Tag is "IN":
                case PartOfSpeech.Part when document[at].Text is "to":
                    return at;
                case PartOfSpeech.Det or PartOfSpeech.Adj:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    // The lemma that the prepositional phrase belongs to: the tree's, or the word before.
    private string? Governor(int preposition)
    {
        var head = document[preposition].HeadIndex;
        if (head > preposition && document[head].HeadIndex is >= 0 and var governor && governor < preposition)
        {
            return Lemma(governor);
        }

        return preposition > context.SentenceStart(preposition) ? Lemma(preposition - 1) : null;
    }

    private string Lemma(int token) => document[token].Lemma.ToLowerInvariant();

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
