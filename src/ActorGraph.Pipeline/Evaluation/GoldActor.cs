namespace ActorGraph.Pipeline.Evaluation;

/// <summary>An actor of one article in the gold format.</summary>
public sealed record GoldActor
{
    /// <summary>Kebab-case of the canonical English name.</summary>
    public required string Id { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>"Person", "Country" or "Organization".</summary>
    public required string Type { get; init; }

    /// <summary>Every distinct surface form, pronouns left out.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];
}
