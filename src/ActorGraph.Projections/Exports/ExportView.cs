using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Collections;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;

namespace ActorGraph.Projections.Exports;

/// <summary>One position of a ledger as a filter shows it: the claims that pass, the relations they add up to, and whom they name. For one
/// thread at a time.</summary>
/// <remarks>Claims are streamed; in memory are the ids of actors, and the claims of one relation, or of one state, where relations have to
/// be added up.</remarks>
public sealed class ExportView : IDisposable
{
    private const int Batch = 500;
    private readonly ClaimFilter filter;
    private readonly CancellationToken cancellationToken;
    private readonly StateMap? states;
    private readonly Lazy<ImmutableSortedSet<ActorId>> named;
    private readonly ProgressReport? progress;

    /// <summary>Opens the ledger at its present position.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="filter">Which claims count.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    /// <param name="progress">Told how far it has come; null for nobody.</param>
    public ExportView(ILedger ledger, ClaimFilter filter, CancellationToken cancellationToken, Action<ExportProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        (this.filter, this.cancellationToken) = (filter, cancellationToken);
        Ledger = ledger.OpenSnapshot(filter.MinConfidence);
        states = filter.Level == GraphLevel.State ? new StateMap(Ledger) : null;
        this.progress = progress is null ? null : new ProgressReport(Ledger.Count(), progress);
        // A sorted set is made of a list of all it is given: millions of ids where thousands differ.
        named = new Lazy<ImmutableSortedSet<ActorId>>(() => [.. ReadClaims().SelectMany(c => Parties(c.Claim)).Distinct()]);
    }

    /// <summary>The ledger without the filter, but for its least confidence.</summary>
    public ILedgerView Ledger { get; }

    /// <summary>Which claims count.</summary>
    public ClaimFilter Filter => filter;

    /// <summary>The actors, ordered by id: all, or those that the claims that pass a selective filter name.</summary>
    public IEnumerable<Actor> ReadActors() =>
        Watch("actors", filter.IsSelective ? named.Value.Chunk(Batch).SelectMany(ReadActors) : Each(Ledger.ReadActors()));

    /// <summary>The given actors in the order given. A state that no article names itself, but only its people, has its id for a
    /// name.</summary>
    public IEnumerable<Actor> ReadActors(IReadOnlyCollection<ActorId> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var known = Ledger.ReadActors(actors).ToDictionary(a => a.Id);
        return actors.Select(id =>
            known.GetValueOrDefault(id)
            ?? new Actor
            {
                Id = id,
                Name = id.Value,
                Type = ActorType.Country,
            }
        );
    }

    /// <summary>The articles, ordered by id: all, or those of the claims that pass a selective filter.</summary>
    public IEnumerable<ArticleSummary> ReadArticles() =>
        Watch(
            "articles",
            filter.IsSelective
                ? Pass(Ledger.ReadClaims()).Select(c => c.Article.Id).Distinct().Order().Chunk(Batch).SelectMany(Ledger.ReadArticles)
                : Each(Ledger.ReadArticles())
        );

    /// <summary>Which of the given articles names which of <see cref="ReadActors()"/> and how, by article in the order given, then by
    /// actor.</summary>
    public IEnumerable<ArticleMention> ReadMentions(IReadOnlyCollection<ArticleId> articles) =>
        Ledger.ReadMentions(articles).Where(m => !filter.IsSelective || named.Value.Contains(m.Actor));

    /// <summary>The claims that pass, ordered by id.</summary>
    public IEnumerable<ReportedClaim> ReadClaims() => Watch("claims", Pass(Ledger.ReadClaims()));

    /// <summary>What the claims that pass add up to, ordered by source, type, target, modality.</summary>
    /// <param name="withClaims">Whether the claims themselves are wanted; without them it may be faster.</param>
    public IEnumerable<SupportedRelation> ReadRelations(bool withClaims) =>
        Watch(
            "relations",
            withClaims || filter.IsSelective
                ? named.Value.SelectMany(s => AddUp(s, targetFirst: false))
                : Each(Ledger.ReadRelations()).Select(r => new SupportedRelation(r, []))
        );

