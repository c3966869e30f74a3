namespace ActorGraph.Ingestion.Sources;

/// <summary>How an article source is read.</summary>
public enum ArticleSourceKind
{
    /// <summary>RSS, Atom or JSON Feed.</summary>
    Feed,

    /// <summary>A sitemap, news sitemap or sitemap index.</summary>
    Sitemap,

    /// <summary>Pages that are named one by one; each is looked at again on schedule.</summary>
    Pages,

    /// <summary>A folder of files, read whole on schedule.</summary>
    Folder,

    /// <summary>A file of many articles.</summary>
    Dump,
}
