namespace ActorGraph.Core.Ledger;

/// <summary>Where an article that was found is on its way. Each is in exactly one state. Numbers are stored and never given a new
/// meaning.</summary>
public enum LifecycleState
{
    /// <summary>It was found and nothing more is known of it.</summary>
    Discovered = 0,

    /// <summary>Its text is here, its analysis is not.</summary>
    Fetched = 1,

    /// <summary>The ledger has it.</summary>
    Analysed = 2,

    /// <summary>The ledger has it, and so has every projection.</summary>
    Projected = 3,

    /// <summary>It could not be taken in; it can be tried again.</summary>
    Failed = 4,

    /// <summary>It is not to be taken in.</summary>
    Skipped = 5,
}
