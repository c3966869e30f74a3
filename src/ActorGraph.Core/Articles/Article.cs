namespace ActorGraph.Core.Articles;

/// <summary>A published item as its publisher gave it, before any analysis.</summary>
public sealed record Article
{
    /// <summary>The article's lasting name.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The headline; empty where the publisher gave none.</summary>
    public required string Title { get; init; }

    /// <summary>The text below the headline, paragraphs separated by line feeds; the headline is not repeated in it.</summary>
    public required string Body { get; init; }

    /// <summary>Who published it ("Caliber.Az"); empty where unknown. A publisher is no actor.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Where it was published, if it has an address.</summary>
    public Uri? Uri { get; init; }

    /// <summary>When it was published, with the publisher's own offset; null where unknown. Never invented.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Who wrote it, as the publisher joins the names ("Mila Petrović and Jo Smith"); empty where nobody is named. Whoever wrote
    /// it is no actor.</summary>
    public string Byline { get; init; } = "";

    /// <summary>When it was last changed, with the publisher's own offset; null where that is not said.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>The language that the publisher says it is in, as ISO 639 code ("en"); empty where that is not said.</summary>
    public string Language { get; init; } = "";

    /// <summary>When it was read.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>The hash that decides whether the body has changed.</summary>
    public ContentHash ContentHash => ContentHash.Of(Body);

    /// <summary>The analysed text: title, line feed, body. All offsets of the system count UTF-16 units in this string.</summary>
    public string Text => Title + "\n" + Body;

    /// <summary>The publication day in the publisher's own zone, against which "on Monday" is resolved.</summary>
    public DateOnly? PublishedOn => PublishedAt is { } at ? DateOnly.FromDateTime(at.DateTime) : null;
}
