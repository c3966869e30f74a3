using ActorGraph.Core.Ledger;

namespace ActorGraph.Ingestion.Sources;

/// <summary>What was fetched, without validators, so that everything is given in full; and nothing is kept.</summary>
internal sealed class PreviewFetches(IFetchMemory fetches) : IFetchMemory
{
    public FetchRecord? Find(string address) => fetches.Find(address) is { } last ? last with { ETag = null, LastModified = null } : null;

    public void Keep(FetchRecord fetch)
    {
        // A preview leaves no trace.
    }
}
