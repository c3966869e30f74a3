using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>
/// Completes what a clause says of one party alone by what stands before it: whom the attack hit that somebody claims, against whom revenge
/// is vowed, with whom "the deal" was signed, who has let a prisoner go.
/// </summary>
internal sealed class HalfToldDeeds(SyntaxView view, ReadingTools tools, EventDrafter drafter)
{
    private const int Reach = 3;
    private const double Confidence = 0.6;
    private static readonly WordClasses classes = WordClasses.Embedded;
    private static readonly RelationType attacked = RelationOntology.Get(RelationKind.Attacked);
    private readonly DeedMemory deeds = new(view);
    private readonly HomeJustice home = new(view, tools);
    private readonly List<Half> halves = [];
    private readonly List<int> heads = [];

    /// <summary>Keeps a match that holds somebody on one side alone.</summary>
    public void Remember(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (match.Frame.Relation.Category == RelationCategory.Event && (sources.Count == 0) != (targets.Count == 0))
        {
            halves.Add(new Half(match, [.. sources], [.. targets]));
        }
    }

    /// <summary>Who has last done a deed of a relation to nobody known: "Cuba jailed three dissidents".</summary>
    /// <param name="trigger">The word before which he has.</param>
    /// <param name="isMeant">Whether a relation is meant.</param>
    /// <param name="reach">How many sentences before.</param>
    /// <param name="drafts">What has been found: a word that has told its deed in full is no half of another.</param>
    public List<Party> DoersBefore(int trigger, Predicate<RelationKind> isMeant, int reach, List<ClaimDraft> drafts) =>
        halves
            .Where(h =>
                h.Sources.Count > 0
                && h.Match.Head < trigger
                && view.Sentence(trigger) - view.Sentence(h.Match.Head) <= reach
                && isMeant(h.Match.Frame.Relation.Kind)
                && !drafts.Exists(d => d.Trigger == h.Match.Head && d.Type.Category == RelationCategory.Event)
            )
            .MaxBy(h => h.Match.Head)
            ?.Sources
        ?? [];

    /// <summary>Adds the claims whose other side is known from what stands before.</summary>
    public void Add(List<ClaimDraft> drafts)
    {
        foreach (
            var half in halves
                .OrderBy(h => h.Match.Head)
                .ThenByDescending(h => h.Match.Tokens.Length)
                .ThenByDescending(h => h.Match.Frame.Conditions.Length)
        )
        {
            if (drafts.Exists(d => d.Trigger == half.Match.Head && d.Type.Category == RelationCategory.Event))
            {
                continue;
            }

            var others = (half.Match.Frame.Relation.Kind, half.Sources.Count > 0) switch
            {
                (RelationKind.Attacked, true) when IsClaimed(half.Match) => Victims(half.Match.Head, half.Sources, drafts),
                (RelationKind.Attacked, false) => Attackers(half, drafts),
                (RelationKind.Threatened, true)
                    when half.Match.Tokens.Any(t => classes["reprisals"].Contains(view.Lemma(t)) || view.HasParticle(t, "back")) =>
                    Provokers(half, drafts),
                (RelationKind.CalledOn, true) when IsAmends(half.Match) => Offenders(half, drafts),
                (
                    RelationKind.AgreedWith
                        or RelationKind.NegotiatedWith
                        or RelationKind.MetWith
                        or RelationKind.ReducedRelationsWith,
                    true
                ) => Partners(half, drafts),
                (RelationKind.Coerced, false) when home.Force(half.Match, half.Targets) is { } state => [state],
                (RelationKind.Coerced, false)
                    when IsArrest(half) && home.Over(half.Match, half.Match.Head, half.Targets, null) is { } state => [state],
                (RelationKind.Coerced or RelationKind.ConcededTo, false)
                    when tools.Clauses.IsPassive(half.Match.Head) || home.IsCustody(half.Match) => Captors(half, drafts),
                (RelationKind.Accused, false) when home.StateOf(half.Match, half.Targets, drafts) is { } prosecutor => [prosecutor],
                _ => [],
            };

            foreach (var other in others)
            {
                foreach (var known in half.Sources.Concat(half.Targets))
                {
                    var at = other with { Token = half.Match.Head, IsOwner = true };
                    Add(half.Sources.Count > 0 ? new Candidate(half.Match, known, at) : new Candidate(half.Match, at, known), drafts);
                }
            }
        }

        AddBlamed(drafts);
    }

