namespace ActorGraph.Ingestion.Fetching;

/// <summary>What is asked for.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Policy">What the article source may do.</param>
/// <param name="ETag">The validator of what is there already, as it was sent; null to be given the document in any case.</param>
/// <param name="LastModified">As <paramref name="ETag"/>.</param>
internal sealed record FetchRequest(Uri Address, FetchPolicy Policy, string? ETag = null, string? LastModified = null)
{
    public bool IsConditional => ETag is not null || LastModified is not null;
}
