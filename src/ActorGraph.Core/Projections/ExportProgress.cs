namespace ActorGraph.Core.Projections;

/// <summary>How far one part of an export has come.</summary>
/// <param name="Part">"actors", "articles", "claims" or "relations"; a format may read one of them more than once.</param>
/// <param name="Read">How many of them were read.</param>
/// <param name="Total">How many there are; the same as <paramref name="Read"/> at the end, where a filter lets fewer pass.</param>
public readonly record struct ExportProgress(string Part, int Read, int Total);
