namespace ActorGraph.Extraction.Rules;

/// <summary>The forms a frame's condition takes.</summary>
internal enum FrameConditionKind
{
    /// <summary>A noun in the slot has one of the lemmas.</summary>
    Has,

    /// <summary>No noun in the slot has one of the lemmas.</summary>
    HasNot,

    /// <summary>Something stands in the slot.</summary>
    Filled,

    /// <summary>Nothing stands in the slot.</summary>
    Empty,
}
