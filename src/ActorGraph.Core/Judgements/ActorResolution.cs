using System.Collections.Frozen;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Judgements;

/// <summary>What the judgements in force come to: who each actor of each article is, what he is called, and which claims count.</summary>
/// <remarks>
/// Judgements apply one after the other, each to what the ones before it made: after "A is B" and "B is C", A is C; without the first, A is
/// himself again and B still C. Nothing of this depends on which articles are recorded; only which names several bear
/// (<see cref="SharedNames"/>) does. Immutable; safe for use by many threads.
/// </remarks>
public sealed class ActorResolution
{
    private readonly ActorMap everywhere = new();
    private readonly Dictionary<ArticleId, ActorMap> inArticle = [];
    private readonly Dictionary<ActorId, string> names = [];
    private readonly HashSet<ClaimId> rejected = [];
    private readonly HashSet<ActorId> spokenOf = [];
    private readonly HashSet<ActorId> wholeNames = [];
    private readonly HashSet<(ArticleId Article, ActorId Actor)> splits = [];
    private readonly HashSet<ActorId> splitNames = [];
    private readonly FrozenDictionary<ActorId, ActorId[]> formerIds;

    /// <summary>Applies judgements.</summary>
    /// <param name="judgements">Those in force, in the order of their positions.</param>
    public ActorResolution(IEnumerable<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        var ordered = judgements.ToList();
        foreach (var article in ordered.OfType<ActorSplit>().SelectMany(s => s.Articles))
        {
            inArticle.TryAdd(article, new ActorMap());
        }

        foreach (var judgement in ordered)
        {
            Take(judgement);
        }

        formerIds = everywhere
            .Moved.Where(a => everywhere[a] != a)
            .GroupBy(a => everywhere[a])
            .ToFrozenDictionary(g => g.Key, g => g.Order().ToArray());
    }

    /// <summary>No judgement: everybody is who his article says.</summary>
    public static ActorResolution None { get; } = new([]);

    /// <summary>Whether nothing was judged.</summary>
    public bool IsEmpty => names.Count == 0 && rejected.Count == 0 && inArticle.Count == 0 && formerIds.Count == 0;

    /// <summary>Who is meant by an article's description of an actor.</summary>
    /// <param name="article">The article.</param>
    /// <param name="description">As the article describes him.</param>
    /// <param name="isShared">Whether others bear his name, too (<see cref="SharedNames"/>).</param>
    public ActorId Resolve(ArticleId article, Actor description, bool isShared)
    {
        ArgumentNullException.ThrowIfNull(description);
        return Resolve(article, BearerOf(article, description, isShared));
    }

    /// <summary>Whether a split says who this actor is in this article.</summary>
    public bool Splits(ArticleId article, ActorId actor) => splits.Contains((article, actor));

    /// <summary>Whether a split says who this actor is in some article.</summary>
    public bool Splits(ActorId actor) => splitNames.Contains(actor);

    /// <summary>Who an actor is, apart from splits: those name their articles.</summary>
    public ActorId Resolve(ActorId actor) => everywhere[actor];

    /// <summary>Who one who bears a name is in an article.</summary>
    public ActorId Resolve(ArticleId article, ActorId actor) =>
        inArticle.TryGetValue(article, out var map) ? map[actor] : everywhere[actor];

    /// <summary>Whether a claim was rejected and not restored.</summary>
    public bool IsRejected(ClaimId claim) => rejected.Contains(claim);

    /// <summary>The rejected claims.</summary>
    public IEnumerable<ClaimId> Rejected => rejected;

    /// <summary>The name that was given to an actor, or null.</summary>
    public string? NameOf(ActorId actor) => names.GetValueOrDefault(actor);

    /// <summary>The ids that are valid as aliases of an actor, sorted, without his own.</summary>
    public IReadOnlyList<ActorId> FormerIds(ActorId actor) => formerIds.GetValueOrDefault(actor, []);

    /// <summary>Everybody whom this actor is, in one article or another.</summary>
    public IEnumerable<ActorId> FormsOf(ActorId actor) => inArticle.Values.Select(map => map[actor]).Append(everywhere[actor]).Distinct();

