using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Events;

/// <summary>What the finders of one document share.</summary>
internal sealed record ReadingTools(
    ClauseReader Clauses,
    PartyFinder Parties,
    TriggerMatcher Triggers,
    ArgumentFinder Arguments,
    VerdictReader Verdicts,
    TimeFinder Times,
    PlaceFinder Places);
