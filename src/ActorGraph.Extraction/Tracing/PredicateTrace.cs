using System.Collections.Immutable;

namespace ActorGraph.Extraction.Tracing;

/// <summary>A frame whose words stand in the text, and what it gave.</summary>
/// <param name="Rule">The frame's id.</param>
/// <param name="Relation">The relation it carries.</param>
/// <param name="Origin">Its file and line: "ATTACKED.tsv:12".</param>
/// <param name="Tokens">The token of each word of the trigger, the head first.</param>
/// <param name="Source">Who does it; null where a condition failed before slots were filled.</param>
/// <param name="Target">To whom it is done; null as <paramref name="Source"/>.</param>
/// <param name="Outcomes">How it ended, at least one.</param>
public sealed record PredicateTrace(
    string Rule,
    string Relation,
    string Origin,
    ImmutableArray<int> Tokens,
    SlotTrace? Source,
    SlotTrace? Target,
    ImmutableArray<OutcomeTrace> Outcomes
);
