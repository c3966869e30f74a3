using ActorGraph.Core.Ledger;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class InMemoryNamesakeTests : NamesakeContract
{
    protected override ILedger Open() => new InMemoryLedger();
}
