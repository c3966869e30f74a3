using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds who does a noun of action where the verb around it tells: "Russia stepped up attacks on Ukraine", "in a meeting with
/// Rutte, Blinken said".</summary>
internal sealed class ImpliedSource(SyntaxView view, ReadingTools tools)
{
    private readonly WordClasses classes = WordClasses.Embedded;
    private readonly List<int> heads = [];

    /// <summary>Adds the parties to the sources of a match, where it has none.</summary>
    public void Add(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (sources.Count > 0 || targets.Count == 0)
        {
            return;
        }

        if (Reporter(match) is { } force && targets.TrueForAll(t => t.Actor.Type == ActorType.Organization && t.Actor.Id != force.Actor.Id))
        {
            sources.Add(force);
            return;
        }

        if (!view.IsNoun(match.Head) || !match.Frame.Source.Any(s => s.Role == SlotRole.Possessor))
        {
            return;
        }

        var carrier = CarrierOf(match.Head);
        if (match.Frame.Relation.IsSymmetric && IsPlannedFor(carrier))
        {
            // "Announced plans for a summit with".
            carrier = view.Head(carrier);
            tools.Parties.FindOwners(carrier, sources);
        }

        heads.Clear();
        if (match.Frame.Relation.IsSymmetric && Topic(carrier) is var topic and >= 0)
        {
            tools.Clauses.SurfaceSubjects(view.Head(topic), heads, 0);
        }

        if (Visitor(match, carrier) is >= 0 and var visitor)
        {
            heads.Add(visitor);
        }
        else if (view.HasChild(carrier, DependencyRelation.Cop))
        {
            tools.Clauses.SurfaceSubjects(carrier, heads, 0);
        }
        else if (ClauseExplained(carrier) is >= 0 and var verb)
        {
            tools.Clauses.SurfaceSubjects(verb, heads, 0);
        }
        else if (view.Head(carrier) is >= 0 and var head && IsPredicate(head))
        {
            switch (DoerUnder(head, carrier, match, targets))
            {
                case DoerRole.Subject:
                    tools.Clauses.Subjects(head, heads);
                    break;
                case DoerRole.Object:
                    tools.Clauses.Objects(head, heads);
                    break;
                case DoerRole.SurfaceSubject:
                    tools.Clauses.SurfaceSubjects(head, heads, 0);
                    break;
                case DoerRole.Traveller:
                    AddTraveller(head, sources);
                    return;
                default:
                    break;
            }
        }

        foreach (var subject in heads.ToArray())
        {
            tools.Parties.Find(subject, IsOwnAct(subject), sources);
        }
    }

    // "A wave of attacks", "a week of talks and visits": the noun by which the deed hangs in its clause.
    private int CarrierOf(int noun)
    {
        var carrier = noun;
        while (
            view.Relation(carrier) is DependencyRelation.Conj or DependencyRelation.Nmod
            && view.Head(carrier) >= 0
            && view.IsNoun(view.Head(carrier))
            && (
                view.Relation(carrier) == DependencyRelation.Conj
                || classes["quantities"].Contains(view.Lemma(view.Head(carrier)))
                || classes["time-units"].Contains(view.Lemma(view.Head(carrier)))
            )
        )
        {
            carrier = view.Head(carrier);
        }

        return carrier;
    }

    private bool IsPlannedFor(int noun) =>
        view.Relation(noun) == DependencyRelation.Nmod
        && view.PrepositionOf(noun) == "for"
        && classes["planned-things"].Contains(view.Lemma(view.Head(noun)))
        && view.Relation(view.Head(noun)) == DependencyRelation.Obj;

    // "Colonna, on a visit to Yerevan, announced"; "Kim, fresh from a trip to Russia", "just back from a visit to": the person named
    // beside the visit, or -1.
    private int Visitor(TriggerMatch match, int noun)
    {
        if (match.Frame.Relation.Kind != RelationKind.Visited || view.Head(noun) is not (>= 0 and var visitor))
        {
            return -1;
        }

        if (view.PrepositionOf(noun) == "from" && view.Lemma(visitor) is "back" or "fresh" or "home" && !view.IsVerb(visitor))
        {
            visitor = view.Head(visitor);
        }
        else if (view.Relation(noun) != DependencyRelation.Nmod || view.PrepositionOf(noun) != "on")
        {
            return -1;
        }

        return visitor >= 0 && tools.Parties.NameOf(visitor) is { Actor.Type: ActorType.Person } ? visitor : -1;
    }

