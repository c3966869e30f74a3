using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>Reads the state of an <see cref="InMemoryLedger"/>, by the definitions of <see cref="ILedgerView"/> and without any
/// cleverness.</summary>
public class InMemoryLedgerView : ILedgerView
{
    private readonly double minConfidence;

    /// <summary>Reads a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="minConfidence">Claims below it are not there.</param>
    public InMemoryLedgerView(InMemoryLedgerState state, double minConfidence = 0) => (State, this.minConfidence) = (state, minConfidence);

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
    public LedgerCounts Count() =>
        new(
            State.Articles.Count,
            ReadArticles().Select(a => a.Story).Distinct().Count(),
            State.Failures.Count,
            ReadActors().Count(),
            ReadClaims().Count(),
            ReadRelations().Count(),
            Head
        );

    /// <inheritdoc />
    public IEnumerable<LedgerEntry> ReadEntries(LedgerPosition after) => State.Entries.Where(e => e.Position > after);

    /// <inheritdoc />
    public IEnumerable<ArticleFailure> ReadFailures() => State.Failures.Values;

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles() =>
        State.Articles.Values.Select(a => Summarize(a.Article, State.Stories[a.Article.Id]));

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles(IReadOnlyCollection<ArticleId> articles) =>
        Pick(articles, ReadArticles().ToLookup(a => a.Id));

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors() =>
        ReadDescriptions()
            .GroupBy(d => d.Actor)
            .Select(g => ResolvedActor.Of(g.Key, [.. g.Select(d => (d.Variant, d.Articles))], Resolution));

    /// <inheritdoc />
    public IEnumerable<ActorDescription> ReadDescriptions() =>
        State
            .Articles.Values.SelectMany(a => a.Actors.Select(m => (Actor: State.WhoIs(a.Article.Id, m.Actor.Id), Variant: m.Actor)))
            .GroupBy(m => (m.Actor, m.Variant.Id, Describe(m.Variant)))
            .OrderBy(g => g.Key.Actor)
            .ThenBy(g => g.Key.Id)
            .Select(g => new ActorDescription(g.Key.Actor, g.First().Variant, g.Count()));

    /// <inheritdoc />
    public IEnumerable<ActorNaming> ReadNamings(ActorId actor) =>
        State.Articles.Values.SelectMany(a =>
            a.Actors.OrderBy(m => m.Actor.Id)
                .Where(m => State.WhoIs(a.Article.Id, m.Actor.Id) == actor)
                .Select(m => new ActorNaming(a.Article.Id, m.Actor, m.SurfaceForms))
        );

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors(IReadOnlyCollection<ActorId> actors) => Pick(actors, ReadActors().ToLookup(a => a.Id));

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions() =>
        State.Articles.Values.SelectMany(a =>
            a.Actors.OrderBy(m => m.Actor.Id)
                .GroupBy(m => State.WhoIs(a.Article.Id, m.Actor.Id))
                .OrderBy(g => g.Key)
                .Select(g => new ArticleMention(a.Article.Id, g.Key, [.. g.SelectMany(m => m.SurfaceForms).Distinct()]))
        );

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions(IReadOnlyCollection<ArticleId> articles) =>
        Pick(articles, ReadMentions().ToLookup(m => m.Article));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims() => Claims(isRejected: false);

    /// <inheritdoc />
    public IEnumerable<Claim> ReadRejectedClaims() => Claims(isRejected: true);

    /// <inheritdoc />
    public IEnumerable<RecordedJudgement> ReadJudgements() => State.Log.Judgements;

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims(IReadOnlyCollection<ClaimId> claims) => Pick(claims, ReadClaims().ToLookup(c => c.Id));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsFrom(ActorId source, bool targetFirst) =>
        ReadClaims()
            .Where(c => c.Source == source)
            .OrderBy(c => targetFirst ? c.Target : default)
            .ThenBy(c => c.Type)
            .ThenBy(c => c.Target)
            .ThenBy(c => c.Modality)
            .ThenBy(c => c.Article)
            .ThenBy(c => c.Id);

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsOf(ActorId actor) =>
        ReadClaims()
            .Where(c => c.Source == actor || c.Target == actor)
            .OrderBy(c => c.Type)
            .ThenBy(c => c.Source == actor ? c.Target : c.Source)
            .ThenBy(c => c.Article)
            .ThenBy(c => c.Id);

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsAmong(IReadOnlyCollection<ActorId> actors) =>
        ReadClaims().Where(c => actors.Contains(c.Source) && actors.Contains(c.Target));

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations() =>
        ReadClaims().Where(c => c.Source != c.Target).GroupBy(Key).OrderBy(g => g.Key).Select(g => Add(g.Key, [.. g]));

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations(IReadOnlyCollection<RelationKey> relations) =>
        Pick(relations, ReadRelations().ToLookup(r => r.Key));

