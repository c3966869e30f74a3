using ActorGraph.Core.Ledger;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The fetches in the ledger's file, over the ledger's writing connection: the two never wait for each other's locks.</summary>
internal sealed class SqliteFetchMemory : IFetchMemory
{
    private readonly LedgerFile file;
    private readonly Lock usage;
    private readonly Statement find;
    private readonly Statement? keep;

    /// <summary>Prepares the statements.</summary>
    /// <param name="file">The ledger's file.</param>
    /// <param name="statements">The statements of the ledger's connection.</param>
    /// <param name="usage">Held by whoever uses that connection.</param>
    public SqliteFetchMemory(LedgerFile file, Statements statements, Lock usage)
    {
        this.file = file;
        this.usage = usage;
        find = statements.Prepare(
            "SELECT fetched_at, status, bytes, etag, last_modified, next_check, reason, failures_in_a_row FROM fetch WHERE address = $1",
            1
        );
        keep = file.IsReadOnly ? null : statements.Prepare("INSERT OR REPLACE INTO fetch VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", 9);
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
            file.Guard(() =>
                statement.Run(
                    fetch.Address,
                    Cells.Write(fetch.FetchedAt),
                    fetch.Status,
                    fetch.Bytes,
                    fetch.ETag,
                    fetch.LastModified,
                    Cells.Write(fetch.NextCheck),
                    fetch.Reason,
                    fetch.FailuresInARow
                )
            );
        }
    }

    private static FetchRecord ToRecord(string address, SqliteDataReader row) =>
        new()
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
