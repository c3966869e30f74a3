using ActorGraph.Core.Articles;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The revision of an article that is in force.</summary>
/// <param name="Key">Its row.</param>
/// <param name="ContentHash">The body that was analysed.</param>
/// <param name="AnalyserVersion">The version that analysed it last.</param>
/// <param name="Story">The story it belongs to.</param>
internal sealed record RevisionRow(long Key, ContentHash ContentHash, string AnalyserVersion, string Story);
