using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Prepares the statements of one connection and disposes them together with it.</summary>
internal sealed class Statements(LedgerFile file) : IDisposable
{
    private readonly SqliteConnection connection = file.Connect();
    private readonly List<Statement> prepared = [];

    /// <summary>The connection.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>Whether a transaction is open. SQLite ends one by itself after a full disk and the like.</summary>
    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Prepares a statement with this many parameters.</summary>
    public Statement Prepare(string sql, int parameterCount = 0)
    {
        var statement = new Statement(connection, sql, parameterCount);
        prepared.Add(statement);
        return statement;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var statement in prepared)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
