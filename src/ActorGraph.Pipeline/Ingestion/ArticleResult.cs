using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>What became of one article.</summary>
/// <param name="Article">The article, by its own id or, where it has none, by its place.</param>
/// <param name="State">How it ended.</param>
/// <param name="Analysis">What was found in it; null where it was unchanged or failed.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
public sealed record ArticleResult(ArticleId Article, ArticleState State, ArticleAnalysis? Analysis = null, ArticleFailure? Failure = null);
