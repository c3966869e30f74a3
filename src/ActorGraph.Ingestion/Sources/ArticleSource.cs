using ActorGraph.Ingestion.Fetching;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Where articles come from, and within which limits.</summary>
public sealed record ArticleSource
{
    /// <summary>What users call it.</summary>
    public required string Name { get; init; }

    /// <summary>How it is read.</summary>
    public required ArticleSourceKind Kind { get; init; }

    /// <summary>The feed's or sitemap's address, or those of the pages; empty for files.</summary>
    public IReadOnlyList<Uri> Addresses { get; init; } = [];

    /// <summary>The folder or file; empty for the web.</summary>
    public string Path { get; init; } = "";

    /// <summary>How many new articles one run takes at most; the others wait for the next.</summary>
    public int MaxArticles { get; init; } = 100;

    /// <summary>Where a folder's files go once all their articles are taken in; empty to leave them.</summary>
    public string DoneFolder { get; init; } = "";

    /// <summary>Where a folder's files go of which an article failed; empty to leave them.</summary>
    public string FailedFolder { get; init; } = "";

    /// <summary>From which age on listed articles are left out; null for none.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Which of the listed addresses are taken.</summary>
    public AddressFilter Filter { get; init; } = AddressFilter.All;

    /// <summary>How it is fetched.</summary>
    public FetchPolicy Policy { get; init; } = new();

    /// <summary>Whether it is of the web.</summary>
    public bool IsOfTheWeb => Kind is ArticleSourceKind.Feed or ArticleSourceKind.Sitemap or ArticleSourceKind.Pages;
}