    /// <summary>The same, with their claims, those of one pair at a time: ordered by source, target, type, modality.</summary>
    public IEnumerable<IReadOnlyList<SupportedRelation>> ReadPairs() =>
        Watch("relations", named.Value.SelectMany(s => AddUp(s, targetFirst: true)))
            .GroupAdjacentBy(r => (r.Relation.Source, r.Relation.Target));

    /// <summary>The relations with this actor at either end, with their claims, ordered by source, type, target, modality.</summary>
    public IEnumerable<SupportedRelation> ReadRelationsOf(ActorId actor) =>
        Sum(PeopleOf(actor).SelectMany(Ledger.ReadClaimsOf), c => c.Source == actor || c.Target == actor);

    /// <summary>The relations with both ends among these actors, with their claims, ordered by source, type, target, modality.</summary>
    public IEnumerable<SupportedRelation> ReadRelationsAmong(IReadOnlyCollection<ActorId> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var ends = actors.ToHashSet();
        return Sum(Ledger.ReadClaimsAmong([.. ends.SelectMany(PeopleOf)]), c => ends.Contains(c.Source) && ends.Contains(c.Target));
    }

    /// <summary>Whom a claim names: its ends, and whose word it is.</summary>
    internal static IEnumerable<ActorId> Parties(Claim claim) =>
        claim.AttributedTo is { } speaker ? [claim.Source, claim.Target, speaker] : [claim.Source, claim.Target];

    /// <inheritdoc />
    public void Dispose() => Ledger.Dispose();

    private IEnumerable<T> Watch<T>(string part, IEnumerable<T> rows) => progress?.Of(part, rows) ?? rows;

    private static RelationKey KeyOf(Claim claim) => new(claim.Source, claim.Type, claim.Target, claim.Modality);

    private IReadOnlyList<ActorId> PeopleOf(ActorId actor) => states?.MembersOf(actor) ?? [actor];

    // Lifted to states, a symmetric claim may turn round: it is read once for each of its ends, and kept at the one that is its source.
    private IEnumerable<SupportedRelation> AddUp(ActorId source, bool targetFirst)
    {
        if (states is null)
        {
            return Pass(Ledger.ReadClaimsFrom(source, targetFirst), c => c.Source != c.Target)
                .GroupAdjacentBy(c => KeyOf(c.Claim))
                .Select(g => SupportedRelation.Of(KeyOf(g[0].Claim), g));
        }

        var relations = Sum(PeopleOf(source).SelectMany(Ledger.ReadClaimsOf), c => c.Source == source);
        return targetFirst ? relations.OrderBy(r => r.Relation.Target) : relations;
    }

    private IEnumerable<SupportedRelation> Sum(IEnumerable<Claim> claims, Func<Claim, bool> isWanted) =>
        Pass(claims, c => c.Source != c.Target && isWanted(c))
            .GroupBy(c => KeyOf(c.Claim))
            .OrderBy(g => g.Key)
            .Select(g => SupportedRelation.Of(g.Key, g));

    private IEnumerable<ReportedClaim> Pass(IEnumerable<Claim> claims, Func<Claim, bool>? isWanted = null)
    {
        foreach (var batch in claims.Select(Lift).OfType<Claim>().Where(c => isWanted is null || isWanted(c)).Chunk(Batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArticleId[] ids = [.. batch.Select(c => c.Article).Distinct()];
            var articles = Ledger.ReadArticles(ids).ToDictionary(a => a.Id);
            foreach (var reported in batch.Select(c => new ReportedClaim(c, articles[c.Article])).Where(filter.AsksFor))
            {
                yield return reported;
            }
        }
    }

    private Claim? Lift(Claim claim)
    {
        var lifted = states is null ? claim : states.Lift(claim);
        return lifted is not null && filter.AsksFor(claim) && (filter.IsAbout(claim) || filter.IsAbout(lifted)) ? lifted : null;
    }

    private IEnumerable<T> Each<T>(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return row;
        }
    }
}
