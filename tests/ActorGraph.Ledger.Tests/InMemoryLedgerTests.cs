using ActorGraph.Core.Ledger;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class InMemoryLedgerTests : LedgerContract
{
    protected override ILedger Open() => new InMemoryLedger(Clock);
}
