using System.Collections.Concurrent;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>Fetches that are forgotten with it.</summary>
public sealed class InMemoryFetchMemory : IFetchMemory
{
    private readonly ConcurrentDictionary<string, FetchRecord> fetches = new(StringComparer.Ordinal);

    /// <summary>All that is kept.</summary>
    public IReadOnlyCollection<FetchRecord> Fetches => [.. fetches.Values.OrderBy(f => f.Address, StringComparer.Ordinal)];

    /// <inheritdoc />
    public FetchRecord? Find(string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        return fetches.GetValueOrDefault(address);
    }

    /// <inheritdoc />
    public void Keep(FetchRecord fetch)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        fetches[fetch.Address] = fetch;
    }
}
