using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds what the frames say: matches triggers, fills their slots, pairs the parties and judges the setting.</summary>
internal sealed class EventFinder
{
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly SyntaxView view;
    private readonly FrameLexicon lexicon;
    private readonly ReadingTools tools;
    private readonly ImpliedSource implied;
    private readonly ImpliedTarget scenes;
    private readonly BondPartner bonds;
    private readonly SharedAddressee addressees;
    private readonly ConditionChecker conditions;
    private readonly SlotFiller slots;
    private readonly PairFinder pairs;
    private readonly EventDrafter drafter;
    private readonly JudgedDeeds judgements;
    private readonly BrokeredParties brokered;
    private readonly HalfToldDeeds halves;
    private readonly EllipsisFinder ellipses;
    private readonly SportingText sport;
    private readonly List<Party> sources = [];
    private readonly List<Party> targets = [];
    private readonly List<(Candidate Candidate, Candidate Better)> overruled = [];

    /// <summary>Makes the finder of one document.</summary>
    public EventFinder(SyntaxView view, FrameLexicon lexicon, ReadingTools tools)
    {
        (this.view, this.lexicon, this.tools) = (view, lexicon, tools);
        implied = new ImpliedSource(view, tools);
        scenes = new ImpliedTarget(view, tools);
        addressees = new SharedAddressee(view, tools);
        bonds = new BondPartner(view, tools);
        conditions = new ConditionChecker(view, tools.Arguments);
        slots = new SlotFiller(view, tools);
        pairs = new PairFinder(tools);
        drafter = new EventDrafter(view, tools);
        brokered = new BrokeredParties(view, tools, drafter);
        halves = new HalfToldDeeds(view, tools, drafter);
        judgements = new JudgedDeeds(view, tools, drafter, halves);
        ellipses = new EllipsisFinder(view, tools);
        sport = new SportingText(view);
    }

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

            if (view.Tag(token) is "VBN" or "VBG" && !view.Text(token).Equals(view.Lemma(token), StringComparison.OrdinalIgnoreCase))
            {
                // "Was scathing", "is troubled": participles are listed as the adjectives they have become.
                Match(lexicon.StartingWith(view.Text(token).ToString().ToLowerInvariant(), TriggerElementKind.Adjective), token, found);
            }

            if (view.IsNoun(token) && view.IsCopular(token))
            {
                Match(lexicon.StartingWith("be", TriggerElementKind.Verb), token, found);
            }

