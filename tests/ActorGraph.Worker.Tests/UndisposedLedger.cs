using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Testing;

namespace ActorGraph.Worker.Tests;

/// <summary>A ledger that outlives the verb that closes it, as a file would.</summary>
internal sealed class UndisposedLedger : ILedger
{
    public InMemoryLedger Inner { get; } = new();

    public LedgerPosition Head => Inner.Head;

    public RecordOutcome Record(ArticleAnalysis analysis) => Inner.Record(analysis);

    public void RecordFailure(ArticleFailure failure) => Inner.RecordFailure(failure);

    public bool Remove(ArticleId article) => Inner.Remove(article);

    public LedgerPosition? Judge(Judgement judgement, string because = "") => Inner.Judge(judgement, because);

    public void Together(Action writes) => Inner.Together(writes);

    public ILedgerView OpenSnapshot(double minConfidence = 0) => Inner.OpenSnapshot(minConfidence);

    public RecordedArticle? Find(ArticleId article) => Inner.Find(article);

    public Article? ReadArticle(ArticleId article) => Inner.ReadArticle(article);

    public LedgerCounts Count() => Inner.Count();

    public IEnumerable<LedgerEntry> ReadEntries(LedgerPosition after) => Inner.ReadEntries(after);

    public IEnumerable<ArticleFailure> ReadFailures() => Inner.ReadFailures();

    public IEnumerable<ArticleSummary> ReadArticles() => Inner.ReadArticles();

    public IEnumerable<Actor> ReadActors() => Inner.ReadActors();

    public IEnumerable<ActorDescription> ReadDescriptions() => Inner.ReadDescriptions();

    public IEnumerable<ActorNaming> ReadNamings(ActorId actor) => Inner.ReadNamings(actor);

    public IEnumerable<ArticleMention> ReadMentions() => Inner.ReadMentions();

    public IEnumerable<Claim> ReadClaims() => Inner.ReadClaims();

    public IEnumerable<Claim> ReadRejectedClaims() => Inner.ReadRejectedClaims();

    public IEnumerable<RecordedJudgement> ReadJudgements() => Inner.ReadJudgements();

    public IEnumerable<Claim> ReadClaimsOf(ActorId actor) => Inner.ReadClaimsOf(actor);

    public IEnumerable<Claim> ReadClaimsFrom(ActorId source, bool targetFirst) => Inner.ReadClaimsFrom(source, targetFirst);

    public IEnumerable<Claim> ReadClaimsAmong(IReadOnlyCollection<ActorId> actors) => Inner.ReadClaimsAmong(actors);

    public IEnumerable<Relation> ReadRelations() => Inner.ReadRelations();

    public IEnumerable<ArticleSummary> ReadArticles(IReadOnlyCollection<ArticleId> articles) => Inner.ReadArticles(articles);

    public IEnumerable<Actor> ReadActors(IReadOnlyCollection<ActorId> actors) => Inner.ReadActors(actors);

    public IEnumerable<ArticleMention> ReadMentions(IReadOnlyCollection<ArticleId> articles) => Inner.ReadMentions(articles);

    public IEnumerable<Claim> ReadClaims(IReadOnlyCollection<ClaimId> claims) => Inner.ReadClaims(claims);

    public IEnumerable<Relation> ReadRelations(IReadOnlyCollection<RelationKey> relations) => Inner.ReadRelations(relations);

    public LedgerChanges ReadChanges(LedgerPosition after, LedgerPosition upTo) => Inner.ReadChanges(after, upTo);

    public IEnumerable<ClaimTenure> ReadTenures(LedgerPosition after) => Inner.ReadTenures(after);

    public LedgerPosition FindPosition(DateTimeOffset before) => Inner.FindPosition(before);

    public void Dispose()
    {
        // Closing is the owner's: Inner lives on.
    }
}
