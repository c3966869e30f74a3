namespace ActorGraph.Ingestion;

/// <summary>How much of one article is taken in, and how little makes none.</summary>
public sealed record IngestionLimits
{
    /// <summary>The bytes that one file, line or page may have. The default is 8 MiB.</summary>
    public int MaxArticleBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The characters of text that a page needs to count as an article. The default is 200.</summary>
    public int MinPageCharacters { get; init; } = 200;

    /// <summary>The depth of nested elements from which a page is refused: deeper ones are made to break parsers. The default is
    /// 400.</summary>
    public int MaxPageDepth { get; init; } = 400;
}
