using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Ledger;

/// <summary>What the ledger knows of an article's last recorded state.</summary>
/// <param name="ContentHash">The body that was analysed.</param>
/// <param name="AnalyserVersion">The version that analysed it.</param>
public sealed record RecordedArticle(ContentHash ContentHash, string AnalyserVersion);
