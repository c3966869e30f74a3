namespace ActorGraph.Ledger.Sqlite;

/// <summary>The kinds of entry as they are stored. Numbers are never given a new meaning.</summary>
internal enum EntryKind
{
    /// <summary>An article was analysed and recorded.</summary>
    ArticleIngested = 1,

    /// <summary>A claim was asserted.</summary>
    ClaimAsserted = 2,

    /// <summary>A claim was taken back.</summary>
    ClaimRetracted = 3,

    /// <summary>An article could not be read or analysed.</summary>
    ArticleFailed = 4,

    /// <summary>An article was taken out.</summary>
    ArticleRemoved = 5,
}
