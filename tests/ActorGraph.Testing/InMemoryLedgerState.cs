using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>Everything an <see cref="InMemoryLedger"/> holds at one position.</summary>
/// <param name="Articles">The articles now recorded.</param>
/// <param name="Past">Every analysis ever recorded.</param>
/// <param name="Failures">The articles kept as failed.</param>
/// <param name="Entries">The entries.</param>
/// <param name="Log">The judgements.</param>
/// <param name="Forms">Who was ever found to be whom.</param>
public sealed record InMemoryLedgerState(
    ImmutableSortedDictionary<ArticleId, ArticleAnalysis> Articles,
    ImmutableList<ArticleAnalysis> Past,
    ImmutableSortedDictionary<ArticleId, ArticleFailure> Failures,
    ImmutableList<LedgerEntry> Entries,
    JudgementLog Log,
    ImmutableHashSet<(ActorId Actor, ActorId Form)> Forms)
{
    /// <summary>The story of each recorded article.</summary>
    public IReadOnlyDictionary<ArticleId, string> Stories { get; init; } = ImmutableDictionary<ArticleId, string>.Empty;

    /// <summary>The claims that were retracted, as they were last, with the entries that say so.</summary>
    public ImmutableList<(Claim Claim, LedgerPosition Retracted)> Ended { get; init; } = [];

    /// <summary>Nothing.</summary>
    public static InMemoryLedgerState Empty { get; } = new(
        ImmutableSortedDictionary<ArticleId, ArticleAnalysis>.Empty, [], ImmutableSortedDictionary<ArticleId, ArticleFailure>.Empty, [], JudgementLog.Empty, []);
}
