using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds what the frames say: matches triggers, fills their slots, pairs the parties and judges the setting.</summary>
internal sealed class EventFinder(SyntaxView view, FrameLexicon lexicon, ReadingTools tools)
{
    private static readonly RelationType rejects = RelationOntology.Get("REJECTED");
    private static readonly RelationType callsOn = RelationOntology.Get("CALLED_ON");
    private readonly WordClasses classes = WordClasses.Embedded;
    private readonly ImpliedSource implied = new(view, tools);
    private readonly ConditionChecker conditions = new(view, tools.Arguments);
    private readonly List<int> heads = [];
    private readonly List<Party> sources = [];
    private readonly List<Party> targets = [];
    private readonly DeedMemory deeds = new(view);
    private readonly List<OpenMatch> open = [];

    /// <summary>Adds the claims of all frames whose words stand in the document.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        var found = new List<Candidate>();
        for (var token = 0; token < view.Count; token++)
        {
            foreach (var kind in KindsOf(token))
            {
                Match(lexicon.StartingWith(view.Lemma(token), kind), token, found);
            }

            if (view.IsNoun(token) && view.HasChild(token, DependencyRelation.Cop))
            {
                Match(lexicon.StartingWith("be", TriggerElementKind.Verb), token, found);
            }
        }

        foreach (var candidate in Best(found))
        {
            if (Draft(candidate) is { } draft)
            {
                drafts.Add(draft);
                AddRefusedRequest(candidate, draft, drafts);
            }
        }

