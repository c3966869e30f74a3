using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;

namespace ActorGraph.Core.Ledger;

/// <summary>What can be read from a ledger.</summary>
/// <remarks>
/// Sequences are streamed: they hold a read snapshot until they are disposed. Ids order by their UTF-8 bytes, which is
/// ordinal order for all but characters beyond the basic plane. What is read depends on the articles
/// now recorded and the judgements in force alone, never on the order in which the articles came. Actors, mentions, claims and relations
/// are shown as the judgements have them.
/// </remarks>
public interface ILedgerView : IDisposable
{
    /// <summary>The position of the last entry, or <see cref="LedgerPosition.Start"/>.</summary>
    LedgerPosition Head { get; }

    /// <summary>The body and analyser version the ledger has of an article, or null.</summary>
    RecordedArticle? Find(ArticleId article);

    /// <summary>A recorded article with its text, or null.</summary>
    Article? ReadArticle(ArticleId article);

    /// <summary>What the ledger holds.</summary>
    LedgerCounts Count();

    /// <summary>The entries after a position, in order.</summary>
    IEnumerable<LedgerEntry> ReadEntries(LedgerPosition after);

    /// <summary>Articles that are kept as failed, ordered by id.</summary>
    IEnumerable<ArticleFailure> ReadFailures();

    /// <summary>The recorded articles, ordered by id.</summary>
    IEnumerable<ArticleSummary> ReadArticles();

    /// <summary>The actors that at least one recorded article names, ordered by id.</summary>
    IEnumerable<Actor> ReadActors();

    /// <summary>How articles describe each actor, ordered by actor, then by whom the articles took him for.</summary>
    IEnumerable<ActorDescription> ReadDescriptions();

    /// <summary>The articles that name an actor, with what they took him for, ordered by article, then by the id they gave him.</summary>
    IEnumerable<ActorNaming> ReadNamings(ActorId actor);

    /// <summary>Which article names which actor and how, ordered by article, then actor.</summary>
    IEnumerable<ArticleMention> ReadMentions();

    /// <summary>
    /// The claims in force, ordered by id. Those that were rejected are not among them; those whose ends were found to be one actor are,
    /// but they make no relation.
    /// </summary>
    IEnumerable<Claim> ReadClaims();

    /// <summary>The claims that would be in force if they had not been rejected, ordered by id.</summary>
    IEnumerable<Claim> ReadRejectedClaims();

    /// <summary>The claims with this actor at either end, ordered by relation, other end, then article.</summary>
    IEnumerable<Claim> ReadClaimsOf(ActorId actor);

    /// <summary>The claims with this actor as their source, ordered by relation, target, modality, then article.</summary>
    /// <param name="source">The actor.</param>
    /// <param name="targetFirst">Whether they are ordered by target before they are by relation.</param>
    IEnumerable<Claim> ReadClaimsFrom(ActorId source, bool targetFirst);

    /// <summary>The claims with both ends among these actors, ordered by id.</summary>
    IEnumerable<Claim> ReadClaimsAmong(IReadOnlyCollection<ActorId> actors);

    /// <summary>What the claims in force add up to, ordered by source, type, target, modality.</summary>
    IEnumerable<Relation> ReadRelations();

    /// <summary>Those of the given articles that are recorded, in the order given.</summary>
    IEnumerable<ArticleSummary> ReadArticles(IReadOnlyCollection<ArticleId> articles);

    /// <summary>Those of the given actors that a recorded article names, in the order given.</summary>
    IEnumerable<Actor> ReadActors(IReadOnlyCollection<ActorId> actors);

    /// <summary>The mentions in the given articles, by article in the order given, then by actor.</summary>
    IEnumerable<ArticleMention> ReadMentions(IReadOnlyCollection<ArticleId> articles);

    /// <summary>Those of the given claims that are in force, in the order given.</summary>
    IEnumerable<Claim> ReadClaims(IReadOnlyCollection<ClaimId> claims);

    /// <summary>Those of the given relations that claims in force still add up to, in the order given.</summary>
    IEnumerable<Relation> ReadRelations(IReadOnlyCollection<RelationKey> relations);

    /// <summary>All judgements, also those taken back, in the order of their positions.</summary>
    IEnumerable<RecordedJudgement> ReadJudgements();

    /// <summary>Every article, actor, claim and relation that the entries of an interval may have changed, recorded still or not.</summary>
    /// <param name="after">The interval's start, exclusive.</param>
    /// <param name="upTo">Its end, inclusive.</param>
    LedgerChanges ReadChanges(LedgerPosition after, LedgerPosition upTo);

    /// <summary>
    /// The claims that were asserted or retracted after a position, each with when, ordered by id, then assertion. Rejected ones are not
    /// among them; those in force are shown as the judgements have them, those retracted as they had them last.
    /// </summary>
    /// <param name="after">The position.</param>
    IEnumerable<ClaimTenure> ReadTenures(LedgerPosition after);

    /// <summary>The last entry that was recorded before a moment, or <see cref="LedgerPosition.Start"/>.</summary>
    LedgerPosition FindPosition(DateTimeOffset before);
}
