using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteNamesakeTests : NamesakeContract
{
    private readonly TemporaryFolder folder = new();

    protected override ILedger Open() => SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Dispose();
    }
}
