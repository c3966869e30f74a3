using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteLedgerTests : LedgerContract
{
    private readonly TemporaryFolder folder = new();

    protected override ILedger Open() => SqliteLedger.Open(folder.File("ledger.db"), Clock);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Dispose();
    }
}
