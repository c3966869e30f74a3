using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Fills the slots of a frame with the parties that stand in them.</summary>
internal sealed class SlotFiller(SyntaxView view, ReadingTools tools)
{
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly List<int> heads = [];
    private readonly DisjointReference others = new(view, tools.Parties);
    private readonly BlameFinder blame = new(view, tools);
    private readonly PrivateParties privates = new(view, tools.Parties);

    /// <summary>Puts in the parties of the first slot that has any.</summary>
    /// <param name="slots">The slots, in the order in which they are tried.</param>
    /// <param name="match">The words of the frame.</param>
    /// <param name="parties">Where they go; what was in it is removed.</param>
    /// <param name="doers">Who does it, where the slots are those of the target.</param>
    /// <returns>That slot; null where none has any.</returns>
    public Slot? Fill(ImmutableArray<Slot> slots, TriggerMatch match, List<Party> parties, List<Party>? doers = null)
    {
        parties.Clear();
        foreach (var slot in slots)
        {
            FillSlot(slot, match, parties, doers is null);
            AddSecondOfPair(slot, match, parties);
            RemoveOwn(match.Frame, parties, doers);
            RemoveDoers(match.Frame, slot, parties, doers);

            if (parties.Count > 0)
            {
                return slot;
            }
        }

        if (doers is null && match.Frame.Relation.Kind == RelationKind.MobilizedAgainst && tools.Clauses.IsPassive(match.Head))
        {
            // "Chinese warships were sent to the strait": whose they are has sent them.
            foreach (var force in match.Tokens)
            {
                if (view.Relation(force) == DependencyRelation.NsubjPass)
                {
                    tools.Parties.Find(force, false, parties);
                }
            }

            return parties.Count > 0 ? slots[0] : null;
        }

        return null;
    }

    /// <summary>Whether anything stands in a slot, an actor or not.</summary>
    public bool IsFilled(Slot slot, TriggerMatch match)
    {
        heads.Clear();
        tools.Arguments.Fill(slot, match, heads);
        return heads.Count > 0;
    }

    /// <summary>Whether somebody stands in a slot though no actor is known there ("fought beside the Congolese").</summary>
    public bool HasStranger(Slot slot, TriggerMatch match, List<Party> sources)
    {
        if (slot.Role is not (SlotRole.Preposition or SlotRole.Object))
        {
            return false;
        }

        heads.Clear();
        tools.Arguments.Fill(slot, match, heads);
        return heads.Exists(h => view.IsNoun(h) && !match.Tokens.Contains(h) && !sources.Exists(s => s.Token == h));
    }

    /// <summary>Makes the sources of "accused each other" its targets, too: everybody accuses everybody else.</summary>
    public void ResolveEachOther(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (targets.Count > 0 || sources.Count < 2 || match.Frame.Relation.IsSymmetric)
        {
            return;
        }

        if (NamesEachOther(match) || (sources.Count == 2 && (IsInTarget(match, IsTheOther) || IsDoneTogether(match))))
        {
            targets.AddRange(sources);
        }
    }

    // "Iran and Israel traded blows", but not "NATO and U.S. forces battle the
    // insurgency": what is done with somebody is done by two to each other.
    private bool IsDoneTogether(TriggerMatch match) =>
        match.Frame.IsMutual
        && match.Frame.Target.Any(s => s.Role == SlotRole.Subject || s.Preposition is "with" or "between" or "against")
        && match.Frame.Target.All(s => !IsFilled(s, match));

    /// <summary>Whether "each other" stands in a slot of the target: "refuse to see each other".</summary>
    public bool NamesEachOther(TriggerMatch match) => IsInTarget(match, IsEachOther);

    private bool IsInTarget(TriggerMatch match, Predicate<int> isMeant)
    {
        foreach (var slot in match.Frame.Target)
        {
            heads.Clear();
            tools.Arguments.Fill(slot, match, heads);
            if (heads.Exists(isMeant))
            {
                return true;
            }
        }

        return false;
    }

    // "Afghan and NATO troops bombed a village in Afghanistan": nobody attacks what is his own, nor do those who help him.
    private static void RemoveOwn(Frame frame, List<Party> parties, List<Party>? doers)
    {
        if (doers is { Count: > 1 } && frame.Relation.Kind == RelationKind.Attacked && !frame.IsMutual)
        {
            parties.RemoveAll(p => (p.IsOwner || p.Link.IsPlace) && doers.Exists(d => d.Actor.Id == p.Actor.Id));
        }
    }

