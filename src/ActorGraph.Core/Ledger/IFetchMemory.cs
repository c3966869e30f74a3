namespace ActorGraph.Core.Ledger;

/// <summary>Remembers the last fetch of each address, over restarts, so that nothing is asked for again without need.</summary>
/// <remarks>
/// A record is kept only when what was fetched is in the ledger: after a crash in between the address is fetched once more and nothing is
/// lost. Lives as long as the ledger whose file it shares.
/// Safe for use by many threads.
/// </remarks>
public interface IFetchMemory
{
    /// <summary>The last fetch of an address, or null if there was none.</summary>
    FetchRecord? Find(string address);

    /// <summary>Keeps a fetch in the place of the address' former one.</summary>
    void Keep(FetchRecord fetch);
}
