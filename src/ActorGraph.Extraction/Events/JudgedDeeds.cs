using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Keeps the judging words whose target is a deed ("condemned the attack") until it is known whose deed that was.</summary>
internal sealed class JudgedDeeds(SyntaxView view, ReadingTools tools, EventDrafter drafter)
{
    private readonly DeedMemory deeds = new(view);
    private readonly List<OpenMatch> open = [];
    private readonly List<int> heads = [];

    /// <summary>Keeps a judging match that lacks its target, where a deed stands in its place.</summary>
    public void Remember(TriggerMatch match, List<Party> sources, List<Party> targets)
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

        var noun = heads.Count == 0 ? -1 : heads.Find(h => deeds.IsDeed(h) || (match.Frame.Relation.Name == "REJECTED" && deeds.IsProposal(h))) is var deed and > 0 ? deed : -2;
        if (noun == -2 || (noun == -1 && (match.Frame.Relation.Name != "REJECTED" || view.Lemma(match.Head) is not ("refuse" or "decline" or "reject") || HasComplement(match.Head))))
        {
            return;
        }

        tools.Trace?.Waits(match);
        open.AddRange(sources.Select(s => new OpenMatch(match, s, noun)));
        if (noun >= 0 && deeds.IsPronoun(noun))
        {
            // "Called it a mistake" is about what was done, not about the party last named.
            targets.RemoveAll(t => t.Token == noun);
        }
    }

    /// <summary>Adds the judgements of deeds whose doers are known from what stands before.</summary>
    public void Add(List<ClaimDraft> drafts)
    {
        foreach (var (match, source, noun) in open.DistinctBy(o => (o.Match.Head, o.Match.Frame.Relation.Name, o.Source.Actor.Id)).OrderBy(o => o.Match.Head).ToArray())
        {
            if (drafts.Exists(d => d.Trigger == match.Head && d.Type == match.Frame.Relation && d.Source.Actor.Id == source.Actor.Id)
                || (Proposer(match, source, noun) ?? deeds.Doer(source, tools.Parties.StateOf(source.Actor.Id)?.Actor.Id, noun, match.Head, drafts)) is not { } doer || !PairFinder.Fits(match.Frame, source.Actor, doer.Actor) || tools.Parties.StateOf(source.Actor.Id)?.Actor.Id == doer.Actor.Id)
            {
                continue;
            }

            if (drafter.Draft(new Candidate(match, source, doer)) is { Modality: Modality.Asserted } draft)
            {
                drafts.Add(draft with { RuleConfidence = 0.6 });
                tools.Trace?.Drafted(drafts[^1]);
            }
        }
    }

    // "The PKK announced a ceasefire, but Turkey rejected it".
    private Party? Proposer(TriggerMatch match, Party judge, int noun)
    {
        if (match.Frame.Relation.Name != "REJECTED" || noun < 0 || deeds.ProposingVerb(match.Head) is not (>= 0 and var verb))
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
        view.HasChild(verb, DependencyRelation.Xcomp) || view.HasChild(verb, DependencyRelation.Ccomp) || view.Child(verb, DependencyRelation.Advcl) > verb;

    private readonly record struct OpenMatch(TriggerMatch Match, Party Source, int Noun);
}
