namespace ActorGraph.Pipeline.Evaluation;

/// <summary>A relation of one article in the gold format.</summary>
public sealed record GoldRelation
{
    /// <summary>The id of the actor it goes out from.</summary>
    public required string Source { get; init; }

    /// <summary>The relation's name, "MET_WITH".</summary>
    public required string Type { get; init; }

    /// <summary>The id of the actor it goes to.</summary>
    public required string Target { get; init; }

    /// <summary>"asserted", "planned", "possible" or "denied".</summary>
    public required string Modality { get; init; }

    /// <summary>The id of the actor whose word it is.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>The day of the event, ISO 8601.</summary>
    public string? Date { get; init; }

    /// <summary>A wider interval, ISO 8601; not scored.</summary>
    public string? DateRange { get; init; }

    /// <summary>The named place.</summary>
    public string? Place { get; init; }

    /// <summary>The office's title.</summary>
    public string? Title { get; init; }

    /// <summary>The sentence that says it, verbatim.</summary>
    public string? Evidence { get; init; }
}
