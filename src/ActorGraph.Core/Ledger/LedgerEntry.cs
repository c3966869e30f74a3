using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Ledger;

/// <summary>Something that happened to the ledger, in the past tense.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article it is about.</param>
public abstract record LedgerEntry(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article);

/// <summary>An article was analysed and recorded, for the first time or after its body had changed.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article it is about.</param>
/// <param name="ContentHash">The body that was analysed.</param>
public sealed record ArticleIngested(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ContentHash ContentHash)
    : LedgerEntry(Position, RecordedAt, Article);

/// <summary>A claim was asserted by an article.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article that says it.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimAsserted(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ClaimId Claim)
    : LedgerEntry(Position, RecordedAt, Article);

/// <summary>A claim was taken back: its article changed or was removed.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article that said it.</param>
/// <param name="Claim">The claim.</param>
public sealed record ClaimRetracted(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ClaimId Claim)
    : LedgerEntry(Position, RecordedAt, Article);

/// <summary>An article could not be read or analysed; it is kept with its reason.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article, named by its path or address where nothing better is known.</param>
/// <param name="Failure">Why.</param>
public sealed record ArticleFailed(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article, ArticleFailure Failure)
    : LedgerEntry(Position, RecordedAt, Article);

/// <summary>An article was taken out, with what only it supported.</summary>
/// <param name="Position">Its number.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Article">The article.</param>
public sealed record ArticleRemoved(LedgerPosition Position, DateTimeOffset RecordedAt, ArticleId Article)
    : LedgerEntry(Position, RecordedAt, Article);
