using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Tells for whom somebody mediates where another word of the text does: "Israel and Hamas agreed a truce mediated by Qatar",
/// "Norway and Cuba mediated".</summary>
internal sealed class BrokeredParties(SyntaxView view, ReadingTools tools, EventDrafter drafter)
{
    // A deal is known for as long as "the talks" or "the accord" need no parties of their own.
    private const int Reach = 3;
    private const double Confidence = 0.7;
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly List<(TriggerMatch Match, List<Party> Brokers)> open = [];
    private readonly List<int> heads = [];

    /// <summary>Keeps a match of mediation that names nobody for whom it is done.</summary>
    public void Remember(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (match.Frame.Relation.Kind == RelationKind.MediatedBetween && sources.Count > 0 && targets.Count == 0 && !NamesStrangers(match))
        {
            tools.Trace?.Waits(match);
            open.Add((match, [.. sources]));
        }
    }

    /// <summary>Adds the mediation for those who met, bargained, agreed or fought nearest to its word.</summary>
    public void Add(List<ClaimDraft> drafts)
    {
        foreach (var (match, brokers) in open)
        {
            if (
                drafts.Exists(d =>
                    d.Type == match.Frame.Relation
                    && view.Sentence(d.Trigger) == view.Sentence(match.Head)
                    && brokers.Exists(b => b.Actor.Id == d.Source.Actor.Id)
                )
            )
            {
                continue;
            }

            var parties = Both(match, brokers, drafts) ?? Dealers(match, brokers, drafts);
            foreach (var broker in brokers)
            {
                foreach (var party in parties)
                {
                    Add(new Candidate(match, broker, party with { Token = match.Head, IsOwner = true }), drafts);
                }
            }
        }
    }

    // "Visited both capitals as a mediator", "who arms both, offered to mediate": the two to whom the broker does something else there.
    private List<Party>? Both(TriggerMatch match, List<Party> brokers, List<ClaimDraft> drafts) =>
        drafts
            .Where(d => view.Sentence(d.Trigger) == view.Sentence(match.Head) && brokers.Exists(b => b.Actor.Id == d.Source.Actor.Id))
            .GroupBy(d => (d.Trigger, d.Type, d.Target.Token))
            .Select(g => g.Select(d => d.Target).DistinctBy(p => p.Actor.Id).ToList())
            .FirstOrDefault(p => p.Count == 2 && !p.Exists(m => brokers.Exists(b => b.Actor.Id == m.Actor.Id)));

    private List<Party> Dealers(TriggerMatch match, List<Party> brokers, List<ClaimDraft> drafts) =>
        Nearest(match, brokers, drafts) is { } dealing
            ?
            [
                .. drafts
                    .Where(d => d.Trigger == dealing.Trigger && d.Type == dealing.Type)
                    .SelectMany(d => new[] { d.Source, d.Target })
                    .DistinctBy(p => p.Actor.Id),
            ]
            : [];

    private void Add(Candidate candidate, List<ClaimDraft> drafts)
    {
        if (
            PairFinder.Fits(candidate.Match.Frame, candidate.Source.Actor, candidate.Target.Actor)
            && !drafts.Exists(d =>
                d.Type == candidate.Match.Frame.Relation
                && d.Source.Actor.Id == candidate.Source.Actor.Id
                && d.Target.Actor.Id == candidate.Target.Actor.Id
            )
            && drafter.Draft(candidate) is { } draft
        )
        {
            drafts.Add(draft with { RuleConfidence = Confidence });
            tools.Trace?.Drafted(drafts[^1]);
        }
    }

    // "Mediates between unions and employers": who is named is meant, known or not.
    private bool NamesStrangers(TriggerMatch match) => InTarget(match, h => !IsGroup(view.Lemma(h)));

    // "Offered both governments its good offices", "mediated between the two movements".
    private bool NamesBodies(TriggerMatch match) =>
        InTarget(
            match,
            h =>
                classes["state-groups"].Contains(view.Lemma(h))
                || (classes["party-groups"].Contains(view.Lemma(h)) && view.Lemma(h) is not ("side" or "party"))
        );

    private bool InTarget(TriggerMatch match, Predicate<int> isMeant)
    {
        foreach (var slot in match.Frame.Target)
        {
            if (slot.Role == SlotRole.Dative || slot.Preposition is "between" or "with" or "to")
            {
                heads.Clear();
                tools.Arguments.Fill(slot, match, heads);
                if (heads.Exists(h => !match.Tokens.Contains(h) && isMeant(h)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsGroup(string lemma) =>
        lemma is "they" or "them" or "two" or "both"
        || classes["person-groups"].Contains(lemma)
        || classes["state-groups"].Contains(lemma)
        || classes["party-groups"].Contains(lemma);

    private ClaimDraft? Nearest(TriggerMatch match, List<Party> brokers, List<ClaimDraft> drafts)
    {
        ClaimDraft? best = null;
        var (trigger, isForBodies, isOfDeal) = (
            match.Head,
            NamesBodies(match),
            match.Tokens.Any(t => classes["brokered-deals"].Contains(view.Lemma(t)))
        );
        foreach (var draft in drafts)
        {
            var back = view.Sentence(trigger) - view.Sentence(draft.Trigger);
            if (
                back is >= 0 and <= Reach
                && draft.Modality != Modality.Denied
                && IsDealing(draft, drafts)
                && !(isOfDeal && draft.Type.Kind == RelationKind.Attacked)
                && !Involves(draft, brokers, drafts)
                && !(isForBodies && draft.Source.Actor.Type == ActorType.Person)
                && (best is null || Distance(draft, trigger) < Distance(best, trigger))
            )
            {
                best = draft;
            }
        }

        return best;
    }

    private int Distance(ClaimDraft draft, int trigger) =>
        view.Sentence(draft.Trigger) == view.Sentence(trigger) ? Math.Abs(draft.Trigger - trigger) : view.Count + trigger - draft.Trigger;

    // What two do with each other, or each to the other; or a war of one on the other.
    private static bool IsDealing(ClaimDraft draft, List<ClaimDraft> drafts) =>
        draft.Type.Kind is RelationKind.AgreedWith or RelationKind.NegotiatedWith or RelationKind.MetWith
        || (
            draft.Type.Kind == RelationKind.Attacked
            && draft.Source.Actor.Type != ActorType.Person
            && draft.Target.Actor.Type != ActorType.Person
        )
        || (
            draft.Type.Kind is RelationKind.ConcededTo or RelationKind.Supports
            && drafts.Exists(d =>
                d.Type == draft.Type
                && d.Trigger == draft.Trigger
                && d.Source.Actor.Id == draft.Target.Actor.Id
                && d.Target.Actor.Id == draft.Source.Actor.Id
            )
        );

    // Nobody mediates for himself or for the state that he serves.
    private bool Involves(ClaimDraft draft, List<Party> brokers, List<ClaimDraft> drafts) =>
        brokers.Exists(b =>
            drafts.Exists(d =>
                d.Trigger == draft.Trigger
                && d.Type == draft.Type
                && (tools.Parties.IsOneWith(b.Actor.Id, d.Source.Actor.Id) || tools.Parties.IsOneWith(b.Actor.Id, d.Target.Actor.Id))
            )
        );
}
