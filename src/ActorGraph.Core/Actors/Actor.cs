using System.Collections.Immutable;

namespace ActorGraph.Core.Actors;

/// <summary>A named party that can act in politics, war or diplomacy. Two actors are the same if their ids are.</summary>
public sealed record Actor
{
    /// <summary>The lasting id.</summary>
    public required ActorId Id { get; init; }

    /// <summary>What kind of party it is.</summary>
    public required ActorType Type { get; init; }

    /// <summary>The canonical English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names in use, without <see cref="Name"/>, ordinally sorted.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The state it belongs to; null for states themselves, international bodies and where unknown.</summary>
    public ActorId? Country { get; init; }

    /// <summary>The body it is an organ of; null where there is none or it is unknown.</summary>
    public ActorId? Parent { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of a country (XKX for Kosovo, a user-assigned code in wide use); null for others.</summary>
    public string? IsoCode { get; init; }

    /// <summary>What sort of organization a list says it is ("party", "ministry"); empty for others and where no list says it.</summary>
    public string Sort { get; init; } = "";

    /// <summary>The offices that a list knows a person to have held, in its order; empty for others.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    /// <summary>Whether the actor comes from a list (ours or the user's) rather than from a text alone.</summary>
    public bool IsListed { get; init; }

    /// <summary>Compares by <see cref="Id"/> alone.</summary>
    public bool Equals(Actor? other) => other is not null && Id == other.Id;

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();
}
