using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The fetches in the ledger's file, over a connection of their own.</summary>
public sealed class SqliteFetchMemory : IFetchMemory
{
    private readonly Lock usage = new();
    private readonly LedgerFile file;
    private readonly Statements statements;
    private readonly Statement find;
    private readonly Statement? keep;

    private SqliteFetchMemory(LedgerFile file)
    {
        this.file = file;
        statements = new Statements(file);
        try
        {
            LedgerMigrations.Apply(statements.Connection, file);
            find = statements.Prepare(
                "SELECT fetched_at, status, bytes, etag, last_modified, next_check, reason, failures_in_a_row FROM fetch WHERE address = $1", 1);
            keep = file.IsReadOnly ? null : statements.Prepare("INSERT OR REPLACE INTO fetch VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", 9);
        }
        catch
        {
            statements.Dispose();
            throw;
        }
    }

    /// <summary>Opens the fetches of a ledger.</summary>
    /// <param name="path">The ledger's file; its folder must exist.</param>
    /// <param name="readOnly">Whether nothing may be changed; then the file must exist.</param>
    /// <exception cref="ActorGraphException">The file is no ledger, newer than this version, locked, or may not be read or written.</exception>
    public static SqliteFetchMemory Open(string path, bool readOnly = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new LedgerFile(path, readOnly, TimeSpan.FromSeconds(10));
        return file.Guard(() => new SqliteFetchMemory(file));
    }

    /// <inheritdoc />
    public FetchRecord? Find(string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        lock (usage)
        {
            return file.Guard(() =>
            {
                using var row = find.Read(address);
                return row.Read() ? ToRecord(address, row) : null;
            });
        }
    }

    /// <inheritdoc />
    public void Keep(FetchRecord fetch)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        lock (usage)
        {
            var statement = keep ?? throw new InvalidOperationException($"The ledger '{file.Path}' was opened to be read only.");
            file.Guard(() => statement.Run(
                fetch.Address,
                Cells.Write(fetch.FetchedAt),
                fetch.Status,
                fetch.Bytes,
                fetch.ETag,
                fetch.LastModified,
                Cells.Write(fetch.NextCheck),
                fetch.Reason,
                fetch.FailuresInARow));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (usage)
        {
            find.Dispose();
            keep?.Dispose();
            statements.Dispose();
            file.Release();
        }
    }

    private static FetchRecord ToRecord(string address, SqliteDataReader row) => new()
    {
        Address = address,
        FetchedAt = row.Moment(0)!.Value,
        Status = row.GetInt32(1),
        Bytes = row.GetInt64(2),
        ETag = row.Text(3),
        LastModified = row.Text(4),
        NextCheck = row.Moment(5),
        Reason = row.GetString(6),
        FailuresInARow = row.GetInt32(7),
    };
}
