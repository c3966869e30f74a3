using System.Collections.Frozen;

namespace ActorGraph.Ingestion.Files;

/// <summary>The names under which JSON objects and tables keep an article's parts, in any case; of several the first that is filled counts.
/// docs/operations.md lists them.</summary>
internal static class ArticleFields
{
    public static string[] Id { get; } = ["id"];

    public static string[] Title { get; } = ["title", "headline"];

    public static string[] Text { get; } = ["text", "body", "content"];

    public static string[] Published { get; } = ["published", "date", "published_at", "publishedAt", "datePublished"];

    public static string[] Modified { get; } = ["modified", "updated", "dateModified"];

    public static string[] Publisher { get; } = ["publisher", "source"];

    public static string[] Byline { get; } = ["byline", "author"];

    public static string[] Address { get; } = ["url", "link"];

    public static string[] Language { get; } = ["language"];

    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } =
        new[] { Id, Title, Text, Published, Modified, Publisher, Byline, Address, Language }
            .SelectMany(names => names)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
