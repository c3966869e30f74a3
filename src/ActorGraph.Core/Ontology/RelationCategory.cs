namespace ActorGraph.Core.Ontology;

/// <summary>Whether a relation happens or holds.</summary>
public enum RelationCategory
{
    /// <summary>Something that happens between two actors: a meeting, an attack.</summary>
    Event,

    /// <summary>Something that holds between two actors: an office, a membership.</summary>
    State,
}
