using System.Collections.Immutable;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Extraction.Events;

/// <summary>Says how sure a draft is: what its rule deserves, times what its links do.</summary>
internal static class ClaimConfidence
{
    // A party reached through what belongs to it is a little less sure than one that is named.
    private const double OwnerFactor = 0.95;

    /// <summary>The confidence, 0 to 1, to three decimals.</summary>
    public static double Of(ClaimDraft draft) => Math.Round(draft.RuleConfidence * Certainty(draft.Source) * Certainty(draft.Target), 3);

    /// <summary>The numbers whose product it is.</summary>
    public static ImmutableArray<ConfidenceFactor> FactorsOf(ClaimDraft draft) =>
    [
        new("rule", draft.RuleConfidence),
        .. Factors("source", draft.Source),
        .. Factors("target", draft.Target),
    ];

    private static IEnumerable<ConfidenceFactor> Factors(string side, Party party) => party.IsOwner
        ? [new(side + " link", party.Link.Confidence), new(side + " reached through what belongs to it", OwnerFactor)]
        : [new(side + " link", party.Link.Confidence)];

    private static double Certainty(Party party) => party.Link.Confidence * (party.IsOwner ? OwnerFactor : 1);
}
