namespace ActorGraph.Core.Ledger;

/// <summary>One run over a source. Its counts add up to what it has looked at.</summary>
public sealed record IngestionRun
{
    /// <summary>Its number, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>What was read: the name of a configured source, or of the verb that was given articles.</summary>
    public required string Source { get; init; }

    /// <summary>Who reads: machine and process.</summary>
    public required string Owner { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Until when it holds its source, unless it renews that; a run that is past it and has no end was cut off.</summary>
    public required DateTimeOffset LeasedUntil { get; init; }

    /// <summary>When it ended; null while it goes on, and for ever if it was cut off.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Articles recorded for the first time.</summary>
    public int New { get; init; }

    /// <summary>Articles recorded again.</summary>
    public int Changed { get; init; }

    /// <summary>Articles that the ledger had already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Articles and places that could not be taken in.</summary>
    public int Failed { get; init; }

    /// <summary>Articles in other languages, which are not taken in.</summary>
    public int Skipped { get; init; }

    /// <summary>Whether it was stopped before its end.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>What kept it from looking for articles, with its number; empty where nothing did.</summary>
    public string Fault { get; init; } = "";

    /// <summary>All articles that were looked at.</summary>
    public int Read => New + Changed + Unchanged + Failed + Skipped;
}
