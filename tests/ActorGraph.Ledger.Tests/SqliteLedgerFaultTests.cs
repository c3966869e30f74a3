using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteLedgerFaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Open_FileThatIsNoDatabase_IsNamedAndLeftAlone()
    {
        File.WriteAllText(folder.File("notes.txt"), new string('x', 4096));

        var fault = Assert.Throws<ActorGraphException>(() => Open("notes.txt"));

        Assert.Equal(ErrorCodes.LedgerDamaged, fault.Code);
        Assert.Contains("notes.txt", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 4096), File.ReadAllText(folder.File("notes.txt")));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsRefused()
    {
        Run("other.db", "CREATE TABLE theirs (a INTEGER)");

        Assert.Equal(ErrorCodes.LedgerDamaged, Assert.Throws<ActorGraphException>(() => Open("other.db")).Code);
    }

    [Fact]
    public void Open_NewerSchema_IsRefused()
    {
        Open("ledger.db").Dispose();
        Run("ledger.db", "PRAGMA user_version = 99");

        var fault = Assert.Throws<ActorGraphException>(() => Open("ledger.db"));

        Assert.Equal(ErrorCodes.LedgerTooNew, fault.Code);
        Assert.Contains("99", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ReadOnlyWithoutAFile_SaysHowToMakeOne()
    {
        var fault = Assert.Throws<ActorGraphException>(() =>
            SqliteLedger.Open(folder.File("none.db"), TimeProvider.System, readOnly: true)
        );

        Assert.Equal(ErrorCodes.LedgerUnavailable, fault.Code);
        Assert.Contains("ingest", fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("none.db")));
    }

    [Fact]
    public void Open_FolderWhoseNameIsAFile_IsNamed()
    {
        File.WriteAllText(folder.File("file"), "");

        Assert.Equal(ErrorCodes.LedgerUnavailable, Assert.Throws<ActorGraphException>(() => Open("file/ledger.db")).Code);
    }

    [Fact]
    public void Record_AnotherProcessHoldsTheLock_SaysSoAfterTheTimeout()
    {
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System, busyTimeout: TimeSpan.FromSeconds(1));
        using var other = new SqliteConnection($"Data Source={folder.File("ledger.db")};Pooling=false");
        other.Open();
        using var transaction = other.BeginTransaction(deferred: false);

        var fault = Assert.Throws<ActorGraphException>(() =>
            ledger.Record(new AnalysisBuilder("a").Claiming("Iran", "AIDS", "Iraq").Build())
        );

        Assert.Equal(ErrorCodes.LedgerBusy, fault.Code);
        transaction.Rollback();
        Assert.Equal(RecordOutcome.New, ledger.Record(new AnalysisBuilder("a").Claiming("Iran", "AIDS", "Iraq").Build()));
    }

    [Fact]
    public void Record_OpenedToRead_IsAProgrammersError()
    {
        Open("ledger.db").Dispose();
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System, readOnly: true);

        Assert.Equal(0, ledger.Count().Articles);
        Assert.Throws<InvalidOperationException>(() => ledger.Remove(new("a")));
    }

    [Theory]
    [InlineData(778)]
    [InlineData(4874)]
    public void Translate_WriteThatIsRefused_IsAFullDisk(int extended)
    {
        var fault = SqliteFaults.Translate(new SqliteException("disk I/O error", 10, extended), "x.db");

        Assert.Equal(ErrorCodes.LedgerDiskFull, fault.Code);
        Assert.Contains("quota", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "AG6004", "locked")]
    [InlineData(13, "AG6005", "room")]
    [InlineData(8, "AG6001", "may not be written")]
    [InlineData(14, "AG6001", "folder")]
    [InlineData(11, "AG6003", "damaged")]
    [InlineData(10, "AG6001", "disk I/O")]
    public void Translate_ResultCode_GivesTheNumberedMessage(int code, string expected, string words)
    {
        var fault = SqliteFaults.Translate(new SqliteException("disk I/O", code), "x.db");

        Assert.Equal(expected, fault.Code);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.Contains("x.db", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reopen_AfterRecords_HasThemAll()
    {
        using (var ledger = Open("ledger.db"))
        {
            ledger.Record(new AnalysisBuilder("a").Claiming("Iran", "AIDS", "Iraq").Build());
        }

        using var again = Open("ledger.db");
        Assert.Equal(new LedgerPosition(2), again.Head);
        Assert.Equal(RecordOutcome.Unchanged, again.Record(new AnalysisBuilder("a").Claiming("Iran", "AIDS", "Iraq").Build()));
    }

    [Fact]
    public void Record_ManyThreads_LosesNothing()
    {
        using var ledger = Open("ledger.db");

        Parallel.For(
            0,
            64,
            i => ledger.Record(new AnalysisBuilder($"a{i % 32}").Claiming("Iran", "AIDS", "Iraq").Saying($"Text {i % 32}").Build())
        );

        Assert.Equal(new LedgerCounts(32, 32, 0, 2, 32, 1, new(64)), ledger.Count());
    }

    [Fact]
    public void Remove_RetractedClaims_StayAsRows()
    {
        using (var ledger = Open("ledger.db"))
        {
            ledger.Record(new AnalysisBuilder("a").Claiming("Iran", "AIDS", "Iraq").Build());
            ledger.Remove(new("a"));
        }

        using var connection = new SqliteConnection($"Data Source={folder.File("ledger.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT asserted || '-' || retracted FROM claim";
        Assert.Equal("2-3", command.ExecuteScalar());
    }

    public void Dispose() => folder.Dispose();

    private SqliteLedger Open(string name) => SqliteLedger.Open(folder.File(name), TimeProvider.System);

    private void Run(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File(name)};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