    private bool IsPredicate(int word) =>
        view.IsVerb(word)
        || view.IsPredicate(word)
        || (view.Part(word) == PartOfSpeech.Adj && view.Relation(word) == DependencyRelation.Xcomp);

    // Where in the clause of the verb stands who does what the noun names.
    private DoerRole DoerUnder(int verb, int noun, TriggerMatch match, List<Party> targets)
    {
        var isMutual = match.Frame.Relation.IsSymmetric;
        return IsCarried(noun, verb, match) || IsBlow(noun, verb, match, targets) || (isMutual && IsConsent(noun, verb)) ? DoerRole.Subject
            : IsCharge(noun, verb) || (isMutual && IsReproach(noun, verb)) ? DoerRole.Object
            : isMutual && IsOccasion(noun, verb) ? DoerRole.SurfaceSubject
            : match.Frame.Relation.Kind == RelationKind.Visited && IsJourney(noun, verb) ? DoerRole.Traveller
            : DoerRole.Nobody;
    }

    // "Stepped up attacks on".
    private bool IsCarried(int noun, int verb, TriggerMatch match) =>
        view.Relation(noun) is DependencyRelation.Obj or DependencyRelation.NsubjPass
        && (classes["support-verbs"].Contains(view.Lemma(verb)) || (noun != match.Head && classes["proposing"].Contains(view.Lemma(verb))))
        // "Discussed arms sales to Delhi": who talks about a deed need not do it.
        && (match.Frame.Relation.IsSymmetric || !classes["discussing-verbs"].Contains(view.Lemma(verb)))
        // "Rejected accusations that": others have accused.
        && !(RelationGroups.Speech.Contains(match.Frame.Relation) && classes["declining-verbs"].Contains(view.Lemma(verb)));

    // "Killed two in a raid on", "answered with strikes on".
    private bool IsBlow(int noun, int verb, TriggerMatch match, List<Party> targets) =>
        match.Frame.Relation.Kind == RelationKind.Attacked
        && view.Relation(noun) == DependencyRelation.Obl
        && (
            (
                classes["striking-verbs"].Contains(view.Lemma(verb))
                && targets.TrueForAll(t => !t.IsOwner)
                && view.PrepositionOf(noun) is "in" or "with" or "during" or "by"
            ) || (view.PrepositionOf(noun) == "with" && classes["answering-verbs"].Contains(view.Lemma(verb)))
        );

    // "Agreed to talks with".
    private bool IsConsent(int noun, int verb) =>
        view.Relation(noun) == DependencyRelation.Obl
        && view.PrepositionOf(noun) == "to"
        && classes["consenting-verbs"].Contains(view.Lemma(verb));

    // "Accused Iran of attacks on".
    private bool IsCharge(int noun, int verb) =>
        view.Relation(noun) is DependencyRelation.Obl or DependencyRelation.Nmod
        && (
            (view.PrepositionOf(noun) is "of" or "for" && classes["charging-verbs"].Contains(view.Lemma(verb)))
            || (view.PrepositionOf(noun) is "for" && classes["thanking-verbs"].Contains(view.Lemma(verb)))
        );

    // "Criticised Serbia over its deal with".
    private bool IsReproach(int noun, int verb) =>
        view.Relation(noun) == DependencyRelation.Obl
        && view.PrepositionOf(noun) is "over" or "for" or "about"
        && classes["reproaching-verbs"].Contains(view.Lemma(verb));

    // "In a meeting with Rutte, Blinken said".
    private bool IsOccasion(int noun, int verb) =>
        (
            view.Relation(noun) == DependencyRelation.Obl
            || (view.Relation(noun) == DependencyRelation.Nmod && view.HasChild(verb, DependencyRelation.Cop))
        ) && classes["occasion-prepositions"].Contains(view.PrepositionOf(noun) ?? "");

