using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Judgements;

/// <summary>What a judgement changed.</summary>
/// <param name="Everywhere">Those who are somebody else now, in every article that no split names.</param>
/// <param name="InArticles">Those who are somebody else now in an article that a split names.</param>
/// <param name="Claims">The claims that count no more, or again.</param>
/// <param name="Renamed">Those who are called otherwise now.</param>
/// <param name="Bearers">Names and bearers of names of whom more or less is said than before: it may be another who bears the name
/// now.</param>
public sealed record ResolutionDifference(
    IReadOnlySet<ActorId> Everywhere,
    IReadOnlySet<(ArticleId Article, ActorId Actor)> InArticles,
    IReadOnlySet<ClaimId> Claims,
    IReadOnlySet<ActorId> Renamed,
    IReadOnlySet<ActorId> Bearers
)
{
    /// <summary>All who are somebody else now, in whatever article.</summary>
    public IEnumerable<ActorId> Actors => Everywhere.Concat(InArticles.Select(a => a.Actor)).Distinct();

    /// <summary>Whether nothing is otherwise.</summary>
    public bool IsEmpty => Everywhere.Count == 0 && InArticles.Count == 0 && Claims.Count == 0 && Renamed.Count == 0;
}
