using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Copies a ledger to a file and back by SQLite's online backup, while others read and write it.</summary>
public static class LedgerBackup
{
    private static readonly TimeSpan busyTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Writes a copy of a ledger as it is at one moment. The file is replaced only by a whole copy that has passed SQLite's
    /// integrity check.</summary>
    /// <param name="ledger">The ledger; it may be in use.</param>
    /// <param name="backup">The file to write; an earlier backup there is replaced, any other file is left as it is.</param>
    /// <returns>What the copy holds.</returns>
    /// <exception cref="ActorGraphException">AG6001: there is no ledger. AG6003: the ledger is damaged. AG6008: the file cannot be written,
    /// or is something else.</exception>
    public static LedgerCounts Write(string ledger, string backup)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ledger);
        ArgumentException.ThrowIfNullOrWhiteSpace(backup);
        if (!File.Exists(ledger))
        {
            throw SqliteFaults.Missing(ledger);
        }

        RefuseSame(ledger, backup);
        if (File.Exists(backup) && new FileInfo(backup).Length > 0)
        {
            Check(backup);
        }

        var partial = backup + ".partial";
        try
        {
            Delete(partial);
            // Tells by name where nothing can be written; an empty file is an empty database.
            File.Create(partial).Dispose();
            Copy(ledger, partial);
            var counts = Check(partial);
            // What somebody wrote into the former copy must not be taken for a part of this one.
            DeleteLogs(backup);
            File.Move(partial, backup, overwrite: true);
            return counts;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritten(backup, fault);
        }
        finally
        {
            Delete(partial);
        }
    }

    /// <summary>Makes a ledger what a backup holds. What it was before is kept beside it, as <c>.before-restore</c>.</summary>
    /// <param name="ledger">The ledger; it may be open, but nobody may be taking articles in.</param>
    /// <param name="backup">The backup.</param>
    /// <param name="now">Tells whether a run that was not ended still goes on.</param>
    /// <returns>What the ledger holds now.</returns>
    /// <exception cref="ActorGraphException">
    /// AG6002, AG6003: the backup is from a newer version, damaged, or no ledger. AG6004: the ledger is being written. AG6008: there is no
    /// backup, or the ledger cannot be written.
    /// </exception>
    public static LedgerCounts Restore(string ledger, string backup, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ledger);
        ArgumentException.ThrowIfNullOrWhiteSpace(backup);
        if (!File.Exists(backup))
        {
            throw new ActorGraphException(
                ErrorCodes.BackupFailed,
                $"There is no backup at '{backup}'. Give a file that 'actorgraph backup FILE' has written."
            );
        }

        RefuseSame(ledger, backup);
        Check(backup);
        if (File.Exists(ledger))
        {
            RefuseRunning(ledger, now);
            Write(ledger, ledger + ".before-restore");
        }

        Copy(backup, ledger);
        return Check(ledger);
    }

    private static void Copy(string from, string to)
    {
        var (source, target) = (
            new LedgerFile(from, readOnly: true, busyTimeout, isPooled: false),
            new LedgerFile(to, readOnly: false, busyTimeout, isPooled: false)
        );
        source.Guard(() =>
        {
            using var reading = source.Connect();
            return target.Guard(() =>
            {
                using var writing = target.Connect();
                reading.BackupDatabase(writing);
                return true;
            });
        });
    }

    // A look at the header is not enough: a copy that cannot be read to its end is none.
    private static LedgerCounts Check(string path)
    {
        var file = new LedgerFile(path, readOnly: true, busyTimeout, isPooled: false);
        return file.Guard(() =>
        {
            using (var connection = file.Connect())
            {
                using var check = new Statement(connection, "PRAGMA integrity_check(1)");
                if (check.Scalar() is not "ok")
                {
                    throw SqliteFaults.Damaged(path);
                }

                LedgerMigrations.RefuseForeign(connection, path);
            }

            using var ledger = SqliteLedger.Open(path, TimeProvider.System, readOnly: true);
            return ledger.Count();
        });
    }

    private static void RefuseRunning(string path, DateTimeOffset now)
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System, readOnly: true);
        if (ledger.OpenJournal().ReadLastRuns().FirstOrDefault(r => r.EndedAt is null && r.LeasedUntil > now) is { } run)
        {
            throw new ActorGraphException(
                ErrorCodes.LedgerBusy,
                $"'{run.Source}' is being read into the ledger '{path}' by {run.Owner}. Wait until it has finished or stop it, then restore again."
            );
        }
    }

    private static void RefuseSame(string ledger, string backup)
    {
        if (Path.GetFullPath(ledger) == Path.GetFullPath(backup))
        {
            throw new ActorGraphException(ErrorCodes.BackupFailed, $"'{backup}' is the ledger itself. Give another file.");
        }
    }

    private static void Delete(string path)
    {
        if (Path.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            File.Delete(path);
            DeleteLogs(path);
        }
    }

    private static void DeleteLogs(string path)
    {
        foreach (var suffix in new[] { "-wal", "-shm", "-journal" })
        {
            File.Delete(path + suffix);
        }
    }

    private static ActorGraphException Unwritten(string path, Exception fault) =>
        new(
            ErrorCodes.BackupFailed,
            $"The backup '{path}' cannot be written: {fault.Message} Give a file in a folder where this user may write.",
            fault
        );
}
