using ActorGraph.Core.Articles;

namespace ActorGraph.Ingestion.Html;

/// <summary>What was taken out of a page.</summary>
/// <param name="Article">The article.</param>
/// <param name="Metadata">All that the page says about it.</param>
internal sealed record ReadPage(Article Article, PageMetadata Metadata);
