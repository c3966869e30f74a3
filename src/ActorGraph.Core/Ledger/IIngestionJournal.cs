using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Ledger;

/// <summary>What was found where and what became of it: the working notes beside the ledger. No relation depends on them.</summary>
/// <remarks>Lives as long as the ledger whose file it shares. Safe for use by many threads.</remarks>
public interface IIngestionJournal
{
    /// <summary>The article that was found under a name, or null.</summary>
    FoundArticle? Find(ArticleId name);

    /// <summary>The article that the ledger has under an id, as it was found last, or null.</summary>
    FoundArticle? FindRecorded(ArticleId article);

    /// <summary>Keeps an article in the place of what was kept under its name or, once it has one, under its own id.</summary>
    void Keep(FoundArticle article);

    /// <summary>Forgets what was kept under a name or under an id of the ledger's.</summary>
    /// <returns>False if there was nothing.</returns>
    bool Forget(ArticleId article);

    /// <summary>The articles that were found and neither taken in nor skipped, ordered by name: failures, and what a run that was cut off
    /// left behind.</summary>
    IReadOnlyList<FoundArticle> ReadUnfinished();

    /// <summary>How many articles are in each state, ordered by source, then state. Each article counts once.</summary>
    IReadOnlyList<StateCount> CountStates();

    /// <summary>Begins a run unless another one holds the source or has served the tick already; of several that try at once, one
    /// succeeds.</summary>
    /// <returns>The run's number; null if it did not begin.</returns>
    long? TryBegin(RunRequest request);

    /// <summary>Holds a run's source for longer.</summary>
    /// <returns>False if the run has lost it: it was away for too long, and another one has begun.</returns>
    bool Renew(long run, DateTimeOffset leasedUntil);

    /// <summary>Ends a run with its counts.</summary>
    void End(IngestionRun run);

    /// <summary>The last run of each source, ordered by source.</summary>
    IReadOnlyList<IngestionRun> ReadLastRuns();

    /// <summary>When the last run of a source that came to its end began; null if there is none.</summary>
    DateTimeOffset? FindLastCompleted(string source);

    /// <summary>Keeps how far a projection has followed the ledger.</summary>
    void KeepCheckpoint(string projection, LedgerPosition position);

    /// <summary>How far each projection has followed the ledger, as was kept last; those that never did are not among them.</summary>
    IReadOnlyDictionary<string, LedgerPosition> ReadCheckpoints();
}
