namespace ActorGraph.Core.Actors;

/// <summary>The three kinds of actor.</summary>
public enum ActorType
{
    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A state or territory that acts as one.</summary>
    Country,

    /// <summary>A body with a name of its own.</summary>
    Organization,
}
