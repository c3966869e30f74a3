using System.Collections.Immutable;
using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>An actor of a list with everything that the list says about it.</summary>
/// <param name="Actor">The actor with its names.</param>
public sealed record KnowledgeBaseEntry(Actor Actor)
{
    /// <summary>Adjectives and nouns of nationality.</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    /// <summary>Capitals, which stand for the state only where they act.</summary>
    public ImmutableArray<string> Capitals { get; init; } = [];

    /// <summary>Seats of government: "Kremlin".</summary>
    public ImmutableArray<string> Seats { get; init; } = [];

    /// <summary>Descriptions of the government: "Biden administration".</summary>
    public ImmutableArray<string> Governments { get; init; } = [];

    /// <summary>Offices held.</summary>
    public ImmutableArray<OfficeTerm> Offices { get; init; } = [];

    /// <summary>What sort of organization it is: "party", "ministry"; empty where not listed.</summary>
    public string Sort { get; init; } = "";
}
