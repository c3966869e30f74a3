using ActorGraph.Core.Ledger;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class InMemoryFetchMemoryTests : FetchMemoryContract
{
    protected override IFetchMemory Open() => new InMemoryFetchMemory();
}
