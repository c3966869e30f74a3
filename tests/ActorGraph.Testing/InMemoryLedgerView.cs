using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>Reads the state of an <see cref="InMemoryLedger"/>, by the definitions of <see cref="ILedgerView"/> and without any cleverness.</summary>
public class InMemoryLedgerView : ILedgerView
{
    /// <summary>Reads a state.</summary>
    public InMemoryLedgerView(InMemoryLedgerState state) => State = state;

    /// <inheritdoc />
    public LedgerPosition Head => new(State.Entries.Count);

    /// <summary>What is read.</summary>
    protected InMemoryLedgerState State { get; set; }

    /// <inheritdoc />
    public RecordedArticle? Find(ArticleId article) =>
        State.Articles.GetValueOrDefault(article) is { } a ? new RecordedArticle(a.Article.ContentHash, a.AnalyserVersion) : null;

    /// <inheritdoc />
    public Article? ReadArticle(ArticleId article) => State.Articles.GetValueOrDefault(article)?.Article;

    /// <inheritdoc />
    public LedgerCounts Count() => new(
        State.Articles.Count,
        ReadArticles().Select(a => a.Story).Distinct().Count(),
        State.Failures.Count,
        ReadActors().Count(),
        ReadClaims().Count(),
        ReadRelations().Count(),
        Head);

    /// <inheritdoc />
    public IEnumerable<LedgerEntry> ReadEntries(LedgerPosition after) => State.Entries.Where(e => e.Position > after);

    /// <inheritdoc />
    public IEnumerable<ArticleFailure> ReadFailures() => State.Failures.Values;

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles() => State.Articles.Values.Select(a => Summarize(a.Article));

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles(IReadOnlyCollection<ArticleId> articles) => Pick(articles, ReadArticles().ToLookup(a => a.Id));

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors() => State.Articles.Values
        .SelectMany(a => a.Actors.Select(m => m.Actor))
        .GroupBy(a => a.Id)
        .OrderBy(g => g.Key)
        .Select(g => ActorConsensus.Of([.. g.GroupBy(Describe).Select(same => (same.First(), same.Count()))]));

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors(IReadOnlyCollection<ActorId> actors) => Pick(actors, ReadActors().ToLookup(a => a.Id));

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions() => State.Articles.Values
        .SelectMany(a => a.Actors.OrderBy(m => m.Actor.Id).Select(m => new ArticleMention(a.Article.Id, m.Actor.Id, m.SurfaceForms)));

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions(IReadOnlyCollection<ArticleId> articles) => Pick(articles, ReadMentions().ToLookup(m => m.Article));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims() => State.Articles.Values.SelectMany(a => a.Claims).OrderBy(c => c.Id);

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims(IReadOnlyCollection<ClaimId> claims) => Pick(claims, ReadClaims().ToLookup(c => c.Id));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsOf(ActorId actor) => ReadClaims()
        .Where(c => c.Source == actor || c.Target == actor)
        .OrderBy(c => c.Type)
        .ThenBy(c => c.Source == actor ? c.Target : c.Source)
        .ThenBy(c => c.Article)
        .ThenBy(c => c.Id);

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations() => ReadClaims().GroupBy(Key).OrderBy(g => g.Key).Select(g => Add(g.Key, [.. g]));

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations(IReadOnlyCollection<RelationKey> relations) => Pick(relations, ReadRelations().ToLookup(r => r.Key));

    /// <inheritdoc />
    public LedgerChanges ReadChanges(LedgerPosition after, LedgerPosition upTo)
    {
        var articles = State.Entries.Where(e => e.Position > after && e.Position <= upTo).Select(e => e.Article).ToHashSet();
        var touched = State.Past.Where(a => articles.Contains(a.Article.Id)).ToList();
        var claims = touched.SelectMany(a => a.Claims).ToList();
        return new LedgerChanges(
            [.. articles.Order()],
            [.. touched.SelectMany(a => a.Actors).Select(m => m.Actor.Id).Distinct().Order()],
            [.. claims.Select(c => c.Id).Distinct().Order()],
            [.. claims.Select(Key).Distinct().Order()]);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases nothing: memory is all there is.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    private static RelationKey Key(Claim claim) => new(claim.Source, claim.Type, claim.Target, claim.Modality);

    private static string Describe(Actor a) =>
        string.Join('|', a.Type, a.Name, string.Join(';', a.Aliases), a.Country, a.Parent, a.IsoCode, a.IsListed);

    private static ArticleSummary Summarize(Article a) => new(a.Id, a.Title, a.Publisher, a.Uri, a.PublishedAt, StoryFingerprint.Of(a.Body));

    private static IEnumerable<T> Pick<TKey, T>(IReadOnlyCollection<TKey> keys, ILookup<TKey, T> all) => keys.SelectMany(k => all[k]);

    private Relation Add(RelationKey key, IReadOnlyList<Claim> claims)
    {
        Article ArticleOf(Claim c) => State.Articles[c.Article].Article;
        var values = claims.Select(c => (c.EventCode ?? c.Type.DefaultEventCode)?.Goldstein).OfType<double>().ToList();
        return new Relation(
            key.Source, key.Type, key.Target, key.Modality, claims.Count,
            claims.Select(c => c.Article).Distinct().Count(),
            claims.Select(c => StoryFingerprint.Of(ArticleOf(c).Body)).Distinct().Count(),
            claims.Min(c => c.Date ?? c.DateRange?.First ?? ArticleOf(c).PublishedOn),
            claims.Max(c => c.Date ?? c.DateRange?.Last ?? ArticleOf(c).PublishedOn),
            claims.Max(c => c.Confidence),
            values.Count > 0 ? (double)Math.Round(values.Sum(v => (decimal)v) / values.Count, 3, MidpointRounding.AwayFromZero) : null);
    }
}