        AddJudgedDeeds(drafts);
    }

    // "Condemned the attack": who did it is known from what stands before.
    private void AddJudgedDeeds(List<ClaimDraft> drafts)
    {
        foreach (var (match, source, noun) in open.DistinctBy(o => (o.Match.Head, o.Match.Frame.Relation.Name, o.Source.Actor.Id)).OrderBy(o => o.Match.Head).ToArray())
        {
            if (drafts.Exists(d => d.Trigger == match.Head && d.Type == match.Frame.Relation && d.Source.Actor.Id == source.Actor.Id)
                || deeds.Doer(source, tools.Parties.StateOf(source.Actor.Id)?.Actor.Id, noun, match.Head, drafts) is not { } doer || !Fits(match.Frame, source.Actor, doer.Actor) || tools.Parties.StateOf(source.Actor.Id)?.Actor.Id == doer.Actor.Id)
            {
                continue;
            }

            if (Draft(new Candidate(match, source, doer)) is { Modality: Modality.Asserted } draft)
            {
                drafts.Add(draft with { RuleConfidence = 0.6 });
            }
        }
    }

    // The judging match lacks its target, but a deed stands in its place.
    private void Remember(TriggerMatch match)
    {
        if (match.Frame.Relation.Name is not ("CRITICIZED" or "REJECTED" or "SUPPORTS") || sources.Count == 0 || !view.IsVerb(match.Head))
        {
            return;
        }

        heads.Clear();
        foreach (var slot in match.Frame.Target)
        {
            if (slot.Role is SlotRole.Object or SlotRole.Preposition && heads.Count == 0)
            {
                tools.Arguments.Fill(slot, match, heads);
            }
        }

        var noun = heads.Count == 0 ? -1 : heads.Find(h => deeds.IsDeed(h)) is var deed and > 0 ? deed : -2;
        if (noun == -2 || (noun == -1 && (match.Frame.Relation.Name != "REJECTED" || view.Lemma(match.Head) is not ("refuse" or "decline" or "reject") || HasComplement(match.Head))))
        {
            return;
        }

        open.AddRange(sources.Select(s => new OpenMatch(match, s, noun)));
        if (noun >= 0 && deeds.IsPronoun(noun))
        {
            // "Called it a mistake" is about what was done, not about the party last named.
            targets.RemoveAll(t => t.Token == noun);
        }
    }

    private bool HasComplement(int verb) =>
        view.HasChild(verb, DependencyRelation.Xcomp) || view.HasChild(verb, DependencyRelation.Ccomp) || view.HasChild(verb, DependencyRelation.Advcl);

    // Who refuses a request has been asked.
    private void AddRefusedRequest(Candidate candidate, ClaimDraft draft, List<ClaimDraft> drafts)
    {
        if (draft.Type.Name != "REJECTED" || !callsOn.Allows(draft.Target.Actor.Type, draft.Source.Actor.Type))
        {
            return;
        }

        heads.Clear();
        tools.Arguments.Fill(new Slot(SlotRole.Object), candidate.Match, heads);
        if (heads.Exists(h => classes["requests"].Contains(view.Lemma(h))) || candidate.Match.Tokens.Any(t => classes["requests"].Contains(view.Lemma(t))))
        {
            drafts.Add(draft with { Type = callsOn, Source = draft.Target, Target = draft.Source, Modality = Modality.Asserted, EventCode = callsOn.DefaultEventCode, Date = null, DateRange = null });
        }
    }

    private void Match(ImmutableArray<Frame> frames, int token, List<Candidate> found)
    {
        foreach (var frame in frames)
        {
            if (tools.Triggers.Match(frame, token) is { } match && conditions.Hold(match))
            {
                Collect(match, found);
            }
        }
    }

    private ReadOnlySpan<TriggerElementKind> KindsOf(int token) => view.Part(token) switch
    {
        PartOfSpeech.Verb when view.Tag(token) is "VBN" or "VBG" => [TriggerElementKind.Verb, TriggerElementKind.Adjective],
        PartOfSpeech.Verb => [TriggerElementKind.Verb],
        PartOfSpeech.Noun or PartOfSpeech.Propn => [TriggerElementKind.Noun],
        PartOfSpeech.Adj => view.IsNoun(token) ? [TriggerElementKind.Noun, TriggerElementKind.Adjective] : [TriggerElementKind.Adjective],
        _ => [],
    };

    private void Collect(TriggerMatch match, List<Candidate> found)
    {
        var frame = match.Frame;
        FillSlots(frame.Source, match, sources);
        FillSlots(frame.Target, match, targets);
        if (!classes["speech-relations"].Contains(frame.Relation.Name))
        {
            // "We will send tanks," said the minister: he speaks, his state sends.
            RaiseSpeaker(sources);
            RaiseSpeaker(targets);
        }

        implied.Add(match, sources, targets);
        Remember(match);
        ResolveEachOther(match);
        if (frame.Relation.IsSymmetric && targets.Count == 0 && !frame.Target.Any(slot => HasStranger(slot, match)))
        {
            AddPairs(sources, sources, match, found);
        }
        else if (frame.Relation.IsSymmetric && sources.Count == 0)
        {
            // "A meeting with A and B", "called on A and B": who came is not said; they need not have met each other.
            if (frame.Target.Any(slot => (slot.Role == SlotRole.Object || slot.Preposition is "with" or "on" or "to") && IsFilled(slot, match))
                && !frame.Target.Any(slot => slot.Preposition == "between" && IsFilled(slot, match)))
            {
                return;
            }

            AddPairs(targets, targets, match, found);
        }
        else
        {
            AddPairs(sources, targets, match, found);
        }
    }

    private void RaiseSpeaker(List<Party> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (view.Lemma(parties[i].Token) is "we" or "us" && tools.Parties.StateOf(parties[i].Actor.Id) is { } state)
            {
                parties[i] = parties[i] with { Link = state };
            }
        }
    }

    private void FillSlots(ImmutableArray<Slot> slots, TriggerMatch match, List<Party> parties)
    {
        parties.Clear();
        foreach (var slot in slots)
        {
            FillSlot(slot, match, parties);
            AddSecondOfPair(slot, match, parties);
            if (ReferenceEquals(parties, targets) && sources.Count == 1 && parties.Count == 1 && parties[0].Actor.Id == sources[0].Actor.Id)
            {
                // "Azerbaijan recaptured Karabakh from Armenia": nobody does it to himself; the next slot tells.
                parties.Clear();
            }

            if (parties.Count > 0)
            {
                return;
            }
        }
    }

    private void FillSlot(Slot slot, TriggerMatch match, List<Party> parties)
    {
        if (slot.Role == SlotRole.Compound)
        {
            // "The US-brokered Israel-Hamas truce": who is bound to the participle does what it says.
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

            return;
        }

        heads.Clear();
        tools.Arguments.Fill(slot, match, heads);
        foreach (var head in heads.ToArray())
        {
            if (match.Frame.Relation.Name == "REDUCED_RELATIONS_WITH" && classes["envoys"].Contains(view.Lemma(head)))
            {
                // Who is expelled is the envoy, with whom relations are reduced is his state.
                tools.Parties.FindOwners(head, parties);
                continue;
            }

            if (match.Tokens.Contains(head) && slot.Role == SlotRole.Preposition && slot.TakesOwner)
            {
                // "Killed in an Israeli strike": the noun is part of the trigger, its owner is meant.
                tools.Parties.FindOwners(head, parties);
            }
            else if (!match.Tokens.Contains(head) || slot.Role == SlotRole.Self)
            {
                tools.Parties.Find(head, slot.TakesOwner || slot.Role == SlotRole.Possessor, parties, match.Frame.Relation.Name is "ATTACKED" or "MOBILIZED_AGAINST");
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

    // "Accused each other": everybody in the subject accuses everybody else.
    private void ResolveEachOther(TriggerMatch match)
    {
        if (targets.Count > 0 || sources.Count < 2 || match.Frame.Relation.IsSymmetric)
        {
            return;
        }

        var isReciprocal = match.Frame.IsMutual && sources.Count == 2 && match.Frame.Target.All(s => !IsFilled(s, match));
        foreach (var slot in match.Frame.Target)
        {
            heads.Clear();
            tools.Arguments.Fill(slot, match, heads);
            isReciprocal |= heads.Exists(IsEachOther);
        }

        if (isReciprocal)
        {
            targets.AddRange(sources);
        }
    }

    // "Fought beside the Congolese": somebody stands in the slot, though no actor is known there.
    private bool HasStranger(Slot slot, TriggerMatch match)
    {
        if (slot.Role is not (SlotRole.Preposition or SlotRole.Object))
        {
            return false;
        }

        heads.Clear();
        tools.Arguments.Fill(slot, match, heads);
        return heads.Exists(h => view.IsNoun(h) && !match.Tokens.Contains(h) && !sources.Exists(s => s.Token == h));
    }

    private bool IsFilled(Slot slot, TriggerMatch match)
    {
        heads.Clear();
        tools.Arguments.Fill(slot, match, heads);
        return heads.Count > 0;
    }

    private bool IsEachOther(int token)
    {
        if (view.Lemma(token) is "other" or "another" && token > 0 && view.Lemma(token - 1) is "each" or "one")
        {
            return true;
        }

        return view.Child(token, DependencyRelation.NmodPoss) is var owner and >= 0 && IsEachOther(owner);
    }

    // Nobody demands of, or reproaches, his own state by saying what it must do.
    private bool IsOwnState(Party source, Party target, Frame frame) =>
        frame.Target.Any(slot => slot.Role == SlotRole.ClauseSubject) && tools.Parties.StateOf(source.Actor.Id)?.Actor.Id == target.Actor.Id;

    private void AddPairs(List<Party> from, List<Party> to, TriggerMatch match, List<Candidate> found)
    {
        foreach (var source in from)
        {
            foreach (var target in to)
            {
                if (source.Actor.Id == target.Actor.Id || (match.Frame.Relation.IsSymmetric && ReferenceEquals(from, to) && target.Actor.Id < source.Actor.Id)
                    || IsOwnState(source, target, match.Frame))
                {
                    continue;
                }

                if (Fits(match.Frame, source.Actor, target.Actor))
                {
                    found.Add(new Candidate(match, source, target));
                }

                if (match.Frame.IsMutual && !ReferenceEquals(from, to) && from.Count + to.Count > 0 && Fits(match.Frame, target.Actor, source.Actor))
                {
                    found.Add(new Candidate(match, target, source));
                }
            }
        }
    }

    private static bool Fits(Frame frame, Actor source, Actor target) =>
        FitsInOrder(frame, source, target) || (frame.Relation.IsSymmetric && FitsInOrder(frame, target, source));

    private static bool FitsInOrder(Frame frame, Actor source, Actor target) =>
        frame.Relation.Allows(source.Type, target.Type)
        && (frame.SourceTypes.IsEmpty || frame.SourceTypes.Contains(source.Type))
        && (frame.TargetTypes.IsEmpty || frame.TargetTypes.Contains(target.Type));

    // Of the frames that share a word and a pair, the one that explains most words is meant; then the one that asks most.
    private static List<Candidate> Best(List<Candidate> found)
    {
        var kept = new List<Candidate>(found.Count);
        foreach (var candidate in found
            .OrderByDescending(c => c.Match.Tokens.Length)
            .ThenByDescending(c => c.Match.Frame.Conditions.Length + c.Match.Frame.SourceTypes.Length + c.Match.Frame.TargetTypes.Length)
            .ThenBy(c => c.Match.Frame.Id, StringComparer.Ordinal))
        {
            if (!kept.Exists(k => k.Overrules(candidate)))
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }

    private ClaimDraft? Draft(Candidate candidate)
    {
        var (match, source, target) = candidate;
        var relation = match.Frame.Relation;
        var isThreatenedAct = relation.Name == "THREATENED" && match.Frame.Modality == Modality.Planned;
        var isRefusal = relation.Name == "REJECTED" && match.Frame.Modality == Modality.Denied;
        var verdict = tools.Verdicts.Read(JudgedToken(match), isThreatenedAct || isRefusal ? null : match.Frame.Modality, classes["speech-relations"].Contains(relation.Name));
        if (verdict.Modality is not { } modality)
        {
            return null;
        }

        if (relation.Name == "THREATENED" && (isThreatenedAct || modality == Modality.Planned))
        {
            // What is threatened lies ahead, the threat does not; a reprisal that was taken is none.
            if (modality != Modality.Planned)
            {
                return null;
            }

            modality = Modality.Asserted;
        }

        if (isRefusal)
        {
            // "Did not accept the demand": only the denied acceptance is a refusal.
            if (modality != Modality.Denied)
            {
                return null;
            }

            modality = Modality.Asserted;
        }

        if (relation.Name == "CONCEDED_TO" && modality == Modality.Denied && match.Tokens.Any(t => classes["requests"].Contains(view.Lemma(t))))
        {
            // Who does not accept a demand has refused.
            (relation, modality) = (rejects, Modality.Asserted);
        }

        var isState = relation.Category == RelationCategory.State;
        var (day, range) = isState ? default : tools.Times.Find(match.Tokens, modality is Modality.Planned or Modality.Possible);
        return new ClaimDraft
        {
            Type = relation,
            Source = source,
            Target = target,
            Trigger = match.Head,
            TriggerSpan = SpanOf(match),
            Modality = modality,
            AttributedTo = verdict.AttributedTo == source.Actor.Id && classes["speech-relations"].Contains(relation.Name) ? null : verdict.AttributedTo,
            Date = day,
            DateRange = range,
            Place = isState ? null : tools.Places.Find(match.Tokens),
            EventCode = relation == match.Frame.Relation ? match.Frame.EventCode : relation.DefaultEventCode,
            RuleConfidence = verdict.IsUncertain ? 0.7 : 0.9,
            Rule = match.Frame.Id,
        };
    }

    // A light verb's own setting counts, but where its noun is head of the clause ("talks held by"), the noun's.
    private int JudgedToken(TriggerMatch match) =>
        match.Tokens.Length > 1 && view.Relation(match.Head) == DependencyRelation.Acl && match.Tokens.Contains(view.Head(match.Head)) ? view.Head(match.Head) : match.Head;

    private TextSpan SpanOf(TriggerMatch match)
    {
        var first = match.Tokens.Min();
        var last = match.Tokens.Max();
        return last - first < 12 ? new TextSpan(view.Span(first).Start, view.Span(last).End) : view.Span(match.Head);
    }

    private readonly record struct OpenMatch(TriggerMatch Match, Party Source, int Noun);

    private readonly record struct Candidate(TriggerMatch Match, Party Source, Party Target)
    {
        // The same pair from a word that this one's trigger holds already.
        public bool Overrules(Candidate other)
        {
            var samePair = (Source.Actor.Id == other.Source.Actor.Id && Target.Actor.Id == other.Target.Actor.Id)
                || (Source.Actor.Id == other.Target.Actor.Id && Target.Actor.Id == other.Source.Actor.Id
                    && (Match.Frame.Relation.IsSymmetric || other.Match.Frame.Relation.IsSymmetric));
            var (one, two) = (Match.Frame.Relation.Name, other.Match.Frame.Relation.Name);

            // Who fights beside a party helps it and works with it.
            return samePair && (one, two) is not (("AIDS", "COOPERATES_WITH") or ("COOPERATES_WITH", "AIDS"))
                && !(one == "SPOKE_WITH" && WordClasses.Embedded["speech-relations"].Contains(two)) && Match.Tokens.Contains(other.Match.Head);
        }
    }
}
