using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Ingestion.Sources;

/// <summary>What is there already.</summary>
/// <param name="Fetches">What was fetched.</param>
/// <param name="IsKnown">Whether the ledger has an article.</param>
public sealed record ArticleHistory(IFetchMemory Fetches, Func<ArticleId, bool> IsKnown)
{
    /// <summary>Nothing is there yet, and nothing is kept.</summary>
    public static ArticleHistory Empty { get; } = new(new NoFetches(), _ => false);
}
