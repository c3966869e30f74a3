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
        if (
            sources.Count == 0
            && targets.Count > 0
            && Reporter(match) is { } force
            && targets.TrueForAll(t => t.Actor.Type == ActorType.Organization && t.Actor.Id != force.Actor.Id)
        )
        {
            sources.Add(force);
            return;
        }

        var noun = match.Head;
        if (sources.Count > 0 || targets.Count == 0 || !view.IsNoun(noun) || !match.Frame.Source.Any(s => s.Role == SlotRole.Possessor))
        {
            return;
        }

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

        if (
            match.Frame.Relation.IsSymmetric
            && view.Relation(carrier) == DependencyRelation.Nmod
            && view.PrepositionOf(carrier) == "for"
            && classes["planned-things"].Contains(view.Lemma(view.Head(carrier)))
            && view.Relation(view.Head(carrier)) == DependencyRelation.Obj
        )
        {
            // "Announced plans for a summit with".
            tools.Parties.FindOwners(view.Head(carrier), sources);
            carrier = view.Head(carrier);
        }

        heads.Clear();
        if (match.Frame.Relation.IsSymmetric && Topic(carrier) is var topic and >= 0)
        {
            tools.Clauses.SurfaceSubjects(view.Head(topic), heads, 0);
        }

        var head = view.Head(carrier);
        if (
            match.Frame.Relation.Kind == RelationKind.Visited
            && view.Relation(carrier) == DependencyRelation.Nmod
            && view.PrepositionOf(carrier) == "on"
            && head >= 0
            && tools.Parties.NameOf(head) is { Actor.Type: ActorType.Person }
        )
        {
            // "Colonna, on a visit to Yerevan, announced".
            heads.Add(head);
        }
        else if (view.HasChild(carrier, DependencyRelation.Cop))
        {
            tools.Clauses.SurfaceSubjects(carrier, heads, 0);
        }
        else if (ClauseExplained(carrier) is >= 0 and var verb)
        {
            tools.Clauses.SurfaceSubjects(verb, heads, 0);
        }
        else if (
            head >= 0
            && (
                view.IsVerb(head)
                || view.IsPredicate(head)
                || (view.Part(head) == PartOfSpeech.Adj && view.Relation(head) == DependencyRelation.Xcomp)
            )
        )
        {
            var isCarried =
                view.Relation(carrier) is DependencyRelation.Obj or DependencyRelation.NsubjPass
                && (
                    classes["support-verbs"].Contains(view.Lemma(head))
                    || (carrier != noun && classes["proposing"].Contains(view.Lemma(head)))
                )
                // "Discussed arms sales to Delhi": who talks about a deed need not do it.
                && (match.Frame.Relation.IsSymmetric || !classes["discussing-verbs"].Contains(view.Lemma(head)))
                // "Rejected accusations that": others have accused.
                && !(RelationGroups.Speech.Contains(match.Frame.Relation) && classes["declining-verbs"].Contains(view.Lemma(head)));
            var isOccasion =
                match.Frame.Relation.IsSymmetric
                && (
                    view.Relation(carrier) == DependencyRelation.Obl
                    || (view.Relation(carrier) == DependencyRelation.Nmod && view.HasChild(head, DependencyRelation.Cop))
                )
                && view.PrepositionOf(carrier)
                    is "in"
                        or "at"
                        or "during"
                        or "after"
                        or "following"
                        or "before"
                        or "ahead_of"
                        or "for"
                        or "on"
                        or "under"
                        or "as"
                        or "as_part_of"
                        or "with";
            var isBlow =
                match.Frame.Relation.Kind == RelationKind.Attacked
                && view.Relation(carrier) == DependencyRelation.Obl
                && (
                    (
                        classes["striking-verbs"].Contains(view.Lemma(head))
                        && targets.TrueForAll(t => !t.IsOwner)
                        && view.PrepositionOf(carrier) is "in" or "with" or "during" or "by"
                    ) || (view.PrepositionOf(carrier) == "with" && classes["answering-verbs"].Contains(view.Lemma(head)))
                );
            var isCharge =
                view.Relation(carrier) is DependencyRelation.Obl or DependencyRelation.Nmod
                && (
                    (view.PrepositionOf(carrier) is "of" or "for" && classes["charging-verbs"].Contains(view.Lemma(head)))
                    || (view.PrepositionOf(carrier) is "for" && classes["thanking-verbs"].Contains(view.Lemma(head)))
                );
            var isJourney =
                match.Frame.Relation.Kind == RelationKind.Visited
                && view.Relation(carrier) is DependencyRelation.Obl or DependencyRelation.Nmod
                && (
                    view.PrepositionOf(carrier)
                        is "in"
                            or "at"
                            or "during"
                            or "after"
                            or "following"
                            or "before"
                            or "ahead_of"
                            or "on"
                            or "from"
                    || (view.PrepositionOf(carrier) == "for" && classes["journeys"].Contains(view.Lemma(head)))
                    || (
                        view.PrepositionOf(carrier) == "with"
                        && view.Lemma(head) is "begin" or "start" or "open" or "end" or "conclude" or "continue"
                    )
                );
            var isReproach =
                match.Frame.Relation.IsSymmetric
                && view.Relation(carrier) == DependencyRelation.Obl
                && view.PrepositionOf(carrier) is "over" or "for" or "about"
                && classes["reproaching-verbs"].Contains(view.Lemma(head));
            if (
                isCarried
                || isBlow
                || (
                    match.Frame.Relation.IsSymmetric
                    && view.Relation(carrier) == DependencyRelation.Obl
                    && view.PrepositionOf(carrier) == "to"
                    && classes["consenting-verbs"].Contains(view.Lemma(head))
                )
            )
            {
                tools.Clauses.Subjects(head, heads);
            }
            else if (isCharge || isReproach)
            {
                // "Accused Iran of attacks on".
                tools.Clauses.Objects(head, heads);
            }
            else if (isOccasion)
            {
                tools.Clauses.SurfaceSubjects(head, heads, 0);
            }
            else if (isJourney)
            {
                AddTraveller(head, sources);
                return;
            }
        }

        foreach (var subject in heads.ToArray())
        {
            tools.Parties.Find(subject, IsOwnAct(subject), sources);
        }
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
