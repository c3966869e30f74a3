using System.Text.Json.Serialization;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>An article with its actors and relations in the gold format: what annotators write and what <c>extract</c> prints.</summary>
public sealed record GoldArticle
{
    /// <summary>The article's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The headline.</summary>
    public string Title { get; init; } = "";

    /// <summary>The publication day, ISO 8601; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>The publisher.</summary>
    [JsonPropertyName("source")]
    public string Publisher { get; init; } = "";

    /// <summary>The body; the title is not repeated in it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The actors that the article names.</summary>
    public IReadOnlyList<GoldActor> Actors { get; init; } = [];

    /// <summary>The relations that it states.</summary>
    public IReadOnlyList<GoldRelation> Relations { get; init; } = [];
}