    /// <summary>A claim between the actors who its own are. The ends of a symmetric one change places where the order of ids asks for
    /// it.</summary>
    /// <param name="claim">As its article states it.</param>
    /// <param name="whoIs">Who each actor of its article is.</param>
    public static Claim Resolve(Claim claim, Func<ActorId, ActorId> whoIs)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(whoIs);
        var (source, target) = (whoIs(claim.Source), whoIs(claim.Target));
        var resolved = claim with
        {
            Source = source,
            Target = target,
            AttributedTo = claim.AttributedTo is { } speaker ? whoIs(speaker) : null,
        };
        return claim.Type.IsSymmetric && target < source ? Turn(resolved) : resolved;
    }

    /// <summary>A claim with its ends, and the words that name them, in each other's place.</summary>
    public static Claim Turn(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim with
        {
            Source = claim.Target,
            Target = claim.Source,
            Evidence = claim.Evidence with { Source = claim.Evidence.Target, Target = claim.Evidence.Source },
        };
    }

    /// <summary>Those who are somebody else than before: everywhere, or in articles that a split names.</summary>
    public ResolutionDifference DifferenceTo(ActorResolution before)
    {
        ArgumentNullException.ThrowIfNull(before);
        var actors = everywhere.Moved.Union(before.everywhere.Moved).Where(a => everywhere[a] != before.everywhere[a]).ToHashSet();
        var inArticles = inArticle
            .Keys.Union(before.inArticle.Keys)
            .SelectMany(article =>
                MovedIn(article)
                    .Union(before.MovedIn(article))
                    .Where(a => Resolve(article, a) != before.Resolve(article, a))
                    .Select(a => (article, a))
            )
            .ToHashSet();
        var claims = Either(rejected, before.rejected).ToHashSet();
        var renamed = names.Except(before.names).Union(before.names.Except(names)).Select(n => n.Key).ToHashSet();
        var bearers = Either(spokenOf, before.spokenOf)
            .Union(Either(wholeNames, before.wholeNames))
            .Union(Either(splits, before.splits).Select(s => s.Actor))
            .ToHashSet();
        return new ResolutionDifference(actors, inArticles, claims, renamed, bearers);
    }

    private static IEnumerable<T> Either<T>(HashSet<T> one, HashSet<T> other) => one.Except(other).Union(other.Except(one));

    private IEnumerable<ActorId> MovedIn(ArticleId article) => inArticle.TryGetValue(article, out var map) ? map.Moved : everywhere.Moved;

    // The rule comes first, judgements come on top of what it gives; but what a person said of a name or of a bearer is not undone by it.
    private ActorId BearerOf(ArticleId article, Actor description, bool isShared)
    {
        if (Namesake.IdOf(description) is not { } bearer || Splits(article, description.Id))
        {
            return description.Id;
        }

        return spokenOf.Contains(bearer) || (isShared && !wholeNames.Contains(description.Id)) ? bearer : description.Id;
    }

    private void Take(Judgement judgement)
    {
        switch (judgement)
        {
            case ActorsMerged merged:
                spokenOf.UnionWith([merged.Actor, merged.Into]);
                if (!merged.IsOfRest)
                {
                    wholeNames.Add(merged.Actor);
                }

                Merge(everywhere[merged.Actor], everywhere[merged.Into]);
                break;
            case ActorSplit split:
                spokenOf.UnionWith([split.Actor, split.Other]);
                splitNames.Add(split.Actor);
                splits.UnionWith(split.Articles.Select(a => (a, split.Actor)));
                Split(split, everywhere[split.Actor], everywhere[split.Other]);
                break;
            case ActorRenamed renamed:
                spokenOf.Add(renamed.Actor);
                names[everywhere[renamed.Actor]] = renamed.Name;
                break;
            case ClaimRejected claim:
                rejected.Add(claim.Claim);
                break;
            case ClaimRestored claim:
                rejected.Remove(claim.Claim);
                break;
        }
    }

    private void Merge(ActorId actor, ActorId into)
    {
        everywhere.Move(actor, into);
        foreach (var map in inArticle.Values)
        {
            map.Move(actor, into);
        }
    }

    private void Split(ActorSplit split, ActorId actor, ActorId other)
    {
        foreach (var article in split.Articles)
        {
            inArticle[article].Move(actor, other);
        }

        if (split.Name.Length > 0)
        {
            names[other] = split.Name;
        }
    }
}
