namespace ActorGraph.Ingestion.Sources;

/// <summary>What a source lists at present.</summary>
/// <param name="Articles">Each listed article with what would be done about it, in the list's order.</param>
/// <param name="Sample">The first that would be taken, read; or the fault of the list. Null where nothing would be taken.</param>
public sealed record SourcePreview(IReadOnlyList<PlannedArticle> Articles, ArticleReading? Sample);
