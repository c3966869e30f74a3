using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells who "the visitor", "his host", "the hosts" or "the caller" is: by the last visit, reception or call that the text tells
/// of.</summary>
internal sealed class HostsAndGuests(ArticleContext context)
{
    private const int Reach = 3;
    private const int LongestPhrase = 4;
    private readonly Document document = context.Document;

    private enum Role
    {
        None,
        Host,
        Guest,
        Caller,
    }

    /// <summary>The description that a noun ends and whom it means; null where the noun is none, or no visit or call before it
    /// tells.</summary>
    /// <param name="noun">The noun.</param>
    public (int First, Actor Actor)? At(int noun)
    {
        if (
            RoleOf(context.Lower(noun)) is not (not Role.None and var role)
            || document[noun].PartOfSpeech is not PartOfSpeech.Noun
            || context.At(noun) is not null
            || FirstOf(noun) is not { } first
            || !EndsPhrase(noun)
        )
        {
            return null;
        }

        var isPlural = document[noun].Tag is "NNS";
        var floor = context.SentenceStart(new Sentence(document, Math.Max(0, document.SentenceOf(noun) - Reach)).FirstToken);
        for (var verb = noun - 1; verb >= floor; verb--)
        {
            if (document[verb].PartOfSpeech == PartOfSpeech.Verb && Read(verb, noun, role) is { } actor)
            {
                return Fits(actor, first, noun) ? (first, isPlural && role == Role.Host ? StateOf(actor) ?? actor : actor) : null;
            }
        }

        return null;
    }

    private static Role RoleOf(string noun) =>
        noun switch
        {
            "host" or "hosts" or "hostess" => Role.Host,
            "guest" or "visitor" => Role.Guest,
            "caller" => Role.Caller,
            _ => Role.None,
        };

    // "The", "his", "its" and adjectives between it and the noun: "the Somali guest".
    // The first token of the description, its pronoun counted.
    private int? FirstOf(int noun)
    {
        for (var at = noun - 1; at >= 0 && noun - at <= LongestPhrase; at--)
        {
            if (context.Lower(at) is "the" or "his" or "her" or "its")
            {
                return at > 0 && context.Lower(at - 1) is "as" ? null
                    : context.Lower(at) == "the" ? at + 1
                    : at;
            }

            if (document[at].PartOfSpeech != PartOfSpeech.Adj && context.NameOver(at) is not { Basis: LinkBasis.Demonym })
            {
                return null;
            }
        }

        return null;
    }

