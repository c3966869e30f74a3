using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;

namespace ActorGraph.Core.Ledger;

/// <summary>Something that happened to the ledger, in the past tense.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
public abstract record LedgerEntry(LedgerPosition Position, DateTimeOffset RecordedAt);

/// <summary>Something that happened to an article.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article it is about.</param>
public abstract record ArticleEntry(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article)
    : LedgerEntry(Position, RecordedAt);

/// <summary>An article was analysed and recorded, for the first time or after its body had changed.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article it is about.</param>
/// <param name="ContentHash">The body that was analysed.</param>
public sealed record ArticleIngested(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ContentHash ContentHash)
    : ArticleEntry(Position, RecordedAt, Article);

/// <summary>A claim was asserted by an article.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article that says it.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimAsserted(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ClaimId Claim)
    : ArticleEntry(Position, RecordedAt, Article);

/// <summary>A claim was taken back: its article changed or was removed.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article that said it.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimRetracted(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ClaimId Claim)
    : ArticleEntry(Position, RecordedAt, Article);

/// <summary>An article could not be read or analysed; it is kept with its reason.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article, named by its path or address where nothing better is known.</param>
/// <param name="Failure">Why.</param>
public sealed record ArticleFailed(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ArticleFailure Failure)
    : ArticleEntry(Position, RecordedAt, Article);

/// <summary>An article was taken out, with what only it supported.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article.</param>
public sealed record ArticleRemoved(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article)
    : ArticleEntry(Position, RecordedAt, Article);

/// <summary>A judgement changed whom the article speaks of or which of its claims count; or another article, since several bear a name now,
/// or one alone again.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article.</param>
public sealed record ArticleRejudged(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article)
    : ArticleEntry(Position, RecordedAt, Article);

/// <summary>The article belongs to another story than before: copies of it came, changed or went.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article.</param>
public sealed record ArticleRegrouped(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article)
    : ArticleEntry(Position, RecordedAt, Article);

/// <summary>A person judged. An <see cref="ArticleRejudged"/> follows for each recorded article that is read otherwise now.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Judgement">What was decided.</param>
/// <param name="Because">Why; empty where no reason was given.</param>
public sealed record JudgementRecorded(LedgerPosition Position, DateTimeOffset RecordedAt, Judgement Judgement, string Because)
    : LedgerEntry(Position, RecordedAt);