    private void Add(Candidate candidate, List<ClaimDraft> drafts)
    {
        if (
            candidate.Source.Actor.Id != candidate.Target.Actor.Id
            && PairFinder.Fits(candidate.Match.Frame, candidate.Source.Actor, candidate.Target.Actor)
            && tools.Parties.StateOf(candidate.Source.Actor.Id)?.Actor.Id != candidate.Target.Actor.Id
            && drafter.Draft(candidate) is { Modality: Modality.Asserted or Modality.Planned } draft
        )
        {
            drafts.Add(draft with { RuleConfidence = Confidence });
            tools.Trace?.Drafted(drafts[^1]);
        }
    }

    // "The arrest of N", where nobody is said to do it; a warrant for it is no arrest.
    private bool IsArrest(Half half) =>
        view.IsNoun(half.Match.Head)
        && home.IsCustody(half.Match)
        && half.Targets.TrueForAll(t => t.Actor.Type == ActorType.Person)
        && !(view.Head(half.Match.Head) is >= 0 and var paper && view.Lemma(paper) == "warrant");

    // "Claimed responsibility", "carried out the attack": the attack has been told of.
    private bool IsClaimed(TriggerMatch match)
    {
        var claim = Array.Find([.. match.Tokens], t => view.Lemma(t) is "responsibility" or "credit");
        return claim > 0
            ? ToldAttackUnder(claim) >= 0 || ToldAttackUnder(match.Head) >= 0 || !HasGround(claim, match.Head)
            : match.Tokens.Any(t => view.IsNoun(t) && IsToldAttack(t));
    }

    private bool IsToldAttack(int noun) =>
        classes["deeds-of-force"].Contains(view.Lemma(noun)) && deeds.IsNamedDeed(noun) && !IsDescribed(noun);

    // "The attack that destroyed its embassy", "the treaty, which bans tests": told here, not before.
    private bool IsDescribed(int noun) =>
        view.HasChild(noun, DependencyRelation.Acl)
        || (
            view.Child(noun, DependencyRelation.AclRelcl) is >= 0 and var clause
            && clause > noun
            && (noun + 1 >= view.Count || view.Lemma(noun + 1) != "," || !classes["deeds-of-force"].Contains(view.Lemma(noun)))
        );

    // Whom the last attack hit whose doer was not told.
    private List<Party> Victims(int trigger, List<Party> doers, List<ClaimDraft> drafts)
    {
        var last = halves
            .Where(h =>
                h.Targets.Count > 0
                && h.Match.Frame.Relation == attacked
                && h.Match.Head < trigger
                && view.Sentence(trigger) - view.Sentence(h.Match.Head) <= Reach
            )
            .MaxBy(h => h.Match.Head);
        return
            last is null
            || last.Targets.Exists(t => doers.Exists(d => d.Actor.Id == t.Actor.Id))
            || drafts.Exists(d =>
                d.Type == attacked
                && d.Trigger < trigger
                && view.Sentence(d.Trigger) >= view.Sentence(last.Match.Head)
                && !doers.Exists(p => p.Actor.Id == d.Source.Actor.Id)
            )
            ? []
            : last.Targets;
    }

    // "Claimed a bombing that killed five soldiers", "two of them died in the raid", "was
    // killed when Turkish troops stormed his house": whose attack it was.
    private List<Party> Attackers(Half half, List<ClaimDraft> drafts)
    {
        var head = half.Match.Head;
        if (Assailant(head) is [_, ..] assailants)
        {
            return assailants;
        }

        if (AttackOf(head) is not (>= 0 and var attack))
        {
            return [];
        }

        List<Party> doers = [];
        foreach (
            var claim in halves.Where(h =>
                h.Sources.Count > 0
                && h.Match.Frame.Relation == attacked
                && (h.Match.Tokens.Contains(attack) || h.Match.Tokens.Contains(view.Head(attack)))
            )
        )
        {
            claim.Sources.ForEach(s => s.AddTo(doers));
        }

        foreach (var blame in drafts.Where(d => d.Type.Kind == RelationKind.Accused && d.Trigger == view.Head(attack)))
        {
            blame.Target.AddTo(doers);
        }

        if (doers.Count == 0 && IsToldAttack(attack))
        {
            var told = drafts
                .Where(d => d.Type == attacked)
                .Select(d => (d.Trigger, d.Source))
                .Concat(halves.Where(h => h.Match.Frame.Relation == attacked).SelectMany(h => h.Sources.Select(s => (h.Match.Head, s))))
                .Where(t => t.Item1 < head && view.Sentence(head) - view.Sentence(t.Item1) <= Reach)
                .ToArray();
            foreach (var (trigger, doer) in told)
            {
                if (view.Sentence(trigger) == told.Max(t => view.Sentence(t.Item1)))
                {
                    doer.AddTo(doers);
                }
            }
        }

        return doers.Count == 1 ? doers : [];
    }

