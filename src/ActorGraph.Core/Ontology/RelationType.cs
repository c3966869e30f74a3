using System.Collections.Immutable;
using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Ontology;

/// <summary>One of the closed set of relations. Two types are the same if their names are.</summary>
public sealed record RelationType : IComparable<RelationType>
{
    /// <summary>The name in graphs and files: "MET_WITH".</summary>
    public required string Name { get; init; }

    /// <summary>The relation, for code that asks which it is.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>Whether it happens or holds.</summary>
    public required RelationCategory Category { get; init; }

    /// <summary>Whether source and target are an unordered pair.</summary>
    public required bool IsSymmetric { get; init; }

    /// <summary>PLOVER event types, empty for states.</summary>
    public required ImmutableArray<string> PloverTypes { get; init; }

    /// <summary>The CAMEO codes it covers, empty for states.</summary>
    public required ImmutableArray<EventCode> EventCodes { get; init; }

    /// <summary>The CAMEO code of a claim whose rule names none; null for states.</summary>
    public required EventCode? DefaultEventCode { get; init; }

    /// <summary>What the source may be.</summary>
    public required ImmutableArray<ActorType> SourceTypes { get; init; }

    /// <summary>What the target may be.</summary>
    public required ImmutableArray<ActorType> TargetTypes { get; init; }

    /// <summary>What it means, in one line.</summary>
    public required string Gloss { get; init; }

    /// <summary>Whether the relation may hold between these types of actor.</summary>
    public bool Allows(ActorType source, ActorType target) => SourceTypes.Contains(source) && TargetTypes.Contains(target);

    /// <inheritdoc />
    public int CompareTo(RelationType? other) => string.CompareOrdinal(Name, other?.Name);

    /// <summary>Compares by <see cref="Name"/> alone.</summary>
    public bool Equals(RelationType? other) => other is not null && Name == other.Name;

    /// <inheritdoc />
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Name;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(RelationType left, RelationType right) => Comparer<RelationType>.Default.Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(RelationType left, RelationType right) => Comparer<RelationType>.Default.Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(RelationType left, RelationType right) => Comparer<RelationType>.Default.Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(RelationType left, RelationType right) => Comparer<RelationType>.Default.Compare(left, right) >= 0;
}
