namespace ActorGraph.Core.Ledger;

/// <summary>What came of the last fetch of one address.</summary>
public sealed record FetchRecord
{
    /// <summary>The address that was asked for, before redirects, as it was written.</summary>
    public required string Address { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>The HTTP status; 0 where there was no answer.</summary>
    public required int Status { get; init; }

    /// <summary>The bytes of the body, decompressed; 0 where nothing was sent.</summary>
    public long Bytes { get; init; }

    /// <summary>The answer's <c>ETag</c>, byte for byte; null where there is none, or where something of the answer is still to be taken
    /// in.</summary>
    public string? ETag { get; init; }

    /// <summary>The answer's <c>Last-Modified</c>, byte for byte; null as <see cref="ETag"/>.</summary>
    public string? LastModified { get; init; }

    /// <summary>Before when it is not to be fetched again; null where only a newer version is a reason to.</summary>
    public DateTimeOffset? NextCheck { get; init; }

    /// <summary>What came of it, in words: "fetched", "not modified", or what went wrong.</summary>
    public required string Reason { get; init; }

    /// <summary>How many fetches in a row have failed; 0 after one that did not.</summary>
    public int FailuresInARow { get; init; }
}
