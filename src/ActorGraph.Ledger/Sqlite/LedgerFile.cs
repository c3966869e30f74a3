using ActorGraph.Core.Ontology;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The SQLite file of a ledger: opens connections with the settings that all share.</summary>
internal sealed class LedgerFile
{
    private readonly string connectionString;

    /// <summary>Names a file; opens nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="readOnly">Whether it may not be changed.</param>
    /// <param name="busyTimeout">How long a writer waits for another process.</param>
    /// <param name="isPooled">Whether connections are kept open for the next; not where the file is to be moved.</param>
    public LedgerFile(string path, bool readOnly, TimeSpan busyTimeout, bool isPooled = true)
    {
        Path = path;
        IsReadOnly = readOnly;
        BusyTimeout = busyTimeout;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = isPooled,
            DefaultTimeout = Math.Max(1, (int)busyTimeout.TotalSeconds),
        }.ToString();
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Whether it may not be changed.</summary>
    public bool IsReadOnly { get; }

    /// <summary>How long a writer waits for another process.</summary>
    public TimeSpan BusyTimeout { get; }

    /// <summary>Opens a connection. In WAL mode NORMAL loses no consistency, at worst the last articles at a power cut; they are ingested
    /// again.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            RefuseReadOnly(connection);
            connection.CreateFunction<string?, string, long?>("goldstein_tenths", GoldsteinTenths, isDeterministic: true);
            using var settings = new Statement(
                connection,
                "PRAGMA synchronous = NORMAL; PRAGMA temp_store = FILE; PRAGMA cache_size = -16384"
            );
            settings.Run();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Does something to the file; what SQLite reports becomes a numbered message.</summary>
    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Translate(fault, Path);
        }
    }

    /// <summary>Lets go of pooled connections, so that the file can be moved or deleted.</summary>
    public void Release()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    // SQLite opens a file that may only be read all the same, and tells at the first change: a worker may wait for that for days.
    private void RefuseReadOnly(SqliteConnection connection)
    {
        if (!IsReadOnly && SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
        {
            throw new SqliteException("attempt to write a readonly database", SQLitePCL.raw.SQLITE_READONLY);
        }
    }

    // Whole tenths, so that the order of rows cannot change a mean by a rounding.
    private static long? GoldsteinTenths(string? eventCode, string type)
    {
        var code = eventCode is null ? RelationOntology.Get(type).DefaultEventCode : RelationOntology.TryGetCode(eventCode);
        return code is null ? null : (long)Math.Round(code.Goldstein * 10);
    }
}