    // The attack that kills, or in which somebody is killed.
    private int AttackOf(int verb)
    {
        heads.Clear();
        tools.Clauses.Subjects(verb, heads);
        var attack = heads.Find(h => classes["deeds-of-force"].Contains(view.Lemma(h)));
        foreach (var child in view.Children(verb))
        {
            if (
                attack <= 0
                && view.Relation(child) == DependencyRelation.Obl
                && view.PrepositionOf(child) is "in" or "during"
                && IsToldAttack(child)
            )
            {
                attack = child;
            }
        }

        return attack > 0 ? attack : -1;
    }

    private List<Party> Assailant(int verb)
    {
        List<Party> found = [];
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) == DependencyRelation.Advcl
                && classes["assailing-verbs"].Contains(view.Lemma(child))
                && IsTimed(child)
                && !tools.Clauses.IsPassive(child)
                && view.Child(child, DependencyRelation.Nsubj) is >= 0 and var assailant
            )
            {
                tools.Parties.Find(assailant, false, found);
            }
        }

        return found;
    }

    private bool IsTimed(int clause) =>
        view.Child(clause, DependencyRelation.Advmod, "when") >= 0
        || view.Child(clause, DependencyRelation.Mark, "when") >= 0
        || view.Child(clause, DependencyRelation.Mark, "after") >= 0
        || view.Child(clause, DependencyRelation.Mark, "as") >= 0;

    // Who last harmed those who vow revenge, or the state they serve.
    private List<Party> Provokers(Half half, List<ClaimDraft> drafts)
    {
        var trigger = half.Match.Head;
        var last = drafts
            .Where(d =>
                (RelationGroups.HostileDeeds.Contains(d.Type) || d.Type.Kind == RelationKind.Threatened)
                && d.Modality != Modality.Denied
                && d.Trigger != trigger
                && view.Sentence(trigger) - view.Sentence(d.Trigger) is >= 0 and <= Reach
                && half.Sources.Exists(s => IsOneWith(s, d.Target.Actor))
            )
            .MaxBy(d => d.Trigger);
        return last is null
            ? []
            :
            [
                .. drafts
                    .Where(d => d.Trigger == last.Trigger && d.Type == last.Type && d.Target.Actor.Id == last.Target.Actor.Id)
                    .Select(d => d.Source),
            ];
    }

    // "Demanded an apology": what is asked of who has given cause for it.
    private bool IsAmends(TriggerMatch match) =>
        view.Lemma(match.Head) is "demand" or "request" or "seek" or "expect" or "await"
        && view.Child(match.Head, DependencyRelation.Obj) is >= 0 and var amends
        && classes["amends"].Contains(view.Lemma(amends));

    // Whom they have just rebuked or refused in the same sentence, else who last harmed them.
    private List<Party> Offenders(Half half, List<ClaimDraft> drafts)
    {
        var trigger = half.Match.Head;
        var last = drafts
            .Where(d =>
                d.Type.Kind is RelationKind.Rejected or RelationKind.Criticized or RelationKind.Accused
                && d.Trigger != trigger
                && view.Sentence(d.Trigger) == view.Sentence(trigger)
                && half.Sources.Exists(s => s.Actor.Id == d.Source.Actor.Id)
            )
            .MaxBy(d => d.Trigger);
        return last is null ? Provokers(half, drafts) : [last.Target];
    }

    // With whom one who signs "the deal" or leaves "the talks" is known to have dealt.
    private List<Party> Partners(Half half, List<ClaimDraft> drafts)
    {
        if (half.Sources is not [var dealer])
        {
            return [];
        }

        if (Beneficiary(half.Match, dealer, drafts) is { } beneficiary)
        {
            return [beneficiary];
        }

        if (Dealing(half.Match) is not { } types)
        {
            return !IsBreak(half.Match) ? []
                : IsLikewise(half.Match.Head)
                && drafts.Where(d => d.Type == half.Match.Frame.Relation && IsJustBefore(d.Trigger, half.Match.Head)).MaxBy(d => d.Trigger)
                    is { } same
                    ? [same.Target]
                : Adversary(half.Match.Head, dealer, drafts);
        }

        var trigger = half.Match.Head;
        var last = drafts
            .Where(d =>
                types.Contains(d.Type)
                && d.Modality != Modality.Denied
                && d.Trigger < trigger
                && view.Sentence(trigger) - view.Sentence(d.Trigger) <= Reach
                && (IsOneWith(dealer, d.Source.Actor) || IsOneWith(dealer, d.Target.Actor))
            )
            .MaxBy(d => d.Trigger);
        var partners = last is null
            ? []
            : drafts
                .Where(d => d.Trigger == last.Trigger && d.Type == last.Type)
                .SelectMany(d => new[] { d.Source, d.Target })
                .Where(p => !IsOneWith(dealer, p.Actor))
                .DistinctBy(p => p.Actor.Id)
                .ToList();
        return partners.Count == 1 ? partners : [];
    }

    // "Recalled its ambassador", "severed ties"; not "severed ties with Mali", and who summons an ambassador breaks nothing off.
    private bool IsBreak(TriggerMatch match) =>
        match.Frame.Relation.Kind == RelationKind.ReducedRelationsWith
        && view.Lemma(match.Head) != "summon"
        && match.Tokens.Any(t => classes["bonds-of-states"].Contains(view.Lemma(t)))
        && !match.Tokens.Any(HasPartner);

    // "Mali cut ties with Ukraine. Niger also cut its ties", "cut ties as well".
    private bool IsLikewise(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) == DependencyRelation.Advmod
                && (
                    view.Lemma(child) is "also" or "too" or "likewise" or "similarly"
                    || (view.Lemma(child) == "as" && view.Child(child, DependencyRelation.Fixed, "well") >= 0)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPartner(int token)
    {
        foreach (var child in view.Children(token))
        {
            if (view.PrepositionOf(child) is "with" or "to" or "from")
            {
                return true;
            }
        }

        return false;
    }

    // "Thailand blamed Cambodia for the mines and recalled its ambassador": the only one of whom it complains, or who complains of it, just
    // there.
    private List<Party> Adversary(int trigger, Party doer, List<ClaimDraft> drafts)
    {
        List<Party> found = [];
        var home = (StateOf(doer) ?? doer).Actor.Id;
        foreach (
            var draft in drafts.Where(d =>
                RelationGroups.Hostile.Contains(d.Type) && view.Sentence(trigger) - view.Sentence(d.Trigger) is >= 0 and < Reach
            )
        )
        {
            if (
                StateOf(draft.Source) is { } source
                && StateOf(draft.Target) is { } target
                && (source.Actor.Id == home) != (target.Actor.Id == home)
            )
            {
                (source.Actor.Id == home ? target : source).AddTo(found);
            }
        }

        return found.Count == 1 ? found : [];
    }

    private Party? StateOf(Party party) =>
        party.Actor.Type == ActorType.Country ? party
        : tools.Parties.StateOf(party.Actor.Id) is { } state ? new Party(state, party.Token, true)
        : null;

    // "Signed a deal to sell Angola three ships": whom it serves has signed it, too.
    private Party? Beneficiary(TriggerMatch match, Party dealer, List<ClaimDraft> drafts)
    {
        if (match.Frame.Relation.Kind != RelationKind.AgreedWith)
        {
            return null;
        }

        foreach (var token in match.Tokens)
        {
            if (
                classes["agreement"].Contains(view.Lemma(token))
                && view.Child(token, DependencyRelation.Acl) is >= 0 and var purpose
                && view.Child(purpose, DependencyRelation.Mark, "to") >= 0
                && drafts.Find(d =>
                    d.Type.Kind is RelationKind.Aids or RelationKind.CooperatesWith
                    && d.Trigger >= purpose
                    && view.IsUnder(d.Trigger, purpose)
                )
                    is { } served
            )
            {
                return served.Source.Actor.Id == dealer.Actor.Id ? served.Target
                    : served.Target.Actor.Id == dealer.Actor.Id ? served.Source
                    : null;
            }
        }

        return null;
    }

    private RelationSet? Dealing(TriggerMatch match)
    {
        var isGoingOn = classes["carrying-on"].Contains(view.Lemma(match.Head));
        foreach (var token in match.Tokens.Append(view.Child(match.Head, DependencyRelation.Obj)))
        {
            if (
                token >= 0
                && view.IsNoun(token)
                && !IsDescribed(token)
                && (
                    isGoingOn
                    || view.Child(token, DependencyRelation.Det, "the") >= 0
                    || view.Child(token, DependencyRelation.Det, "this") >= 0
                )
            )
            {
                return classes["agreement"].Contains(view.Lemma(token)) ? RelationSet.Of(RelationKind.AgreedWith)
                    : classes["talks"].Contains(view.Lemma(token)) ? RelationSet.Of(RelationKind.NegotiatedWith, RelationKind.MetWith)
                    : null;
            }
        }

        return null;
    }

    // "Authorities in Lima said N was arrested"; "Belarus freed nine prisoners. N was
    // released": who arrests or frees in the sentence before.
    private List<Party> Captors(Half half, List<ClaimDraft> drafts)
    {
        var (head, relation) = (half.Match.Head, half.Match.Frame.Relation);
        if (
            !half.Targets.TrueForAll(t => t.Actor.Type == ActorType.Person)
            || (AgentReader.By(view, head) is >= 0 and var doer && !home.IsCourt(doer))
            || view.Lemma(head) == "want"
        )
        {
            return [];
        }

        if (
            tools.Verdicts.SpeakerOf(head) is { Actor.Type: ActorType.Country } speaker
            && classes["arresting"].Contains(view.Lemma(speaker.Token))
        )
        {
            return [speaker];
        }

        List<Party> captors = [];
        foreach (
            var draft in drafts.Where(d =>
                d.Type == relation
                && IsJustBefore(d.Trigger, head)
                && (d.Source.Actor.Type != ActorType.Organization || d.Match is not { } deed || home.IsCustody(deed))
            )
        )
        {
            // A committee that barred a party jails nobody.
            draft.Source.AddTo(captors);
        }

        // "Dismissed the demand" throws nobody out.
        foreach (
            var other in halves.Where(h =>
                h.Match.Frame.Relation == relation
                && IsJustBefore(h.Match.Head, head)
                && (view.Child(h.Match.Head, DependencyRelation.Obj) is not (>= 0 and var what) || !deeds.IsDeed(what))
            )
        )
        {
            other.Sources.ForEach(s => s.AddTo(captors));
        }

        return captors.Count == 1 ? captors
            : captors.Count == 0 && home.StateOf(half.Match, half.Targets, drafts) is { } state ? [state]
            : [];
    }

    private bool IsJustBefore(int token, int trigger) => token < trigger && view.Sentence(trigger) - view.Sentence(token) <= 1;

    // "Blamed Hamas for the attack" that has been told of.
    private void AddBlamed(List<ClaimDraft> drafts)
    {
        foreach (var blame in drafts.Where(d => d.Type.Kind == RelationKind.Accused && d.Modality == Modality.Asserted).ToArray())
        {
            if (ToldAttackUnder(blame.Trigger) is not (>= 0 and var attack))
            {
                continue;
            }

            foreach (var victim in Victims(blame.Trigger, [blame.Target], drafts))
            {
                if (attacked.Allows(blame.Target.Actor.Type, victim.Actor.Type) && victim.Actor.Id != blame.Target.Actor.Id)
                {
                    drafts.Add(
                        blame with
                        {
                            Type = attacked,
                            Source = blame.Target,
                            Target = victim with { Token = attack, IsOwner = true },
                            AttributedTo = blame.Source.Actor.Id,
                            EventCode = attacked.DefaultEventCode,
                            RuleConfidence = Confidence,
                            Date = null,
                            DateRange = null,
                            TimeWords = null,
                        }
                    );
                    tools.Trace?.Drafted(drafts[^1]);
                }
            }
        }
    }

    // "Responsibility for kidnapping two nuns": another deed.
    private bool HasGround(int claim, int verb)
    {
        foreach (var child in view.Children(claim).ToArray().Concat(view.Children(verb).ToArray()))
        {
            if (view.PrepositionOf(child) == "for" || view.Child(child, DependencyRelation.Mark, "for") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private int ToldAttackUnder(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod
                && view.PrepositionOf(child) is "for" or "of" or "in"
                && IsToldAttack(child)
            )
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsOneWith(Party party, Actor actor) =>
        party.Actor.Id == actor.Id || tools.Parties.StateOf(party.Actor.Id)?.Actor.Id == actor.Id;

    private sealed record Half(TriggerMatch Match, List<Party> Sources, List<Party> Targets);
}
