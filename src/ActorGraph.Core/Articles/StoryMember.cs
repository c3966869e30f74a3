namespace ActorGraph.Core.Articles;

/// <summary>An article as far as it decides about stories.</summary>
/// <param name="Article">The article.</param>
/// <param name="Fingerprint">Of its body: <see cref="StoryFingerprint"/>.</param>
/// <param name="Sketch">Of its body.</param>
/// <param name="PublishedAt">When it was published; null where unknown.</param>
public sealed record StoryMember(ArticleId Article, string Fingerprint, StorySketch Sketch, DateTimeOffset? PublishedAt)
{
    /// <summary>How far apart an edited copy may be published.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(14);

    /// <summary>The member that an article is.</summary>
    public static StoryMember Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new StoryMember(article.Id, StoryFingerprint.Of(article.Body), StorySketch.Of(article.Body), article.PublishedAt);
    }

    /// <summary>Whether two articles tell one story by themselves: an exact copy, whenever it was published, or an edited one within the
    /// window. Symmetric.</summary>
    public bool IsOneStoryWith(StoryMember other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Fingerprint == other.Fingerprint || (IsInWindowOf(other) && Sketch.IsCopyOf(other.Sketch));
    }

    // Where a date is unknown, the text decides alone.
    private bool IsInWindowOf(StoryMember other) =>
        PublishedAt is not { } mine || other.PublishedAt is not { } its || (mine - its).Duration() <= Window;
}
