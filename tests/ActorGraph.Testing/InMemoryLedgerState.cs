using System.Collections.Immutable;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>Everything an <see cref="InMemoryLedger"/> holds at one position.</summary>
/// <param name="Articles">The articles now recorded.</param>
/// <param name="Past">Every analysis ever recorded.</param>
/// <param name="Failures">The articles kept as failed.</param>
/// <param name="Entries">The entries.</param>
public sealed record InMemoryLedgerState(
    ImmutableSortedDictionary<ArticleId, ArticleAnalysis> Articles,
    ImmutableList<ArticleAnalysis> Past,
    ImmutableSortedDictionary<ArticleId, ArticleFailure> Failures,
    ImmutableList<LedgerEntry> Entries)
{
    /// <summary>Nothing.</summary>
    public static InMemoryLedgerState Empty { get; } = new(
        ImmutableSortedDictionary<ArticleId, ArticleAnalysis>.Empty, [], ImmutableSortedDictionary<ArticleId, ArticleFailure>.Empty, []);
}
