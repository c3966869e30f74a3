using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class LedgerBackupTests : IDisposable
{
    private static readonly DateTimeOffset now = new(2024, 11, 14, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly string path;
    private readonly string backup;

    public LedgerBackupTests() => (path, backup) = (folder.File("ledger.db"), folder.File("copy.db"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Write_WhileAnotherThreadRecords_CopiesWholeArticles()
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        Fill(ledger, 0, 20);
        using var stop = new CancellationTokenSource();
        var recording = Task.Run(() =>
        {
            for (var i = 20; !stop.IsCancellationRequested; i++)
            {
                Fill(ledger, i, i + 1);
            }
        });

        var counts = Enumerable.Range(0, 5).Select(_ => LedgerBackup.Write(path, backup)).ToList();
        await stop.CancelAsync();
        await recording;

        Assert.All(counts, c => Assert.Equal((c.Articles, c.Articles * 2L), (c.Claims, c.Head.Value)));
        Assert.True(counts[0].Articles >= 20);
        using var copy = SqliteLedger.Open(backup, TimeProvider.System);
        Assert.Equal(counts[^1], copy.Count());
        Assert.Equal(
            ["copy.db", "copy.db-shm", "copy.db-wal"],
            Directory.GetFiles(folder.Path, "copy.db*").Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Restore_IntoAnOpenLedger_BringsBackWhatItWasAndGoesOn()
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        Fill(ledger, 0, 3);
        var expected = LedgerBackup.Write(path, backup);
        Fill(ledger, 3, 6);

        Assert.Equal(expected, LedgerBackup.Restore(path, backup, now));

        Assert.Equal(expected, ledger.Count());
        Fill(ledger, 2, 5);
        Assert.Equal(5, ledger.Count().Articles);
        using var former = SqliteLedger.Open(path + ".before-restore", TimeProvider.System);
        Assert.Equal(6, former.Count().Articles);
    }

    [Fact]
    public void Restore_WhereThereIsNoLedger_MakesOne()
    {
        using (var ledger = SqliteLedger.Open(path, TimeProvider.System))
        {
            Fill(ledger, 0, 3);
        }

        var expected = LedgerBackup.Write(path, backup);

        Assert.Equal(expected, LedgerBackup.Restore(folder.File("other.db"), backup, now));
    }

    [Fact]
    public void Restore_WhileArticlesAreTakenIn_IsRefused()
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        Fill(ledger, 0, 1);
        LedgerBackup.Write(path, backup);
        ledger.OpenJournal().TryBegin(new RunRequest("wire", "host:1", now, now.AddMinutes(1), IsAlone: true));

        var fault = Assert.Throws<ActorGraphException>(() => LedgerBackup.Restore(path, backup, now));

        Assert.Equal(ErrorCodes.LedgerBusy, fault.Code);
        Assert.Contains("'wire' is being read", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Restore_DamagedBackup_LeavesTheLedgerAsItIs(bool isCutOff)
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        Fill(ledger, 0, 40);
        var expected = LedgerBackup.Write(path, backup);
        Damage(isCutOff);

        var fault = Assert.Throws<ActorGraphException>(() => LedgerBackup.Restore(path, backup, now));

        Assert.Equal(ErrorCodes.LedgerDamaged, fault.Code);
        Assert.Equal(expected, ledger.Count());
    }

    [Fact]
    public void Write_OverAFileThatIsNoBackup_IsRefused()
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        Fill(ledger, 0, 1);
        File.WriteAllText(backup, "My notes, which are long enough to be no empty file of SQLite's.");

        Assert.Equal(ErrorCodes.LedgerDamaged, Assert.Throws<ActorGraphException>(() => LedgerBackup.Write(path, backup)).Code);
        Assert.StartsWith("My notes", File.ReadAllText(backup), StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_NoBackup_IsRefused() =>
        Assert.Equal(
            ErrorCodes.BackupFailed,
            Assert.Throws<ActorGraphException>(() => LedgerBackup.Restore(path, backup, DateTimeOffset.UnixEpoch)).Code
        );

    [Fact]
    public void Write_NoLedgerOrTheLedgerItself_IsRefused()
    {
        Assert.Equal(ErrorCodes.LedgerUnavailable, Assert.Throws<ActorGraphException>(() => LedgerBackup.Write(path, backup)).Code);
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        Assert.Equal(ErrorCodes.BackupFailed, Assert.Throws<ActorGraphException>(() => LedgerBackup.Write(path, path)).Code);
        Assert.Equal(
            ErrorCodes.BackupFailed,
            Assert.Throws<ActorGraphException>(() => LedgerBackup.Write(path, folder.File("nowhere/copy.db"))).Code
        );
    }

    private static void Fill(SqliteLedger ledger, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            ledger.Record(new AnalysisBuilder($"a{i:000}").Claiming("France", "MET_WITH", "Germany").Saying($"Number {i}.").Build());
        }
    }

    private void Damage(bool isCutOff)
    {
        var bytes = File.ReadAllBytes(backup);
        Array.Fill(bytes, (byte)0x5A, 8192, 4096 * 4);
        File.WriteAllBytes(backup, isCutOff ? bytes[..(bytes.Length / 2)] : bytes);
    }
}
