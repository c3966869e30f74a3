using ActorGraph.Core.Ledger;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Nothing was ever fetched, and nothing is kept.</summary>
internal sealed class NoFetches : IFetchMemory
{
    public FetchRecord? Find(string address) => null;

    public void Keep(FetchRecord fetch)
    {
        // There is nowhere to.
    }
}
