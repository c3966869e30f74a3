using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Ledger;

/// <summary>The only truth: an append-only record of articles and claims, from which every projection can be rebuilt.</summary>
/// <remarks>One writer at a time; readers see whole articles only. Sequences are streamed: they hold a read snapshot until they are disposed.</remarks>
public interface ILedger : IDisposable
{
    /// <summary>The position of the last entry, or <see cref="LedgerPosition.Start"/>.</summary>
    LedgerPosition Head { get; }

    /// <summary>The body and analyser version the ledger has of an article, or null.</summary>
    RecordedArticle? Find(ArticleId article);

    /// <summary>Records an analysis in one transaction. Recording the same analysis twice appends nothing; a changed body retracts and reasserts.</summary>
    RecordOutcome Record(ArticleAnalysis analysis);

    /// <summary>Keeps an article as failed. The same failure twice appends nothing; a later success clears it.</summary>
    void RecordFailure(ArticleFailure failure);

    /// <summary>Takes an article out with what only it supported.</summary>
    /// <returns>False if the ledger does not have it.</returns>
    bool Remove(ArticleId article);

    /// <summary>What the ledger holds.</summary>
    LedgerCounts Count();

    /// <summary>The entries after a position, in order.</summary>
    IEnumerable<LedgerEntry> ReadEntries(LedgerPosition after);

    /// <summary>Articles that are kept as failed, ordered by id.</summary>
    IEnumerable<ArticleFailure> ReadFailures();

    /// <summary>The recorded articles, ordered by id.</summary>
    IEnumerable<ArticleSummary> ReadArticles();

    /// <summary>The actors that at least one recorded article names, ordered by id.</summary>
    IEnumerable<Actor> ReadActors();

    /// <summary>Which article names which actor and how, ordered by article, then actor.</summary>
    IEnumerable<ArticleMention> ReadMentions();

    /// <summary>The claims in force, ordered by id.</summary>
    IEnumerable<Claim> ReadClaims();

    /// <summary>The claims with this actor at either end, ordered by relation, other end, then article.</summary>
    IEnumerable<Claim> ReadClaimsOf(ActorId actor);

    /// <summary>What the claims in force add up to, ordered by source, type, target, modality.</summary>
    IEnumerable<Relation> ReadRelations();
}
