using System.Collections.Frozen;

namespace ActorGraph.Extraction.Rules;

/// <summary>One word of a trigger.</summary>
/// <param name="Kind">What it must be.</param>
/// <param name="Lemmas">Its lemma or the alternatives, lower case.</param>
/// <param name="Preposition">The preposition before a <see cref="TriggerElementKind.PrepositionalNoun"/>; else null.</param>
internal sealed record TriggerElement(TriggerElementKind Kind, FrozenSet<string> Lemmas, string? Preposition = null);
