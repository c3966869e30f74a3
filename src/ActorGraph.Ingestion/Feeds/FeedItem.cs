namespace ActorGraph.Ingestion.Feeds;

/// <summary>One entry of a feed.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Address">Where its page is, canonical; null where the feed gives none.</param>
/// <param name="Id">The feed's own id of it.</param>
/// <param name="Html">The longest text that the feed gives.</param>
/// <param name="Publisher">The feed's title.</param>
/// <param name="PublishedAt">When it was published.</param>
internal sealed record FeedItem(string Title, Uri? Address, string Id, string Html, string Publisher, DateTimeOffset? PublishedAt);
