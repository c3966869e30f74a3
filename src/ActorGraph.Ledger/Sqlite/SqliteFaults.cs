using ActorGraph.Core.Errors;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Turns what SQLite reports into numbered messages that say what to do.</summary>
internal static class SqliteFaults
{
    // SQLITE_IOERR_WRITE and SQLITE_IOERR_SHMSIZE: what a quota, a limit on the size of files
    // and a full disk give where SQLite cannot tell that there is no room.
    private const int writeFailed = 778;
    private const int sharedMemoryFailed = 4874;

    /// <summary>The message for a fault at a ledger file.</summary>
    /// <param name="fault">What SQLite reported; result codes as in sqlite.org/rescode.html.</param>
    /// <param name="path">The ledger's file.</param>
    public static ActorGraphException Translate(SqliteException fault, string path) =>
        fault.SqliteErrorCode switch
        {
            _ when fault.SqliteExtendedErrorCode is writeFailed or sharedMemoryFailed => new ActorGraphException(
                ErrorCodes.LedgerDiskFull,
                $"The disk of the ledger '{path}' takes no more: it, a quota or a limit on the size of files is full, or it is broken. Nothing of the last articles was kept; make room and run again.",
                fault
            ),
            5 or 6 => new ActorGraphException(
                ErrorCodes.LedgerBusy,
                $"The ledger '{path}' is locked: another process is writing to it. Wait until it has finished or stop it, then try again.",
                fault
            ),
            13 => new ActorGraphException(
                ErrorCodes.LedgerDiskFull,
                $"There is no room left on the disk of the ledger '{path}'. Nothing of the last articles was kept; make room and run again.",
                fault
            ),
            11 => Damaged(path, fault),
            26 => Foreign(path, fault),
            8 or 3 or 23 => new ActorGraphException(
                ErrorCodes.LedgerUnavailable,
                $"The ledger '{path}' may not be written. Give this user the right to write to the file and its folder, or set Ledger:Path to another place.",
                fault
            ),
            14 => new ActorGraphException(
                ErrorCodes.LedgerUnavailable,
                $"The ledger '{path}' cannot be opened. See that its folder exists and that this user may read and write there, or set Ledger:Path to another place.",
                fault
            ),
            _ => new ActorGraphException(ErrorCodes.LedgerUnavailable, $"The ledger '{path}' cannot be used: {fault.Message}", fault),
        };

    /// <summary>The message for a ledger that cannot be read to its end.</summary>
    public static ActorGraphException Damaged(string path, Exception? fault = null) =>
        new(
            ErrorCodes.LedgerDamaged,
            $"The ledger '{path}' is damaged. Restore it with 'actorgraph restore BACKUP', or move it away and ingest again.",
            fault
        );

    /// <summary>The message for a file that is no ledger.</summary>
    public static ActorGraphException Foreign(string path, Exception? fault = null) =>
        new(
            ErrorCodes.LedgerDamaged,
            $"The file '{path}' is no ledger of ActorGraph. It was left as it is; set Ledger:Path to another file.",
            fault
        );

    /// <summary>The message for a ledger of a later version.</summary>
    public static ActorGraphException TooNew(string path, long version, int known) =>
        new(
            ErrorCodes.LedgerTooNew,
            $"The ledger '{path}' has schema {version}, this version of ActorGraph knows {known} at most. Use the newer version that made it."
        );

    /// <summary>The message for a ledger that is to be read and is not there.</summary>
    public static ActorGraphException Missing(string path) =>
        new(
            ErrorCodes.LedgerUnavailable,
            $"There is no ledger at '{path}'. Make one with 'actorgraph ingest PATH', or set Ledger:Path to where it is."
        );

    /// <summary>The message for a ledger that an older version made and that may only be read.</summary>
    public static ActorGraphException NeedsUpgrade(string path) =>
        new(
            ErrorCodes.LedgerUnavailable,
            $"The ledger '{path}' was made by an older version and may not be changed here. Run 'actorgraph status' on it once, where this user may write."
        );
}
