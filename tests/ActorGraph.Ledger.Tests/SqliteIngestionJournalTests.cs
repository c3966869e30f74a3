using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteIngestionJournalTests : IngestionJournalContract
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteLedger ledger;

    public SqliteIngestionJournalTests() => ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);

    [Fact]
    public void OpenJournal_OfALedgerThatIsOnlyRead_ReadsAndRefusesToWrite()
    {
        var article = new FoundArticle { Name = new ArticleId("a"), Source = "s", Place = "/a", State = LifecycleState.Discovered, ChangedAt = default };
        Journal.Keep(article);

        using var reading = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System, readOnly: true);

        Assert.Equal(article, reading.OpenJournal().Find(article.Name));
        Assert.Throws<InvalidOperationException>(() => reading.OpenJournal().Keep(article));
    }

    protected override IIngestionJournal Open() => ledger.OpenJournal();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        ledger.Dispose();
        folder.Dispose();
    }
}
