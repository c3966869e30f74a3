using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Tracing;

/// <summary>What has been told of one match so far.</summary>
internal sealed class PredicateRecord(TriggerMatch match)
{
    private readonly List<(OutcomeTrace Outcome, ClaimDraft? Draft)> outcomes = [];
    private SlotTrace? source;
    private SlotTrace? target;

    /// <summary>The frame and its words.</summary>
    public TriggerMatch Match => match;

    /// <summary>Tells who stands in the slots.</summary>
    public void Fill(SlotTrace sources, SlotTrace targets) => (source, target) = (sources, targets);

    /// <summary>Tells how the match or one of its pairs ended.</summary>
    public void Add(
        OutcomeKind kind,
        (Party Source, Party Target)? pair,
        string detail,
        ImmutableArray<VerdictStep> steps,
        ClaimDraft? draft = null
    ) =>
        outcomes.Add(
            (
                new OutcomeTrace(kind, pair is { } p ? ToTrace(p.Source) : null, pair is { } q ? ToTrace(q.Target) : null, detail, steps),
                draft
            )
        );

    /// <summary>Makes the trace, when all claims are known.</summary>
    /// <param name="claimOf">The claim that a draft became; null where another claim of the sentence says the same.</param>
    public PredicateTrace ToTrace(Func<ClaimDraft, ClaimId?> claimOf)
    {
        var frame = match.Frame;
        var ended = outcomes.Exists(o => o.Draft is not null) ? outcomes.Where(o => o.Outcome.Kind != OutcomeKind.DoerUnknown) : outcomes;
        var told = ended
            .Select(o =>
                o.Draft is not { } draft ? o.Outcome
                : claimOf(draft) is { } claim ? o.Outcome with { Claim = claim }
                : o.Outcome with { Kind = OutcomeKind.Repeated }
            )
            .ToImmutableArray();
        return new PredicateTrace(
            frame.Id,
            frame.Relation.Name,
            frame.Origin,
            match.Tokens,
            source,
            target,
            told.IsEmpty ? [Empty()] : told
        );
    }

    public static PartyTrace ToTrace(Party party) => new(party.Link, party.Token, party.IsOwner);

    private OutcomeTrace Empty()
    {
        var side = (source?.Parties.IsEmpty, target?.Parties.IsEmpty) switch
        {
            (true, true) => "source and target",
            (true, _) => "source",
            _ => "target",
        };
        return new OutcomeTrace(OutcomeKind.SlotEmpty, null, null, side, []);
    }
}
