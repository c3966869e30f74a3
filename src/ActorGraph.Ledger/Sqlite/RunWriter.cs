using ActorGraph.Core.Ledger;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The runs in a ledger's file. For one thread at a time.</summary>
internal sealed class RunWriter
{
    private const string Columns =
        "SELECT number, source, owner, started_at, leased_until, ended_at, new, changed, unchanged, failed, is_interrupted, fault, skipped FROM run ";

    private readonly Statement begin;
    private readonly Statement renew;
    private readonly Statement end;
    private readonly Statement readLast;
    private readonly Statement lastCompleted;

    /// <summary>Prepares the statements.</summary>
    public RunWriter(Statements statements)
    {
        // One statement: between question and answer nobody else can begin.
        begin = statements.Prepare(
            """
            INSERT INTO run (source, owner, started_at, leased_until)
            SELECT $1, $2, $3, $4
            WHERE ($5 = 0 OR NOT EXISTS (SELECT 1 FROM run WHERE source = $1 AND ended_at IS NULL AND leased_until > $3))
              AND ($6 IS NULL OR NOT EXISTS (SELECT 1 FROM run WHERE source = $1 AND started_at >= $6 AND ended_at IS NOT NULL AND is_interrupted = 0))
            RETURNING number
            """,
            6
        );
        renew = statements.Prepare(
            """
            UPDATE run SET leased_until = $2
            WHERE number = $1 AND ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM run other WHERE other.source = run.source AND other.number > run.number)
            """,
            2
        );
        end = statements.Prepare(
            "UPDATE run SET ended_at = $2, new = $3, changed = $4, unchanged = $5, failed = $6, is_interrupted = $7, fault = $8, skipped = $9 WHERE number = $1",
            9
        );
        readLast = statements.Prepare(Columns + "WHERE number IN (SELECT MAX(number) FROM run GROUP BY source) ORDER BY source");
        lastCompleted = statements.Prepare(
            "SELECT started_at FROM run WHERE source = $1 AND ended_at IS NOT NULL AND is_interrupted = 0 ORDER BY number DESC LIMIT 1",
            1
        );
    }

    /// <summary>Begins a run, or does not.</summary>
    public long? TryBegin(RunRequest request) =>
        begin.Scalar(
            request.Source,
            request.Owner,
            Write(request.At),
            Write(request.LeasedUntil),
            request.IsAlone ? 1L : 0L,
            Write(request.Due)
        ) as long?;

    /// <summary>Holds a run's source for longer.</summary>
    public bool Renew(long run, DateTimeOffset leasedUntil) => renew.Run(run, Write(leasedUntil)) > 0;

    /// <summary>Ends a run.</summary>
    public int End(IngestionRun run) =>
        end.Run(
            run.Number,
            Write(run.EndedAt),
            run.New,
            run.Changed,
            run.Unchanged,
            run.Failed,
            run.IsInterrupted ? 1L : 0L,
            run.Fault,
            run.Skipped
        );

    /// <summary>The last run of each source.</summary>
    public List<IngestionRun> ReadLast()
    {
        using var rows = readLast.Read();
        var runs = new List<IngestionRun>();
        while (rows.Read())
        {
            runs.Add(Read(rows));
        }

        return runs;
    }

    /// <summary>When the last run that came to its end began.</summary>
    public DateTimeOffset? FindLastCompleted(string source)
    {
        using var row = lastCompleted.Read(source);
        return row.Read() ? row.Moment(0) : null;
    }

    // In UTC, so that their texts order as the moments do.
    private static string? Write(DateTimeOffset? moment) => Cells.Write(moment?.ToUniversalTime());

    private static IngestionRun Read(SqliteDataReader row) =>
        new()
        {
            Number = row.GetInt64(0),
            Source = row.GetString(1),
            Owner = row.GetString(2),
            StartedAt = row.Moment(3)!.Value,
            LeasedUntil = row.Moment(4)!.Value,
            EndedAt = row.Moment(5),
            New = row.GetInt32(6),
            Changed = row.GetInt32(7),
            Unchanged = row.GetInt32(8),
            Failed = row.GetInt32(9),
            IsInterrupted = row.GetBoolean(10),
            Fault = row.GetString(11),
            Skipped = row.GetInt32(12),
        };
}