    /// <inheritdoc />
    public LedgerChanges ReadChanges(LedgerPosition after, LedgerPosition upTo)
    {
        var entries = State.Entries.Where(e => e.Position > after && e.Position <= upTo).ToList();
        var articles = entries.OfType<ArticleEntry>().Select(e => e.Article).ToHashSet();
        var touched = State.Past.Where(a => articles.Contains(a.Article.Id)).ToList();
        var claims = touched.SelectMany(a => a.Claims).ToList();
        var history = new ResolutionHistory(State.Forms);
        // Judgements are few, and a test's actors too: whoever was described by any article may be meant.
        var judged = entries.OfType<JudgementRecorded>().Any() ? State.Past.SelectMany(a => a.Actors).Select(m => m.Actor.Id) : [];
        return new LedgerChanges(
            [.. articles.Order()],
            [.. history.Expand(touched.SelectMany(a => a.Actors).Select(m => m.Actor.Id).Concat(judged))],
            [.. claims.Select(c => c.Id).Distinct().Order()],
            [.. history.Expand(claims.Select(Key))]
        );
    }

    /// <inheritdoc />
    public IEnumerable<ClaimTenure> ReadTenures(LedgerPosition after)
    {
        LedgerPosition Asserted(ClaimId claim, LedgerPosition? before) =>
            State.Entries.OfType<ClaimAsserted>().Last(e => e.Claim == claim && (before is not { } end || e.Position < end)).Position;
        return ReadClaims()
            .Select(c => new ClaimTenure(c, Asserted(c.Id, null), null))
            .Concat(
                State
                    .Ended.Where(e => e.Claim.Confidence >= minConfidence && !Resolution.IsRejected(e.Claim.Id))
                    .Select(e => new ClaimTenure(e.Claim, Asserted(e.Claim.Id, e.Retracted), e.Retracted))
            )
            .Where(t => t.Asserted > after || t.Retracted > after)
            .OrderBy(t => t.Claim.Id)
            .ThenBy(t => t.Asserted);
    }

    /// <inheritdoc />
    public LedgerPosition FindPosition(DateTimeOffset before) =>
        State.Entries.LastOrDefault(e => e.RecordedAt < before)?.Position ?? LedgerPosition.Start;

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases nothing: memory is all there is.</summary>
    protected virtual void Dispose(bool disposing) { }

    private static RelationKey Key(Claim claim) => new(claim.Source, claim.Type, claim.Target, claim.Modality);

    private static string Describe(Actor a) =>
        string.Join('|', a.Type, a.Name, string.Join(';', a.Aliases), a.Country, a.Parent, a.IsoCode, a.IsListed);

    private static ArticleSummary Summarize(Article a, string story) =>
        new(a.Id, a.Title, a.Publisher, a.Uri, a.PublishedAt, story)
        {
            Byline = a.Byline,
            ModifiedAt = a.ModifiedAt,
            Language = a.Language,
        };

    private static IEnumerable<T> Pick<TKey, T>(IReadOnlyCollection<TKey> keys, ILookup<TKey, T> all) => keys.SelectMany(k => all[k]);

    private ActorResolution Resolution => State.Log.Resolution;

    private IEnumerable<Claim> Claims(bool isRejected) =>
        State
            .Articles.Values.SelectMany(a => a.Claims)
            .Where(c => Resolution.IsRejected(c.Id) == isRejected && (isRejected || c.Confidence >= minConfidence))
            .Select(State.Resolve)
            .OrderBy(c => c.Id);

    private Relation Add(RelationKey key, IReadOnlyList<Claim> claims)
    {
        Article ArticleOf(Claim c) => State.Articles[c.Article].Article;
        var values = claims.Select(c => (c.EventCode ?? c.Type.DefaultEventCode)?.Goldstein).OfType<double>().ToList();
        return new Relation(
            key.Source,
            key.Type,
            key.Target,
            key.Modality,
            claims.Count,
            claims.Select(c => c.Article).Distinct().Count(),
            claims.Select(c => State.Stories[c.Article]).Distinct().Count(),
            claims.Min(c => c.Date ?? c.DateRange?.First ?? ArticleOf(c).PublishedOn),
            claims.Max(c => c.Date ?? c.DateRange?.Last ?? ArticleOf(c).PublishedOn),
            claims.Max(c => c.Confidence),
            values.Count > 0 ? (double)Math.Round(values.Sum(v => (decimal)v) / values.Count, 3, MidpointRounding.AwayFromZero) : null
        );
    }
}
