using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Ledger;

/// <summary>A recorded article without its text.</summary>
/// <param name="Id">The lasting id.</param>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">Who published it; empty where unknown.</param>
/// <param name="Uri">Its address, if any.</param>
/// <param name="PublishedAt">When it was published; null where unknown.</param>
/// <param name="Story">The story it belongs to: the same for copies of one text, edited ones too.</param>
public sealed record ArticleSummary(ArticleId Id, string Title, string Publisher, Uri? Uri, DateTimeOffset? PublishedAt, string Story)
{
    /// <summary>Who wrote it; empty where nobody is named.</summary>
    public string Byline { get; init; } = "";

    /// <summary>When it was last changed; null where that is not said.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>The language that its publisher says it is in, as ISO 639 code; empty where that is not said.</summary>
    public string Language { get; init; } = "";

    /// <summary>The day of publication, where it was published; null where unknown.</summary>
    public DateOnly? PublishedOn => PublishedAt is { } at ? DateOnly.FromDateTime(at.DateTime) : null;
}
