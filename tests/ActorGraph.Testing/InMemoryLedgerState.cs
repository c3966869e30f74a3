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
    ImmutableHashSet<(ActorId Actor, ActorId Form)> Forms
)
{
    /// <summary>The story of each recorded article.</summary>
    public IReadOnlyDictionary<ArticleId, string> Stories { get; init; } = ImmutableDictionary<ArticleId, string>.Empty;

    /// <summary>Who each actor of each recorded article is.</summary>
    public IReadOnlyDictionary<(ArticleId Article, ActorId Actor), ActorId> Present { get; init; } =
        ImmutableDictionary<(ArticleId, ActorId), ActorId>.Empty;

    /// <summary>The claims that were retracted, as they were last, with the entries that say so.</summary>
    public ImmutableList<(Claim Claim, LedgerPosition Retracted)> Ended { get; init; } = [];

    /// <summary>Who an actor of a recorded article is.</summary>
    public ActorId WhoIs(ArticleId article, ActorId actor) => Present[(article, actor)];

    /// <summary>A claim of a recorded article between those who its actors are.</summary>
    public Claim Resolve(Claim claim) => ActorResolution.Resolve(claim, actor => WhoIs(claim.Article, actor));

    /// <summary>Finds out anew who everybody is.</summary>
    public InMemoryLedgerState Resolved()
    {
        var described = Articles.Values.SelectMany(a => a.Actors.Select(m => (Article: a.Article.Id, Description: m.Actor))).ToList();
        var shared = new SharedNames(described, Log.Resolution);
        var present = described.ToDictionary(
            d => (d.Article, d.Description.Id),
            d => Log.Resolution.Resolve(d.Article, d.Description, shared.Contains(d.Description))
        );
        return this with { Present = present, Forms = Forms.Union(present.Select(p => (p.Key.Item2, p.Value))) };
    }

    /// <summary>Nothing.</summary>
    public static InMemoryLedgerState Empty { get; } =
        new(
            ImmutableSortedDictionary<ArticleId, ArticleAnalysis>.Empty,
            [],
            ImmutableSortedDictionary<ArticleId, ArticleFailure>.Empty,
            [],
            JudgementLog.Empty,
            []
        );
}