            if (view.IsVerb(token) && Duty(token) is >= 0 and var duty)
            {
                Match(lexicon.StartingWith(view.Lemma(duty), TriggerElementKind.Verb), token, found);
            }
        }

        found.RemoveAll(candidate =>
            sport.IsContest(candidate)
            || drafter.IsIdle(candidate)
            || IsLabourStrike(candidate)
            || IsGround(candidate)
            || IsOwnBand(candidate)
        );
        foreach (var candidate in Best(found))
        {
            if (drafter.Draft(candidate) is { } draft)
            {
                drafts.Add(draft);
                tools.Trace?.Drafted(draft);
                drafter.AddRefusedRequest(candidate, draft, drafts);
                continue;
            }

            foreach (var (standing, _) in overruled.Where(o => o.Better == candidate && IsStanding(o.Candidate, candidate)))
            {
                var doer = standing.Source.Actor.Type == ActorType.Person ? AsState(standing.Source) : standing.Source;
                if (doer.Actor.Id != standing.Target.Actor.Id && drafter.Draft(standing with { Source = doer }) is { } deed)
                {
                    drafts.Add(deed);
                    tools.Trace?.Drafted(deed);
                }
            }
        }

        halves.Add(drafts);
        judgements.Add(drafts);
        brokered.Add(drafts);
        ellipses.Add(drafts);
    }

    // "Must withdraw", neither "must have withdrawn" nor "should it withdraw": the auxiliary that asks for what the verb says.
    private int Duty(int verb)
    {
        var duty = -1;
        var hasSubject = false;
        foreach (var child in view.Children(verb))
        {
            switch (view.Relation(child))
            {
                case DependencyRelation.Nsubj:
                    hasSubject = true;
                    break;
                case DependencyRelation.Aux when view.IsDuty(child):
                    duty = hasSubject ? child : -1;
                    break;
                case DependencyRelation.Aux when view.Lemma(child) == "have":
                    return -1;
                default:
                    break;
            }
        }

        return duty;
    }

    private void Match(ImmutableArray<Frame> frames, int token, List<Candidate> found)
    {
        foreach (var frame in frames)
        {
            if (tools.Triggers.Match(frame, token) is not { } match)
            {
                tools.Trace?.Lacking(frame, token);
            }
            else if (conditions.Broken(match) is { } broken)
            {
                tools.Trace?.Refused(match, broken);
            }
            else
            {
                Collect(match, found);
            }
        }
    }

    private ReadOnlySpan<TriggerElementKind> KindsOf(int token) =>
        view.Part(token) switch
        {
            PartOfSpeech.Verb when view.Tag(token) is "VBN" or "VBG" => [TriggerElementKind.Verb, TriggerElementKind.Adjective],
            PartOfSpeech.Verb => [TriggerElementKind.Verb],
            PartOfSpeech.Noun or PartOfSpeech.Propn => [TriggerElementKind.Noun],
            PartOfSpeech.Adj => view.IsNoun(token)
                ? [TriggerElementKind.Noun, TriggerElementKind.Adjective]
                : [TriggerElementKind.Adjective],
            _ => [],
        };

    private void Collect(TriggerMatch match, List<Candidate> found)
    {
        var frame = match.Frame;
        var sourceSlot = slots.Fill(frame.Source, match, sources);
        var targetSlot = slots.Fill(frame.Target, match, targets, sources);
        if (!RelationGroups.Speech.Contains(frame.Relation))
        {
            // "We will send tanks," said the minister: he speaks, his state sends.
            RaiseSpeaker(sources);
            RaiseSpeaker(targets);
        }

        if (frame.Relation.IsSymmetric && sources is [var last] && targets.Count == 0 && ListBefore(match.Head, last) is >= 0 and var list)
        {
            sources.Clear();
            tools.Parties.Find(list, false, sources);
        }

        implied.Add(match, sources, targets);
        scenes.Add(match, sources, targets);
        addressees.Add(match, sources, targets);
        bonds.Add(match, sources, targets);
        judgements.Remember(match, sources, targets);
        brokered.Remember(match, sources, targets);
        halves.Remember(match, sources, targets);
        slots.ResolveEachOther(match, sources, targets);
        if (frame.Relation.IsSymmetric && targetSlot?.Preposition == "between" && AreOthersPaired())
        {
            sources.Clear();
        }

        tools.Trace?.Filled(match, (sourceSlot, sources), (targetSlot, targets));
        Pair(match, found);
    }

    // "Merkel and Macron, who met on Thursday", "A, the premier, and B, the envoy, who haggled": nobody meets alone. The list that the one
    // before the relative clause closes, or -1.
    private int ListBefore(int clause, Party last)
    {
        if (view.Relation(clause) != DependencyRelation.AclRelcl || view.Head(clause) != last.Token)
        {
            return -1;
        }

        var member =
            view.Relation(last.Token) == DependencyRelation.Appos && view.Head(last.Token) >= 0 ? view.Head(last.Token) : last.Token;
        return view.Relation(member) == DependencyRelation.Conj && view.Head(member) is >= 0 and var list && view.IsNoun(list) ? list : -1;
    }

    // "A truce between Israel and Lebanon, announced by Biden": who announces or hosts is no party to it.
    private bool AreOthersPaired() => targets.Count > 1 && sources.TrueForAll(s => !targets.Exists(t => t.Actor.Id == s.Actor.Id));

    // Each with each of the other side; of a relation that holds both ways those of one side among themselves, where the other is empty.
    private void Pair(TriggerMatch match, List<Candidate> found)
    {
        var frame = match.Frame;
        if (!frame.Relation.IsSymmetric)
        {
            pairs.Add(sources, targets, match, found);
            return;
        }

        if (!frame.IsReciprocal && (targets.Count == 0 || sources.Count == 0) && !slots.NamesEachOther(match))
        {
            // "India and China bought oil": each for itself.
            return;
        }

        if (targets.Count == 0 && !frame.Target.Any(slot => slots.HasStranger(slot, match, sources)))
        {
            pairs.Add(sources, sources, match, found);
        }
        else if (sources.Count > 0)
        {
            pairs.Add(sources, targets, match, found);
        }
        else if (!AreMetByUnsaid(match))
        {
            pairs.Add(targets, targets, match, found);
        }
    }

    // "A meeting with A and B", "called on A and B": who came is not said; they need not have met each other.
    private bool AreMetByUnsaid(TriggerMatch match) =>
        match.Frame.Target.Any(slot =>
            (slot.Role == SlotRole.Object || slot.Preposition is "with" or "on" or "to") && slots.IsFilled(slot, match)
        ) && !match.Frame.Target.Any(slot => slot.Preposition == "between" && slots.IsFilled(slot, match));

    private void RaiseSpeaker(List<Party> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (view.Lemma(parties[i].Token) is "we" or "us")
            {
                parties[i] = AsState(parties[i]);
            }
        }
    }

    // Of the frames that share a word and a pair, the one that explains most words is meant; then the one that asks most.
    private List<Candidate> Best(List<Candidate> found)
    {
        var kept = new List<Candidate>(found.Count);
        foreach (
            var candidate in found
                .OrderByDescending(c => c.Match.Tokens.Length)
                .ThenByDescending(c =>
                    c.Match.Frame.Conditions.Length + c.Match.Frame.SourceTypes.Length + c.Match.Frame.TargetTypes.Length
                )
                .ThenBy(c => c.Match.Frame.Id, StringComparer.Ordinal)
        )
        {
            if (kept.FindIndex(k => k.Overrules(candidate)) is var better and >= 0)
            {
                overruled.Add((candidate, kept[better]));
                tools.Trace?.Overruled(candidate, kept[better]);
            }
            else
            {
                kept.Add(candidate);
            }
        }

        kept.RemoveAll(bond => IsUndone(bond, kept));
        return kept;
    }

    // "Urged Mexico to lift its tariffs on Canada": what is to end, and has not, stands.
    private bool IsStanding(Candidate deed, Candidate end) =>
        end.Match.Frame.Relation.Kind == RelationKind.ConcededTo
        && RelationGroups.Hostile.Contains(deed.Match.Frame.Relation)
        && deed.Match.Head != end.Match.Head
        && view.IsNoun(deed.Match.Head)
        && view.Child(end.Match.Head, DependencyRelation.Mark, "to") >= 0;

    // "Urged the president to lift the tariffs": they are his state's.
    private Party AsState(Party doer) => tools.Parties.StateOf(doer.Actor.Id) is { } state ? doer with { Link = state } : doer;

    // "The UGTT's strike against Saied", "has been on strike against": unions drop no bombs.
    private bool IsLabourStrike(Candidate candidate) =>
        candidate.Match.Frame.Relation.Kind == RelationKind.Attacked
        && (
            candidate.Source.Actor.Sort == "union"
            || (
                view.Lemma(candidate.Match.Head) == "strike"
                && view.PrepositionOf(candidate.Match.Head) == "on"
                && !view.HasChild(candidate.Match.Head, DependencyRelation.Det)
            )
        );

    // "Dagalo promised to punish any of his fighters": what a leader does to his own is no deed against his movement.
    private bool IsOwnBand(Candidate candidate) =>
        candidate.Target.Link.Mention is { Kind: MentionKind.Nominal } band
        && view.Relation(band.FirstToken) == DependencyRelation.NmodPoss
        && view.LinkAt(band.FirstToken)?.Actor.Id == candidate.Source.Actor.Id
        && candidate.Target.Actor.Type == ActorType.Organization;

    // "Cut ties with Iran to protest the raid": the ground of what a state does is no rally.
    private bool IsGround(Candidate candidate) =>
        candidate.Match is { Frame.Relation.Kind: RelationKind.ProtestedAgainst, Tokens: [var protest] }
        && view.Child(protest, DependencyRelation.Mark, "to") >= 0
        && view.Tag(protest) == "VB"
        && view.Head(protest) is >= 0 and var deed
        && view.IsVerb(deed)
        && !classes["crowd-verbs"].Contains(view.Lemma(deed));

    // "Tore up its deal with Paris", "stopped buying coal from Bogota", "scaled back its aid to
    // Niamey": what is broken off is no bond, where the break is told.
    private bool IsUndone(Candidate bond, List<Candidate> kept) =>
        bond.Match.Frame.Relation.Kind
            is RelationKind.AgreedWith
                or RelationKind.CooperatesWith
                or RelationKind.Aids
                or RelationKind.NegotiatedWith
                or RelationKind.Supports
        && view.Relation(bond.Match.Head)
            is DependencyRelation.Obj
                or DependencyRelation.NsubjPass
                or DependencyRelation.Xcomp
                or DependencyRelation.Nmod
                or DependencyRelation.Obl
        && kept.Exists(k =>
            k.Match.Frame.Relation.Kind is RelationKind.ReducedRelationsWith or RelationKind.Sanctioned
            && k.Match.Tokens.Contains(view.Head(bond.Match.Head))
            && (
                (k.Source.Actor.Id == bond.Source.Actor.Id && k.Target.Actor.Id == bond.Target.Actor.Id)
                || (k.Source.Actor.Id == bond.Target.Actor.Id && k.Target.Actor.Id == bond.Source.Actor.Id)
            )
        );
}
