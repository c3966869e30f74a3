namespace ActorGraph.Pipeline.Ingestion;

/// <summary>How an article ended in one run.</summary>
public enum ArticleState
{
    /// <summary>Recorded for the first time.</summary>
    New,

    /// <summary>Recorded again: its body, or what the analysis makes of it, has changed.</summary>
    Changed,

    /// <summary>The ledger has it already.</summary>
    Unchanged,

    /// <summary>Not recorded, with a reason.</summary>
    Failed,

    /// <summary>Not to be recorded, with a reason: it is in another language.</summary>
    Skipped,
}
