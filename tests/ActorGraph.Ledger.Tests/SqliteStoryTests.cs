using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteStoryTests : StoryContract
{
    private readonly TemporaryFolder folder = new();
    private int opened;

    [Fact]
    public void Open_LedgerThatKnewExactCopiesAlone_LooksForEditedOnes()
    {
        Ledger.Record(Report("a", 1));
        Ledger.Record(Report("b", 2, without: 4));
        var expected = Ledger.ReadArticles().ToList();
        var head = Ledger.Head;
        Ledger.Dispose();
        using (var connection = new SqliteConnection($"Data Source={folder.File("ledger-0.db")};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                "UPDATE revision SET story = fingerprint; DELETE FROM story_band; DELETE FROM story_text; INSERT INTO ungrouped SELECT key FROM revision";
            command.ExecuteNonQuery();
        }

        using var ledger = SqliteLedger.Open(folder.File("ledger-0.db"), TimeProvider.System);

        Assert.Equal(expected, ledger.ReadArticles());
        Assert.Single(ledger.ReadEntries(head).OfType<ArticleRegrouped>());
    }

    protected override ILedger Open() => SqliteLedger.Open(folder.File($"ledger-{opened++}.db"), TimeProvider.System);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Dispose();
    }
}