    // "Azerbaijan recaptured Karabakh from Armenia": nobody does it to himself, the next slot
    // tells; in "denied by Iran and Hezbollah" one phrase is no two arguments.
    private void RemoveDoers(Frame frame, Slot slot, List<Party> parties, List<Party>? doers)
    {
        var isNobodyElse = doers is [var doer] && parties is [var party] && party.Actor.Id == doer.Actor.Id;
        var isSamePhrase =
            doers is not null
            && !frame.IsMutual
            && !frame.Relation.IsSymmetric
            && parties.Count == doers.Count
            && parties.TrueForAll(p => doers.Exists(d => d.Token == p.Token && d.Actor.Id == p.Actor.Id));
        if (
            isNobodyElse
            || isSamePhrase
            || (doers is not null && !frame.IsMutual && !frame.Relation.IsSymmetric && IsSameGroup(parties, doers))
        )
        {
            // "Insists it is ready": the subject of a clause may well be who says it.
            var other =
                isNobodyElse && slot.Role != SlotRole.ClauseSubject
                    ? others.Other(
                        parties[0],
                        frame.Relation.Kind
                            is RelationKind.Attacked
                                or RelationKind.Coerced
                                or RelationKind.Sanctioned
                                or RelationKind.ReducedRelationsWith
                                or RelationKind.Criticized
                    )
                    : null;
            parties.Clear();
            if (other is { } meant)
            {
                parties.Add(meant);
            }
        }
    }

    // "They promised to urge the three": a group does nothing to itself.
    private static bool IsSameGroup(List<Party> parties, List<Party> doers) =>
        parties.Count > 1
        && parties.Count == doers.Count
        && parties.TrueForAll(p => p.Token == parties[0].Token && doers.Exists(d => d.Actor.Id == p.Actor.Id));

    // "Said Macron and Meloni": all who say it.
    private void AddSpeakers(Party speaker, List<Party> parties)
    {
        var all = new List<Party>();
        if (view.HasChild(speaker.Token, DependencyRelation.Conj))
        {
            tools.Parties.Find(speaker.Token, false, all);
        }

        parties.AddRange(all.Exists(p => p.Actor.Id == speaker.Actor.Id) ? all : [speaker]);
    }

    private void FillSlot(Slot slot, TriggerMatch match, List<Party> parties, bool isSource)
    {
        if (slot.Role == SlotRole.Compound)
        {
            FillCompound(match, parties);
            return;
        }

        if (slot.Role == SlotRole.Speaker)
        {
            FillSpeaker(match, parties);
            return;
        }

        if ((slot.Role == SlotRole.Carrier && IsOtherSideOfSupport(match, isSource)) || (!isSource && IsSceneOfBlow(slot, match)))
        {
            return;
        }

        heads.Clear();
        tools.Arguments.Fill(slot, match, heads);
        foreach (var head in heads.ToArray())
        {
            AddArgument(head, slot, match, parties, isSource);
        }
    }

    private void FillSpeaker(TriggerMatch match, List<Party> parties)
    {
        // "There will be consequences", "their obstinacy costs lives": what is foretold or judged is the subject.
        var clause =
            view.Relation(match.Head) == DependencyRelation.Nsubj
            && view.Head(match.Head) is >= 0 and var predicate
            && !view.IsPredicate(match.Head)
                ? predicate
                : match.Head;
        if (view.IsPredicate(clause) && tools.Verdicts.SpeakerOf(clause) is { } speaker)
        {
            AddSpeakers(speaker, parties);
        }
    }

    // "Passed a resolution in support of Taiwan": who is backed backs nobody; "with the support of Russia Serbia blocked it": Russia gives
    // it.
    private bool IsOtherSideOfSupport(TriggerMatch match, bool isSource) =>
        match.Frame.Relation.Kind == RelationKind.Supports
        && (
            isSource
                ? view.PrepositionOf(match.Head) is "with" or "under" && view.Lemma(match.Head) == "support"
                : view.PrepositionOf(match.Head) == "in"
        );

    // "Killed ten militants in Somalia": a blow to no state; but "hit hideouts inside Iran" tells of a trespass.
    private bool IsSceneOfBlow(Slot slot, TriggerMatch match) =>
        match.Frame.Relation.Kind == RelationKind.Attacked
        && slot.Preposition is "in" or "near" or "outside" or "across" or "over"
        && IsAtBand(match);

