namespace ActorGraph.Pipeline.Changes;

/// <summary>In which way something is new.</summary>
public enum ChangeKind
{
    /// <summary>An edge that was not there: a source, relation, target and modality.</summary>
    NewEdge,

    /// <summary>The first event between two actors of whom none was asserted before.</summary>
    FirstContact,

    /// <summary>An actor deals with another in the opposite way: the means of Goldstein's scale, before and of what is new, have different
    /// signs.</summary>
    Reversal,

    /// <summary>What one article asserts another denies, and at least one of the two is new.</summary>
    Contradiction,
}
