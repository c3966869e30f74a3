using System.Collections.Immutable;

namespace ActorGraph.Extraction.Tracing;

/// <summary>What was found in the slots of one side of a frame.</summary>
/// <param name="Tried">The slots as the frame file spells them: "poss|comp|by".</param>
/// <param name="Filled">The slot that holds the parties; null where it is empty, or where something else than a slot told them.</param>
/// <param name="Parties">Who stands there.</param>
public sealed record SlotTrace(string Tried, string? Filled, ImmutableArray<PartyTrace> Parties);
