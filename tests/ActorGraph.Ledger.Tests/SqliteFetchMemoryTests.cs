using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteFetchMemoryTests : FetchMemoryContract
{
    private readonly TemporaryFolder folder = new();
    private SqliteLedger? ledger;

    private SqliteLedger Ledger => ledger ??= SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);

    [Fact]
    public void Keep_BesideAnOpenLedger_OutlivesIt()
    {
        var fetch = new FetchRecord
        {
            Address = "https://wire.example/",
            FetchedAt = default,
            Status = 200,
            Reason = "fetched",
        };
        Ledger.Together(() =>
        {
            Memory.Keep(fetch);
            Ledger.RecordFailure(new ArticleFailure(new ArticleId("a"), "read", "AG2003", "It is empty."));
        });
        Ledger.Dispose();

        using var again = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System, readOnly: true);
        var fetches = again.OpenFetchMemory();
        Assert.Equal(fetch, fetches.Find(fetch.Address));
        Assert.Throws<InvalidOperationException>(() => fetches.Keep(fetch));
    }

    protected override IFetchMemory Open() => Ledger.OpenFetchMemory();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        ledger?.Dispose();
        folder.Dispose();
    }
}