    // Adds whom a noun in a slot stands for.
    private void AddArgument(int head, Slot slot, TriggerMatch match, List<Party> parties, bool isSource)
    {
        if (slot.TakesOwner && DeedBehindWhat(head) is >= 0 and var done)
        {
            List<int> doers = [];
            tools.Clauses.OwnSubject(done, doers);
            doers.ForEach(doer => tools.Parties.Find(doer, true, parties));
        }
        else if (isSource ? IsNoDoer(head, slot, match) : IsNoTarget(head, slot, match))
        {
            return;
        }
        else if (match.Frame.Relation.Kind == RelationKind.ReducedRelationsWith && IsEnvoy(head))
        {
            // Who is expelled is the envoy, with whom relations are reduced is his state.
            tools.Parties.FindOwners(head, parties);
        }
        else if (match.Tokens.Contains(head) && slot.Role == SlotRole.Preposition && slot.TakesOwner)
        {
            // "Killed in an Israeli strike": the noun is part of the trigger, its owner is meant.
            tools.Parties.FindOwners(head, parties);
        }
        else if (!match.Tokens.Contains(head) || IsParty(head, slot, match))
        {
            AddMeant(head, slot, match, parties, isSource);
        }
    }

    // "Denounced what the soldiers of Niger had done": the verb that tells who did it, or -1.
    private int DeedBehindWhat(int head) =>
        view.Lemma(head) == "what"
        && view.Child(head, DependencyRelation.AclRelcl) is >= 0 and var done
        && classes["doing-verbs"].Contains(view.Lemma(done))
            ? done
            : -1;

    private bool IsNoDoer(int head, Slot slot, TriggerMatch match) =>
        privates.AreDoers(head, match.Frame.Relation.Kind) || IsSceneOfDeed(head, slot, match);

    // "Killed in a bombing in Kabul": where it happened is nobody who did it.
    private static bool IsSceneOfDeed(int head, Slot slot, TriggerMatch match) =>
        match.Frame.Relation.Kind == RelationKind.Attacked
        && slot is { Role: SlotRole.Preposition, Preposition: "in" or "during" }
        && !match.Tokens.Contains(head);

    private bool IsNoTarget(int head, Slot slot, TriggerMatch match) =>
        privates.AreAddressed(head, match.Frame.Relation.Kind)
        || (match.Frame.IsSaid && IsOfSpeaker(head))
        || (match.Frame.Relation.Kind == RelationKind.Attacked && IsBorder(head, slot));

    // "We must hurry," he said: of himself.
    private bool IsOfSpeaker(int head) => view.Lemma(head) is "we" or "i" or "us" or "you";

    // "Pounded hideouts near the border with Afghanistan": on this side of it.
    private bool IsBorder(int head, Slot slot) =>
        slot is { Role: SlotRole.Preposition, Preposition: "near" or "outside" } && view.Lemma(head) is "border" or "frontier";

    private bool IsEnvoy(int head) =>
        classes["envoys"].Contains(view.Lemma(head))
        || (view.Child(head, DependencyRelation.NmodDesc) is >= 0 and var title && classes["envoys"].Contains(view.Lemma(title)));

    // Whether a word of the trigger is a party itself: "Iran is an ally of", "the talks are with Iran".
    private bool IsParty(int head, Slot slot, TriggerMatch match) =>
        slot.Role == SlotRole.Self
        || (slot.Role == SlotRole.Preposition && head == match.Head && view.HasChild(head, DependencyRelation.Cop));

    private void AddMeant(int head, Slot slot, TriggerMatch match, List<Party> parties, bool isSource)
    {
        var before = parties.Count;
        tools.Parties.Find(head, slot.TakesOwner || slot.Role == SlotRole.Possessor, parties, !isSource && CountsByPlace(match, slot));
        if (view.IsVerb(match.Head) && head < match.Head && view.IsUnder(match.Head, head))
        {
            // "Between Hezbollah, which is led by Qassem, and Amal": who joins behind the clause has no part in what it says.
            Party.RemoveFrom(parties, before, p => p.Token > match.Head && !p.IsOwner);
        }

        if (isSource)
        {
            if (RelationGroups.ActsOfState.Contains(match.Frame.Relation) && privates.IsBody(head))
            {
                Party.RemoveFrom(parties, before, p => p.Actor.Type == ActorType.Country && p.IsOwner);
            }

            return;
        }

        if (parties.Count == before && IsDestination(match, slot, head) && StateAt(head) is { } state)
        {
            parties.Add(new Party(state, head, true));
        }

        if (match.Frame.Relation.Kind is RelationKind.Attacked or RelationKind.Coerced && IsFollower(head))
        {
            // "Arrested activists of Imamoglu's", "shot his spokesman": not him.
            Party.RemoveFrom(parties, before, p => p.Actor.Type == ActorType.Person && p.Token != head);
        }

        if (parties.Count == before && slot.TakesOwner && match.Frame.Relation.Kind is RelationKind.Criticized or RelationKind.Supports)
        {
            blame.Find(head, parties, match.Frame.Relation.Kind == RelationKind.Criticized);
        }
    }

