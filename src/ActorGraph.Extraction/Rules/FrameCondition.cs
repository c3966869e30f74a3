using System.Collections.Frozen;

namespace ActorGraph.Extraction.Rules;

/// <summary>What must hold of one of the trigger's slots.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Slot">Of which slot.</param>
/// <param name="Lemmas">The lemmas asked for, lower case; empty where only presence counts.</param>
internal sealed record FrameCondition(FrameConditionKind Kind, Slot Slot, FrozenSet<string> Lemmas);
