namespace ActorGraph.Ingestion.Listings;

/// <summary>An article as a feed, sitemap or list of pages names it.</summary>
internal sealed record ListedArticle
{
    /// <summary>Its headline; empty where none is given.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where its page is, canonical; null where none is given.</summary>
    public Uri? Address { get; init; }

    /// <summary>Its link as it was written; empty where none is given.</summary>
    public string Link { get; init; } = "";

    /// <summary>The publisher's own id of it (RSS <c>guid</c>, Atom <c>id</c>); empty where none is given.</summary>
    public string Id { get; init; } = "";

    /// <summary>The longest text that is given, as HTML.</summary>
    public string Html { get; init; } = "";

    /// <summary>Who publishes it, by the list's own title.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When it was last changed, where that is told apart from <see cref="PublishedAt"/>.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }
}
