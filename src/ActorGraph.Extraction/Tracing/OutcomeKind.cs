namespace ActorGraph.Extraction.Tracing;

/// <summary>What became of a predicate, or of one pair of its parties.</summary>
public enum OutcomeKind
{
    /// <summary>A claim was made.</summary>
    Claimed,

    /// <summary>A claim was drafted that another one of the same sentence already makes.</summary>
    Repeated,

    /// <summary>A condition of the frame does not hold.</summary>
    ConditionFailed,

    /// <summary>No actor stands in the slots of one side.</summary>
    SlotEmpty,

    /// <summary>One actor stands on both sides.</summary>
    SameActor,

    /// <summary>The target is the source's own state, of which he says what it must do.</summary>
    OwnState,

    /// <summary>Frame or relation do not allow actors of these types.</summary>
    WrongTypes,

    /// <summary>Another frame explains the same words and pair better.</summary>
    Overruled,

    /// <summary>The words around it say that nothing is claimed.</summary>
    VerdictDropped,

    /// <summary>It judges a deed named without its doer, or mediates for nobody named, and nothing around it told who is meant.</summary>
    DoerUnknown,
}