    private bool IsFollower(int head) =>
        classes["follower"].Contains(view.Lemma(head)) || classes["speaking-for"].Contains(view.Lemma(head));

    private Link? StateAt(int head) =>
        PlaceStates.StateOf(view, head)
        ?? (classes["destinations"].Contains(view.Lemma(head)) ? PlaceStates.StateAround(view, head) : null);

    // What lies in a state stands for it where it is struck or threatened.
    private static bool CountsByPlace(TriggerMatch match, Slot slot) =>
        match.Frame.Relation.Kind switch
        {
            RelationKind.Attacked or RelationKind.MobilizedAgainst => true,
            RelationKind.Aids => slot.Role == SlotRole.Preposition,
            _ => false,
        };

    // "Flew to Banja Luka"; but who goes to New York mostly goes to the United Nations, and who attends a summit in Busan to the summit.
    private bool IsDestination(TriggerMatch match, Slot slot, int head) =>
        match.Frame.Relation.Kind == RelationKind.Visited
        && !classes["seats-of-bodies"].Contains(view.Lemma(head))
        && (match.Tokens.Length == 1 || slot.Preposition is not "in");

    // Whether what is struck is an armed band: "killed dozens of militants", "an offensive against rebels", "killed ten gunmen in a raid".
    private bool IsAtBand(TriggerMatch match)
    {
        heads.Clear();
        tools.Arguments.Fill(new Slot(SlotRole.Object), match, heads);
        tools.Arguments.Fill(new Slot(SlotRole.Preposition, "against"), match, heads);
        tools.Arguments.Fill(new Slot(SlotRole.Preposition, "on"), match, heads);
        if (view.IsNoun(match.Head) && view.Head(match.Head) is >= 0 and var verb && view.IsVerb(verb))
        {
            tools.Clauses.Objects(verb, heads);
        }

        return heads.Exists(h => !match.Tokens.Contains(h) && tools.Parties.IsBand(h));
    }

    // "The US-brokered Israel-Hamas truce": who is bound to the participle does what it says.
    private void FillCompound(TriggerMatch match, List<Party> parties)
    {
        var participle = match.Tokens.FirstOrDefault(t => view.IsVerb(t) && view.Relation(t) == DependencyRelation.Amod, -1);
        if (participle >= 0)
        {
            tools.Parties.Modifiers(participle, parties, participle);
            return;
        }

        foreach (var token in match.Tokens)
        {
            if (view.IsNoun(token))
            {
                tools.Parties.Modifiers(token, parties, token);
            }
        }
    }

    // "Drills between A and B", where B hangs on the drills.
    private void AddSecondOfPair(Slot slot, TriggerMatch match, List<Party> parties)
    {
        if (slot.Preposition != "between" || parties.Count != 1)
        {
            return;
        }

        foreach (var child in view.Children(match.Tokens[^1]))
        {
            if (view.Relation(child) == DependencyRelation.Conj && tools.Parties.NameOf(child) is not null)
            {
                tools.Parties.Find(child, false, parties);
            }
        }
    }

    // "Both accused the other": of two.
    private bool IsTheOther(int token) =>
        (view.Child(token, DependencyRelation.NmodPoss) is var owner and >= 0 && IsTheOther(owner))
        || (
            view.Child(token, DependencyRelation.Det, "the") >= 0
            && view.Tag(token) is not "NNS"
            && (view.Lemma(token) == "other" || view.Child(token, DependencyRelation.Amod, "other") >= 0)
        );

    private bool IsEachOther(int token)
    {
        if (view.Lemma(token) is "other" or "another" && token > 0 && view.Lemma(token - 1) is "each" or "one")
        {
            return true;
        }

        if (view.Lemma(token) is "each" or "one" && token + 1 < view.Count && view.Lemma(token + 1) is "other" or "another")
        {
            return true;
        }

        return view.Child(token, DependencyRelation.NmodPoss) is var owner and >= 0 && IsEachOther(owner);
    }
}
