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

    /// <summary>A judgement, or another article, changed how an article is read.</summary>
    ArticleRejudged = 6,

    /// <summary>Two actors were found to be one.</summary>
    ActorsMerged = 7,

    /// <summary>In some articles an actor was found to be another one.</summary>
    ActorSplit = 8,

    /// <summary>An actor was given another name.</summary>
    ActorRenamed = 9,

    /// <summary>A claim was found to be wrong.</summary>
    ClaimRejected = 10,

    /// <summary>A rejected claim was found to be right.</summary>
    ClaimRestored = 11,

    /// <summary>A judgement was taken back.</summary>
    JudgementTakenBack = 12,

    /// <summary>An article belongs to another story.</summary>
    ArticleRegrouped = 13,
}
