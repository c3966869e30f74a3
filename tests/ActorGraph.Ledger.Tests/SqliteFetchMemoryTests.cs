using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteFetchMemoryTests : FetchMemoryContract
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Keep_BesideAnOpenLedger_OutlivesBoth()
    {
        var fetch = new FetchRecord { Address = "https://wire.example/", FetchedAt = default, Status = 200, Reason = "fetched" };
        using (var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System))
        {
            Memory.Keep(fetch);
            ledger.RecordFailure(new ArticleFailure(new ArticleId("a"), "read", "AG2003", "It is empty."));
        }

        using var again = SqliteFetchMemory.Open(folder.File("ledger.db"), readOnly: true);
        Assert.Equal(fetch, again.Find(fetch.Address));
        Assert.Throws<InvalidOperationException>(() => again.Keep(fetch));
    }

    protected override IFetchMemory Open() => SqliteFetchMemory.Open(folder.File("ledger.db"));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Dispose();
    }
}
