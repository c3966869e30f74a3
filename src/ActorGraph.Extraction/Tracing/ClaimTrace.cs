using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Tracing;

/// <summary>A claim with what it rests on.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origin">File and line of its frame; null where a rule of the engine made it (offices, memberships, parts).</param>
/// <param name="Tokens">The tokens of its trigger, the head first.</param>
/// <param name="Source">Who is its source, and why.</param>
/// <param name="Target">Who is its target, and why.</param>
/// <param name="Steps">The words that cast modality and attribution, from the trigger upwards.</param>
/// <param name="TimeWords">The words that gave day or interval; null where there are none.</param>
/// <param name="Factors">What its confidence is made of.</param>
public sealed record ClaimTrace(
    Claim Claim,
    string? Origin,
    ImmutableArray<int> Tokens,
    PartyTrace Source,
    PartyTrace Target,
    ImmutableArray<VerdictStep> Steps,
    TextSpan? TimeWords,
    ImmutableArray<ConfidenceFactor> Factors
);
