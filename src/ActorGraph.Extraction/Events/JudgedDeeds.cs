using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Keeps the judging words whose target is a deed ("condemned the attack") until it is known whose deed that was.</summary>
internal sealed class JudgedDeeds(SyntaxView view, ReadingTools tools, EventDrafter drafter, HalfToldDeeds halves)
{
    private readonly DeedMemory deeds = new(view);
    private readonly HolderFinder holders = new(view, tools);
    private readonly HomeJustice justice = new(view, tools);
    private readonly NamedAgain things = new(view, tools);

    // What a judging word has in place of a noun for the deed: nothing, or something that is no deed.
    private const int LeftOut = -1;
    private const int NotADeed = -2;
    private readonly List<OpenMatch> open = [];
    private readonly List<int> heads = [];

    /// <summary>Keeps a judging match that lacks its target, where a deed stands in its place.</summary>
    public void Remember(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (
            match.Frame.Relation.Kind
                is not (RelationKind.Criticized or RelationKind.Rejected or RelationKind.Supports or RelationKind.CalledOn)
            || sources.Count == 0
            || (view.IsNoun(match.Head) && !match.Frame.IsSaid)
        )
        {
            return;
        }

        if (match.Frame.Relation.Kind == RelationKind.CalledOn && targets.Count == 0 && Release(match) is >= 0 and var release)
        {
            tools.Trace?.Waits(match);
            open.AddRange(sources.Select(s => new OpenMatch(match, s, release, true)));
            return;
        }

        var noun = Judged(match, targets);
        if (
            noun == NotADeed
            || (noun == LeftOut && !IsBareRefusal(match))
            || (match.Frame.Relation.Kind == RelationKind.CalledOn && (noun < 0 || targets.Count > 0))
        )
        {
            return;
        }

        tools.Trace?.Waits(match);
        open.AddRange(sources.Select(s => new OpenMatch(match, s, noun, false)));
        if (noun >= 0 && deeds.IsPronoun(noun))
        {
            // "Called it a mistake" is about what was done, not about the party last named.
            targets.RemoveAll(t => t.Token == noun);
        }
    }

    // "Called for the release of X", "demanded that X be freed": the word that names the release of somebody known; -1 where there is none.
    private int Release(TriggerMatch match)
    {
        foreach (var token in match.Tokens)
        {
            if (view.Lemma(token) is "release" or "freedom" or "liberation" && view.IsNoun(token))
            {
                return token;
            }

            if (
                view.Lemma(token) is "free" or "release" or "liberate"
                && view.IsVerb(token)
                && view.HasChild(token, DependencyRelation.NsubjPass)
            )
            {
                return token;
            }
        }

        return -1;
    }

