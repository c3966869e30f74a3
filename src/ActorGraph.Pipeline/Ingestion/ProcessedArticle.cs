using ActorGraph.Ingestion;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>An article on its way from analysis to the ledger.</summary>
/// <param name="Pending">How it was found.</param>
/// <param name="Reading">How it was read.</param>
/// <param name="Result">What is to be recorded; "new" stands for whatever the ledger will say of it.</param>
internal sealed record ProcessedArticle(PendingArticle Pending, ArticleReading Reading, ArticleResult Result);