    // "Left for a visit to", "began with a visit to", "urged during a visit to".
    private bool IsJourney(int noun, int verb) =>
        view.Relation(noun) is DependencyRelation.Obl or DependencyRelation.Nmod
        && view.PrepositionOf(noun) is { } preposition
        && (
            classes["journey-prepositions"].Contains(preposition)
            || (preposition == "for" && classes["journeys"].Contains(view.Lemma(verb)))
            || (preposition == "with" && classes["stage-verbs"].Contains(view.Lemma(verb)))
        );

    private enum DoerRole
    {
        Nobody,
        Subject,
        SurfaceSubject,
        Object,
        Traveller,
    }

    // "Skipped the summit, a snub to Russia": what the whole clause amounts to; the verb of it, or -1.
    private int ClauseExplained(int noun) =>
        view.Relation(noun) == DependencyRelation.Appos
        && view.Child(noun, DependencyRelation.Det) is > 0 and var article
        && view.Lemma(article) == "a"
        && view.Text(article - 1) is ","
        && view.Head(noun) is >= 0 and var thing
        && view.LinkAt(thing) is null
        && view.Relation(thing) is DependencyRelation.Obj or DependencyRelation.Obl
        && view.Head(thing) is >= 0 and var verb
        && view.IsVerb(verb)
            ? verb
            : -1;

    // "His remarks came at a meeting with Ruto", "her tour began with a visit to Chad": whose they are was there.
    private bool IsOwnAct(int noun) => classes["own-acts"].Contains(view.Lemma(noun)) && view.HasChild(noun, DependencyRelation.NmodPoss);

    // "The Israeli army said two Hamas commanders were killed in a raid": a force that
    // reports a blow to its foes has dealt it, where it names nobody else.
    private Party? Reporter(TriggerMatch match) =>
        match.Frame.Relation.Kind == RelationKind.Attacked
        && view.IsVerb(match.Head)
        && view.Lemma(match.Head) is "kill" or "wound" or "injure" or "target" or "hit"
        && (
            tools.Clauses.IsPassive(match.Head)
                ? !view.HasChild(match.Head, DependencyRelation.OblAgent)
                : IsOwnBlow(view.Child(match.Head, DependencyRelation.Nsubj))
        )
        && tools.Verdicts.SpeakerOf(match.Head) is { } speaker
        && speaker.Actor.Type != ActorType.Person
        && (classes["force"].Contains(view.Lemma(speaker.Token)) || !tools.Clauses.IsPassive(match.Head))
            ? speaker
            : null;

    // "The strike", of which only its doer speaks so.
    private bool IsOwnBlow(int subject) =>
        subject >= 0
        && classes["deeds-of-force"].Contains(view.Lemma(subject))
        && view.Child(subject, DependencyRelation.Det, "the") >= 0
        && !view.HasChild(subject, DependencyRelation.NmodPoss)
        && !view.HasChild(subject, DependencyRelation.Compound);

    // "Denounced the move in a conversation with Lammy": the occasion hangs on what was spoken of.
    private int Topic(int occasion)
    {
        var topic = view.Head(occasion);
        return
            topic >= 0
            && view.Relation(occasion) == DependencyRelation.Nmod
            && view.PrepositionOf(occasion) is "in" or "at" or "during"
            && view.Relation(topic) is DependencyRelation.Obj or DependencyRelation.Obl
            && view.Part(topic) == PartOfSpeech.Noun
            && !view.HasChild(topic, DependencyRelation.NmodPoss)
            && view.IsVerb(view.Head(topic))
            ? topic
            : -1;
    }

    // "Urged Brussels to reconsider during a trip to China": the nearest person who does something.
    private void AddTraveller(int verb, List<Party> sources)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < 3 && sources.Count == 0; at = view.Head(at), steps++)
        {
            heads.Clear();
            tools.Clauses.SurfaceSubjects(at, heads, 0);
            foreach (var subject in heads.ToArray())
            {
                tools.Parties.Find(subject, IsOwnAct(subject), sources);
            }

            sources.RemoveAll(s => s.Actor.Type != ActorType.Person);
        }
    }
}
