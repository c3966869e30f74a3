using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Brings a file to the newest schema, one numbered script after the other, each in one transaction.</summary>
internal static class LedgerMigrations
{
    // "AGLG": marks the file as a ledger, so that no other program's database is ever changed.
    private const int ApplicationId = 0x41474C47;

    private static readonly string[] scripts =
    [
        .. typeof(LedgerMigrations)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The schema number this version writes.</summary>
    public static int Latest => scripts.Length;

    /// <summary>Checks the file and applies the scripts it lacks. A reader, too, brings an older ledger up, where the file may be
    /// written.</summary>
    public static void Apply(SqliteConnection connection, LedgerFile file)
    {
        var version = ReadVersion(connection, file.Path);
        if (version == Latest)
        {
            return;
        }

        if (!file.IsReadOnly)
        {
            Upgrade(connection, file.Path);
            return;
        }

        if (version == 0)
        {
            throw SqliteFaults.Foreign(file.Path);
        }

        try
        {
            using var writing = new LedgerFile(file.Path, readOnly: false, file.BusyTimeout).Connect();
            Upgrade(writing, file.Path);
        }
        catch (SqliteException)
        {
            throw SqliteFaults.NeedsUpgrade(file.Path);
        }
    }

    /// <summary>Throws where a file is no ledger, or one of a newer version.</summary>
    public static void RefuseForeign(SqliteConnection connection, string path)
    {
        if (ReadVersion(connection, path) == 0)
        {
            throw SqliteFaults.Foreign(path);
        }
    }

    private static void Upgrade(SqliteConnection connection, string path)
    {
        Execute(connection, "PRAGMA journal_mode = WAL");
        Execute(connection, "BEGIN IMMEDIATE");
        // Another process may have been first while this one waited for the lock.
        for (var next = ReadVersion(connection, path); next < Latest; next++)
        {
            Execute(connection, ReadScript(scripts[next]));
            Execute(connection, FormattableString.Invariant($"PRAGMA user_version = {next + 1}"));
        }

        Execute(connection, FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"));
        Execute(connection, "COMMIT");
    }

    private static int ReadVersion(SqliteConnection connection, string path)
    {
        var application = Scalar(connection, "PRAGMA application_id");
        var version = Scalar(connection, "PRAGMA user_version");
        if (
            application != ApplicationId
            && (application != 0 || version != 0 || Scalar(connection, "SELECT count(*) FROM sqlite_schema") != 0)
        )
        {
            throw SqliteFaults.Foreign(path);
        }

        return version <= Latest ? (int)version : throw SqliteFaults.TooNew(path, version, Latest);
    }

    private static string ReadScript(string resource)
    {
        using var stream =
            typeof(LedgerMigrations).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return (long)statement.Scalar()!;
    }
}
