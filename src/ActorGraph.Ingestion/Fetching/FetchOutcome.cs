using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>What came of a request: a document, "not modified", or a fault.</summary>
internal sealed record FetchOutcome
{
    /// <summary>The HTTP status; 0 where there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>The document; null where there is none.</summary>
    public FetchedDocument? Document { get; init; }

    /// <summary>What went wrong; null where nothing did.</summary>
    public ActorGraphException? Fault { get; init; }

    /// <summary>Whether the same request may well succeed in a moment.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>Where the server sends the client on to; null where it does not.</summary>
    public Uri? Redirect { get; init; }

    /// <summary>The validators of the answer, as they were sent.</summary>
    public string? ETag { get; init; }

    /// <summary>As <see cref="ETag"/>.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the server says that its answer stays fresh (<c>Cache-Control</c>, <c>Expires</c>); zero where it does not
    /// say.</summary>
    public TimeSpan FreshFor { get; init; }

    /// <summary>How long the server asks not to be asked again (<c>Retry-After</c>); null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether what the client has is still what there is.</summary>
    public bool IsNotModified => Status == 304 && Fault is null;
}
