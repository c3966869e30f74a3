namespace ActorGraph.Extraction.Tracing;

/// <summary>What a word did to an event's modality or attribution.</summary>
public enum VerdictEffect
{
    /// <summary>It is intended.</summary>
    Planned,

    /// <summary>It may be.</summary>
    Possible,

    /// <summary>It is said not to be.</summary>
    Denied,

    /// <summary>Nothing is claimed: wished, demanded, asked, disputed.</summary>
    Dropped,

    /// <summary>The event is taken for granted: what stands above no longer counts.</summary>
    Settled,

    /// <summary>No rule knows what the word does; its grammar decided.</summary>
    UnknownWord,

    /// <summary>It is somebody's word.</summary>
    Attributed,
}