    // "The host country", "the guest of honour", "his host, N".
    private bool EndsPhrase(int noun) =>
        noun + 1 >= document.Tokens.Count
        || (
            document[noun + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            && (document[noun + 1].Text is not ("of" or "-" or "for" or "from" or "in" or "at") || VerbComplement.Opens(document, noun))
            && context.NameOver(noun + 1) is null
            && !(document[noun + 1].Text is "," && noun + 2 < document.Tokens.Count && context.NameOver(noun + 2) is not null)
        );

    private bool Fits(Actor actor, int first, int noun)
    {
        for (var at = first; at < noun; at++)
        {
            if (context.NameOver(at) is { Actor.Type: ActorType.Country } state && StateOf(actor)?.Id != state.Actor.Id)
            {
                return false;
            }
        }

        return true;
    }

    private Actor? Read(int verb, int noun, Role role)
    {
        var lemma = document[verb].Lemma.ToLowerInvariant();
        var (subject, isPassive) = Subject(verb);
        if (role == Role.Caller)
        {
            return
                lemma is "telephone" or "phone" or "ring" or "call"
                && !isPassive
                && Argument(verb, DependencyRelation.Obj) is { Type: ActorType.Person }
                ? subject
                : null;
        }

        if (lemma == "meet" && !isPassive)
        {
            return subject is null ? null : Met(verb, subject, role);
        }

        if (WordLists.HostingVerbs.Contains(lemma))
        {
            var (host, guest) = isPassive
                ? (Argument(verb, DependencyRelation.OblAgent), subject)
                : (subject, Argument(verb, DependencyRelation.Obj));
            return host is null || guest is null ? null
                : role == Role.Host ? host
                : guest;
        }

        if (
            isPassive
            || subject is not { Type: ActorType.Person }
            || (lemma != "visit" && !WordLists.JourneyVerbs.Contains(lemma))
            || !IsAbroad(verb, subject, lemma)
        )
        {
            return null;
        }

        return role == Role.Guest ? subject
            : Destination(verb, lemma) is { } there ? MetThere(verb, noun, subject, there) ?? there
            : null;
    }

    // "Roe met Poe in Bamako": the host is the one whose city it is.
    private Actor? Met(int verb, Actor subject, Role role)
    {
        if (
            Argument(verb, DependencyRelation.Obj) is not { Type: ActorType.Person } other
            || subject.Type != ActorType.Person
            || Destination(verb, "") is not { } there
            || (StateOf(subject)?.Id == there.Id) == (StateOf(other)?.Id == there.Id)
        )
        {
            return null;
        }

        var isAtHome = StateOf(subject)?.Id == there.Id;
        return isAtHome == (role == Role.Host) ? subject : other;
    }

    // A town of no state tells who travels, not to whom: "travelled to Vladivostok".
    private bool IsAbroad(int verb, Actor guest, string lemma)
    {
        if (Destination(verb, lemma) is { } there)
        {
            return StateOf(guest)?.Id != there.Id;
        }

        foreach (var child in document.ChildrenOf(verb))
        {
            if (
                child > verb
                && document[child].PartOfSpeech == PartOfSpeech.Propn
                && document[child].Relation is DependencyRelation.Obl
                && context.PrepositionOf(child) is "to" or "in"
            )
            {
                return true;
            }
        }

        return false;
    }

    private Actor? Destination(int verb, string lemma)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (
                child > verb
                && (
                    document[child].Relation is DependencyRelation.Obl
                    || (lemma is "visit" or "tour" && document[child].Relation is DependencyRelation.Obj)
                )
                && context.NameOver(child) is { Actor.Type: ActorType.Country } state
                && (document[child].Relation is DependencyRelation.Obj || context.PrepositionOf(child) is "to" or "in" or "into")
            )
            {
                return state.Actor;
            }
        }

        return null;
    }

    // "Orban flew to Moscow to see Putin": the one of that state who is named since, or the only other person.
    private Actor? MetThere(int verb, int noun, Actor guest, Actor state)
    {
        var others = context
            .Links.Where(l =>
                l.Actor.Type == ActorType.Person && l.Actor.Id != guest.Id && l.Mention.HeadToken > verb && l.Mention.HeadToken < noun
            )
            .Select(l => l.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        var nationals = others.FindAll(o => StateOf(o)?.Id == state.Id);
        return nationals.Count == 1 ? nationals[0]
            : others.Count == 1 && nationals.Count == 0 && StateOf(others[0]) is null ? others[0]
            : null;
    }

    private (Actor? Actor, bool IsPassive) Subject(int verb)
    {
        for (var (at, step) = (verb, 0); step < LongestPhrase; step++)
        {
            foreach (var child in document.ChildrenOf(at))
            {
                if (document[child].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
                {
                    return (PersonOrState(context.OfPhrase(child)), at == verb && document[child].Relation is DependencyRelation.NsubjPass);
                }
            }

            if (document[at].IsRoot || document[at].Relation is not (DependencyRelation.Conj or DependencyRelation.Xcomp))
            {
                break;
            }

            at = document[at].HeadIndex;
        }

        return (null, false);
    }

    private Actor? Argument(int verb, DependencyRelation relation) => PersonOrState(context.ArgumentOf(verb, relation));

    private static Actor? PersonOrState(Link? link) => link?.Actor is { Type: ActorType.Person or ActorType.Country } actor ? actor : null;

    private Actor? StateOf(Actor actor)
    {
        if (actor.Type == ActorType.Country)
        {
            return actor;
        }

        var states = context
            .Persons.Where(p => p.Actor.Id == actor.Id)
            .SelectMany(p => p.Bodies)
            .Select(context.KnowledgeBase.Find)
            .Where(a => a?.Type == ActorType.Country)
            .Distinct()
            .ToList();
        return states.Count == 1 ? states[0]
            : actor.Country is { } country ? context.KnowledgeBase.Find(country)
            : null;
    }
}
