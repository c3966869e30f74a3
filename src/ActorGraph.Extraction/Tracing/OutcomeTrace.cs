using System.Collections.Immutable;
using ActorGraph.Core.Claims;

namespace ActorGraph.Extraction.Tracing;

/// <summary>What became of a predicate, or of one pair of its parties.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Source">The source of the pair; null where there was no pair.</param>
/// <param name="Target">The target of the pair.</param>
/// <param name="Detail">The condition, side or frame that decided; empty where the kind says all.</param>
/// <param name="Steps">The words that cast the verdict; empty where it did not come to one.</param>
/// <param name="Claim">The claim's id; null where there is none.</param>
public sealed record OutcomeTrace(
    OutcomeKind Kind,
    PartyTrace? Source,
    PartyTrace? Target,
    string Detail,
    ImmutableArray<VerdictStep> Steps,
    ClaimId? Claim = null
);
