using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Fetches as if there had been none before; what comes of them is kept.</summary>
internal sealed class ForgottenFetches(IFetchMemory inner) : IFetchMemory
{
    public FetchRecord? Find(string address) => null;

    public void Keep(FetchRecord fetch) => inner.Keep(fetch);
}
