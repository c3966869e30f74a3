using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Extraction.Rules;

/// <summary>One row of a frame file: words that carry a relation, and where its parties stand.</summary>
internal sealed record Frame
{
    /// <summary>Unique over all files: "attacked-bomb".</summary>
    public required string Id { get; init; }

    /// <summary>The relation that the words carry.</summary>
    public required RelationType Relation { get; init; }

    /// <summary>The words; the first is the head.</summary>
    public required ImmutableArray<TriggerElement> Trigger { get; init; }

    /// <summary>Where the source may stand, in order of preference.</summary>
    public required ImmutableArray<Slot> Source { get; init; }

    /// <summary>Where the target may stand, in order of preference.</summary>
    public required ImmutableArray<Slot> Target { get; init; }

    /// <summary>All must hold.</summary>
    public required ImmutableArray<FrameCondition> Conditions { get; init; }

    /// <summary>What the source may be, beyond what the relation allows; empty for no limit.</summary>
    public ImmutableArray<ActorType> SourceTypes { get; init; } = [];

    /// <summary>What the target may be, beyond what the relation allows; empty for no limit.</summary>
    public ImmutableArray<ActorType> TargetTypes { get; init; } = [];

    /// <summary>Whether the relation holds both ways.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Whether its words with nobody in the target's slots say that the sources did it among themselves: "met", "talks between",
    /// not "bought oil from".</summary>
    public bool IsReciprocal =>
        Target.Any(slot =>
            slot.Role is SlotRole.Subject or SlotRole.Compound
            || slot.Preposition is "with" or "between" or "alongside" or "beside" or "together_with"
        );

    /// <summary>Whether its words are what somebody says, whoever that is: "Israel must let aid in", he said.</summary>
    public bool IsSaid => Source.Any(slot => slot.Role == SlotRole.Speaker);

    /// <summary>The CAMEO code; null for states.</summary>
    public required EventCode? EventCode { get; init; }

    /// <summary>The modality that the words themselves give; null where only their setting decides.</summary>
    public Modality? Modality { get; init; }

    /// <summary>A sentence that gives the relation, its source in square brackets, its target in braces.</summary>
    public required string Example { get; init; }

    /// <summary>A sentence with the trigger that does not give the relation; empty where there is none.</summary>
    public required string Counter { get; init; }

    /// <summary>The file and line it comes from, for faults.</summary>
    public required string Origin { get; init; }
}
