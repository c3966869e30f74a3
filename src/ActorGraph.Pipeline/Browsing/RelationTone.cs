namespace ActorGraph.Pipeline.Browsing;

/// <summary>What kind of dealing a relation is.</summary>
public enum RelationTone
{
    /// <summary>Events whose Goldstein values have a mean of zero or more.</summary>
    Cooperation,

    /// <summary>Events whose Goldstein values have a mean below zero.</summary>
    Conflict,

    /// <summary>It holds rather than happens: an office, a membership.</summary>
    State,
}
