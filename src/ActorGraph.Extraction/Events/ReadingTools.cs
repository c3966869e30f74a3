using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Extraction.Events;

/// <summary>What the finders of one document share; <paramref name="Trace"/> is null where nobody asks why.</summary>
internal sealed record ReadingTools(
    ClauseReader Clauses,
    PartyFinder Parties,
    TriggerMatcher Triggers,
    ArgumentFinder Arguments,
    VerdictReader Verdicts,
    TimeFinder Times,
    PlaceFinder Places,
    TraceRecorder? Trace = null
);
