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

    /// <summary>The articles that were found and neither taken in nor skipped, ordered by name: failures, and what a run that was cut off left behind.</summary>
    IReadOnlyList<FoundArticle> ReadUnfinished();
}
