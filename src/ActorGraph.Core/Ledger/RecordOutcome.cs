namespace ActorGraph.Core.Ledger;

/// <summary>What recording an analysis did.</summary>
public enum RecordOutcome
{
    /// <summary>The ledger did not know the article.</summary>
    New,

    /// <summary>The article's body had changed: old claims were retracted, new ones asserted.</summary>
    Changed,

    /// <summary>The ledger has it already; nothing was appended.</summary>
    Unchanged,
}