    // "The arrest of X", "X's arrest": to whom it was done, where a person is named.
    private List<Party> Patients(int deed)
    {
        List<Party> patients = [];
        if (view.Child(deed, DependencyRelation.NmodPoss) is >= 0 and var owner)
        {
            tools.Parties.Find(owner, false, patients);
        }

        foreach (var child in view.Children(deed))
        {
            if (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) == "of")
            {
                patients.Clear();
                tools.Parties.Find(child, false, patients);
            }
            else if (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) == "by")
            {
                return [];
            }
        }

        return patients.TrueForAll(p => p.Actor.Type == ActorType.Person) ? patients : [];
    }

    private List<Party> Captives(int release)
    {
        List<Party> captives = [];
        if (view.Child(release, DependencyRelation.NsubjPass) is >= 0 and var patient)
        {
            tools.Parties.Find(patient, false, captives);
        }
        else
        {
            tools.Parties.FindOwners(release, captives);
        }

        return captives;
    }

    // The noun that names the deed, or LeftOut, or NotADeed.
    private int Judged(TriggerMatch match, List<Party> targets)
    {
        heads.Clear();
        foreach (var slot in match.Frame.Target)
        {
            if (
                slot.Role is SlotRole.Object or SlotRole.Dative or SlotRole.ClauseSubject or SlotRole.Subject
                || (slot.Role == SlotRole.Preposition && heads.Count == 0)
            )
            {
                tools.Arguments.Fill(slot, match, heads);
            }
        }

        if (heads.Count == 0)
        {
            // "Opposed the plan", where the words of the frame themselves name what is opposed;
            // "called that absurd", where the tree hangs "that" on the verdict.
            heads.AddRange(match.Tokens.Where(t => t != match.Head && (deeds.IsDeed(t) || deeds.IsProposal(t)) && !IsOwned(t)));
            if (
                heads.Count == 0
                && match.Tokens.Length > 1
                && match.Head + 1 < view.Count
                && view.Lemma(match.Head + 1) is "this" or "that"
                && view.Part(match.Head + 1) == PartOfSpeech.Pron
            )
            {
                heads.Add(match.Head + 1);
            }
        }

        if (
            match.Frame.Relation.Kind is RelationKind.Criticized or RelationKind.Supports
            && heads.Find(deeds.IsDoneToSomebody) is > 0 and var done
            && Patients(done) is [_, ..] patients
        )
        {
            // "Condemned the arrest of X": neither X nor whom the words around it name, but who arrested him.
            targets.RemoveAll(t => patients.Exists(p => p.Actor.Id == t.Actor.Id));
            return targets.Count == 0 ? done : NotADeed;
        }

        if (targets.Count == 0 && Relative(match) is >= 0 and var relative)
        {
            return relative;
        }

        if (heads.Count == 0)
        {
            return LeftOut;
        }

        var isRequest = match.Frame.Relation.Kind == RelationKind.CalledOn;
        var noun = heads.Find(h =>
            (isRequest ? deeds.IsNamedDeed(h) : deeds.IsDeed(h) || things.MakersOf(h, match.Head).Count > 0)
            || (match.Frame.Relation.Kind == RelationKind.Rejected && deeds.IsProposal(h))
        );
        return noun > 0 && !(match.Frame.IsSaid && deeds.IsPronoun(noun) && IsExpletive(match.Head)) ? noun : NotADeed;
    }

    private bool IsOwned(int noun)
    {
        List<Party> owners = [];
        tools.Parties.FindOwners(noun, owners);
        return owners.Count > 0;
    }

    // "It is wrong to wait": "it" is nothing that was done.
    private bool IsExpletive(int predicate) =>
        view.HasChild(predicate, DependencyRelation.Csubj)
        || view.HasChild(predicate, DependencyRelation.Xcomp)
        || view.HasChild(predicate, DependencyRelation.Ccomp)
        || view.HasChild(predicate, DependencyRelation.Expl)
        || view.HasChild(predicate, DependencyRelation.Advcl)
        || view.HasChild(predicate, DependencyRelation.AclRelcl);

    // "Bombed Doha on Tuesday, which Turkey called a crime": what the whole clause tells is judged.
    // Who does the judging is no clause: "Hamas, which rules Gaza".
    private int Relative(TriggerMatch match)
    {
        foreach (var child in view.Children(match.Head))
        {
            if (
                view.Lemma(child) is "which" or "what"
                && view.Part(child) == PartOfSpeech.Pron
                && (
                    view.Relation(child) == DependencyRelation.Obj
                    || (match.Frame.IsSaid && view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
                )
                && (view.Lemma(child) == "what" ? child > 0 && view.Text(child - 1) is "in" : child > 0 && view.Text(child - 1) is ",")
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "Israel refused", "declined to do so", "again said no".
    private bool IsBareRefusal(TriggerMatch match) =>
        match.Frame.Relation.Kind == RelationKind.Rejected
        && view.IsVerb(match.Head)
        && (
            match.Tokens.Length > 1
            || (WordClasses.Embedded["refusing-verbs"].Contains(view.Lemma(match.Head)) && !HasComplement(match.Head))
        );

    /// <summary>Adds the judgements of deeds whose doers are known from what stands before.</summary>
    public void Add(List<ClaimDraft> drafts)
    {
        foreach (
            var judgement in open.OrderBy(o => o.Match.Head)
                .ThenBy(o => o.Noun < 0)
                .ThenByDescending(o => o.Match.Tokens.Length)
                .ThenByDescending(o => o.Match.Frame.Conditions.Length)
                .ToArray()
        )
        {
            var (match, source) = (judgement.Match, judgement.Source);
            if (
                drafts.Exists(d =>
                    d.Trigger == match.Head
                    && d.Source.Actor.Id == source.Actor.Id
                    && (
                        d.Type == match.Frame.Relation
                        || d.Type.Kind is RelationKind.Criticized or RelationKind.Rejected or RelationKind.Supports
                    )
                )
            )
            {
                continue;
            }

            var home = tools.Parties.StateOf(source.Actor.Id)?.Actor.Id;
            foreach (var doer in DoersOf(judgement, home, drafts))
            {
                if (
                    PairFinder.Fits(match.Frame, source.Actor, doer.Actor)
                    && !open.Exists(o => o.Match == match && o.Source.Actor.Id == doer.Actor.Id)
                    && (home != doer.Actor.Id || tools.Parties.IsPartisan(source.Actor.Id))
                    && drafter.Draft(new Candidate(match, source, doer)) is { Modality: Modality.Asserted } draft
                )
                {
                    drafts.Add(draft with { RuleConfidence = 0.6 });
                    tools.Trace?.Drafted(drafts[^1]);
                }
            }
        }
    }

    // Who serves a state hardly judges what others who serve it have decided.
    private bool IsOfState(Party doer, ActorId? state) =>
        state is not null && (doer.Actor.Id == state || tools.Parties.StateOf(doer.Actor.Id)?.Actor.Id == state);

    // Whose deed is judged: who is known to have done it, else those whose decision or thing it is.
    private List<Party> DoersOf(OpenMatch judgement, ActorId? home, List<ClaimDraft> drafts)
    {
        if (judgement.Noun >= 0 && things.MakersOf(judgement.Noun, judgement.Match.Head) is [_, ..] makers)
        {
            return makers.Exists(m => m.Actor.Id == judgement.Source.Actor.Id || IsOfState(m, home))
                ? []
                : makers.ConvertAll(m => m with { Token = judgement.Noun, IsOwner = true });
        }

        if (DoerOf(judgement, home, drafts) is { } known)
        {
            return [known];
        }

        var (match, source, noun, isRelease) = judgement;
        List<Party> owners = [];
        if (isRelease)
        {
            owners = Captives(noun).Count == 0 ? halves.DoersBefore(match.Head, r => r == RelationKind.Coerced, 1, drafts) : [];
        }
        else if (noun >= 0 && match.Frame.Relation.Kind != RelationKind.CalledOn)
        {
            owners = halves.DoersBefore(match.Head, r => RelationGroups.HostileDeeds.Contains(r) && deeds.NamesDeedOf(noun, r), 1, drafts);
            if (owners.Count == 0)
            {
                things.Find(noun, match.Head, match.Frame.Relation.Kind == RelationKind.Supports, owners);
            }
        }

        return owners.Exists(o => o.Actor.Id == source.Actor.Id || IsOfState(o, home))
            ? []
            : owners.ConvertAll(o => o with { Token = noun, IsOwner = true });
    }

    private Party? DoerOf(OpenMatch judgement, ActorId? home, List<ClaimDraft> drafts)
    {
        var (match, source, noun, isRelease) = judgement;
        if (isRelease)
        {
            return holders.Find(noun, source) ?? deeds.Captor(Captives(noun), source, match.Head, drafts);
        }

        return noun >= 0 && deeds.IsDoneToSomebody(noun) && Patients(noun) is [_, ..] patients
            ? deeds.DoerTo(patients, noun, source, match.Head, drafts) ?? justice.Over(match, noun, patients, home ?? source.Actor.Id)
            : Proposer(match, source, noun)
                ?? deeds.Doer(source, home, noun, match.Head, drafts, match.Frame.Relation.Kind == RelationKind.Rejected);
    }

    // "The PKK announced a ceasefire, but Turkey rejected it".
    private Party? Proposer(TriggerMatch match, Party judge, int noun)
    {
        if (match.Frame.Relation.Kind != RelationKind.Rejected || noun < 0 || deeds.ProposingVerb(match.Head) is not (>= 0 and var verb))
        {
            return null;
        }

        List<int> subjects = [];
        tools.Clauses.Subjects(verb, subjects);
        List<Party> proposers = [];
        foreach (var subject in subjects)
        {
            tools.Parties.Find(subject, false, proposers);
        }

        return proposers is [var proposer] && proposer.Actor.Id != judge.Actor.Id ? proposer with { Token = noun, IsOwner = true } : null;
    }

    private bool HasComplement(int verb) =>
        view.HasChild(verb, DependencyRelation.Xcomp)
        || view.HasChild(verb, DependencyRelation.Ccomp)
        || view.Child(verb, DependencyRelation.Advcl) > verb;

    private readonly record struct OpenMatch(TriggerMatch Match, Party Source, int Noun, bool IsRelease);
}
