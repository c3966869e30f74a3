using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The journal in the ledger's file, over the ledger's writing connection: the two never wait for each other's locks.</summary>
internal sealed class SqliteIngestionJournal : IIngestionJournal
{
    private const string Columns =
        "SELECT name, source, place, state, changed_at, article, stage, code, reason, tries, next_try FROM found ";

    private readonly LedgerFile file;
    private readonly Lock usage;
    private readonly Statement find;
    private readonly Statement findRecorded;
    private readonly Statement keep;
    private readonly Statement forgetOther;
    private readonly Statement forget;
    private readonly Statement readUnfinished;
    private readonly Statement countStates;
    private readonly Statement keepCheckpoint;
    private readonly Statement readCheckpoints;
    private readonly RunWriter runs;

    /// <summary>Prepares the statements.</summary>
    /// <param name="file">The ledger's file.</param>
    /// <param name="statements">The statements of the ledger's connection.</param>
    /// <param name="usage">Held by whoever uses that connection.</param>
    public SqliteIngestionJournal(LedgerFile file, Statements statements, Lock usage)
    {
        this.file = file;
        this.usage = usage;
        find = statements.Prepare(Columns + "WHERE name = $1", 1);
        findRecorded = statements.Prepare(Columns + "WHERE article = $1", 1);
        keep = statements.Prepare("INSERT OR REPLACE INTO found VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", 11);
        forgetOther = statements.Prepare("DELETE FROM found WHERE article = $1 AND name <> $2", 2);
        forget = statements.Prepare("DELETE FROM found WHERE name = $1 OR article = $1", 1);
        readUnfinished = statements.Prepare(Columns + "WHERE state IN (0, 1, 4) ORDER BY name");
        // Projected (3) is what is analysed (2) and not newer than what the slowest
        // projection has followed. The webhook's notices are no projection.
        countStates = statements.Prepare(
            """
            SELECT source, CASE WHEN state = 2 AND recorded <= (SELECT MIN(position) FROM projected WHERE projection <> 'webhook') THEN 3 ELSE state END AS shown, COUNT(*)
            FROM (SELECT f.source, f.state, r.recorded FROM found f
                  LEFT JOIN article a ON a.id = f.article LEFT JOIN revision r ON r.article = a.key AND r.ended IS NULL)
            GROUP BY source, shown ORDER BY source, shown
            """
        );
        keepCheckpoint = statements.Prepare("INSERT OR REPLACE INTO projected VALUES ($1, $2)", 2);
        readCheckpoints = statements.Prepare("SELECT projection, position FROM projected");
        runs = new RunWriter(statements);
    }

    /// <inheritdoc />
    public FoundArticle? Find(ArticleId name) => Use(() => Rows(find, name.Value).FirstOrDefault());

    /// <inheritdoc />
    public FoundArticle? FindRecorded(ArticleId article) => Use(() => Rows(findRecorded, article.Value).FirstOrDefault());

    /// <inheritdoc />
    public void Keep(FoundArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Change(() =>
        {
            // A kill between the two leaves the article without a note: the next run makes one.
            if (article.Article is { } own)
            {
                forgetOther.Run(own.Value, article.Name.Value);
            }

            return keep.Run(
                article.Name.Value,
                article.Source,
                article.Place,
                (long)article.State,
                Cells.Write(article.ChangedAt),
                article.Article?.Value,
                article.Stage,
                article.Code,
                article.Reason,
                article.Tries,
                Cells.Write(article.NextTry)
            );
        });
    }

    /// <inheritdoc />
    public bool Forget(ArticleId article) => Change(() => forget.Run(article.Value) > 0);

    /// <inheritdoc />
    public IReadOnlyList<FoundArticle> ReadUnfinished() => Use(() => Rows(readUnfinished));

    /// <inheritdoc />
    public IReadOnlyList<StateCount> CountStates() =>
        Use(() =>
        {
            using var rows = countStates.Read();
            var counts = new List<StateCount>();
            while (rows.Read())
            {
                counts.Add(new StateCount(rows.GetString(0), (LifecycleState)rows.GetInt32(1), rows.GetInt32(2)));
            }

            return counts;
        });

    /// <inheritdoc />
    public long? TryBegin(RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(() => runs.TryBegin(request));
    }

    /// <inheritdoc />
    public bool Renew(long run, DateTimeOffset leasedUntil) => Change(() => runs.Renew(run, leasedUntil));

    /// <inheritdoc />
    public void End(IngestionRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        Change(() => runs.End(run));
    }

    /// <inheritdoc />
    public IReadOnlyList<IngestionRun> ReadLastRuns() => Use(runs.ReadLast);

    /// <inheritdoc />
    public DateTimeOffset? FindLastCompleted(string source) => Use(() => runs.FindLastCompleted(source));

    /// <inheritdoc />
    public void KeepCheckpoint(string projection, LedgerPosition position) => Change(() => keepCheckpoint.Run(projection, position.Value));

    /// <inheritdoc />
    public IReadOnlyDictionary<string, LedgerPosition> ReadCheckpoints() =>
        Use(() =>
        {
            using var rows = readCheckpoints.Read();
            var checkpoints = new Dictionary<string, LedgerPosition>(StringComparer.Ordinal);
            while (rows.Read())
            {
                checkpoints.Add(rows.GetString(0), new LedgerPosition(rows.GetInt64(1)));
            }

            return checkpoints;
        });

    private static List<FoundArticle> Rows(Statement statement, params ReadOnlySpan<object?> values)
    {
        using var rows = statement.Read(values);
        var found = new List<FoundArticle>();
        while (rows.Read())
        {
            found.Add(Read(rows));
        }

        return found;
    }

    private static FoundArticle Read(SqliteDataReader row) =>
        new()
        {
            Name = new ArticleId(row.GetString(0)),
            Source = row.GetString(1),
            Place = row.GetString(2),
            State = (LifecycleState)row.GetInt32(3),
            ChangedAt = row.Moment(4)!.Value,
            Article = row.Text(5) is { } article ? new ArticleId(article) : null,
            Stage = row.GetString(6),
            Code = row.GetString(7),
            Reason = row.GetString(8),
            Tries = row.GetInt32(9),
            NextTry = row.Moment(10),
        };

    private T Change<T>(Func<T> change) =>
        file.IsReadOnly ? throw new InvalidOperationException($"The ledger '{file.Path}' was opened to be read only.") : Use(change);

    private T Use<T>(Func<T> action)
    {
        lock (usage)
        {
            return file.Guard(action);
        }
    }
}
