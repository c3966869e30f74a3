using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>A journal that is forgotten with it.</summary>
public sealed class InMemoryIngestionJournal : IIngestionJournal
{
    private readonly Lock usage = new();
    private readonly SortedDictionary<ArticleId, FoundArticle> found = [];
    private readonly List<IngestionRun> runs = [];
    private readonly Dictionary<string, LedgerPosition> checkpoints = new(StringComparer.Ordinal);

    /// <summary>All that is kept, ordered by name.</summary>
    public IReadOnlyList<FoundArticle> Found
    {
        get
        {
            lock (usage)
            {
                return [.. found.Values];
            }
        }
    }

    /// <summary>All runs, in the order in which they began.</summary>
    public IReadOnlyList<IngestionRun> Runs
    {
        get
        {
            lock (usage)
            {
                return [.. runs];
            }
        }
    }

    /// <inheritdoc />
    public FoundArticle? Find(ArticleId name) => Found.SingleOrDefault(f => f.Name == name);

    /// <inheritdoc />
    public FoundArticle? FindRecorded(ArticleId article) => Found.SingleOrDefault(f => f.Article == article);

    /// <inheritdoc />
    public void Keep(FoundArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        lock (usage)
        {
            foreach (var other in found.Values.Where(f => article.Article is not null && f.Article == article.Article).ToList())
            {
                found.Remove(other.Name);
            }

            found[article.Name] = article;
        }
    }

    /// <inheritdoc />
    public bool Forget(ArticleId article)
    {
        lock (usage)
        {
            var kept = found.Values.Where(f => f.Name == article || f.Article == article).ToList();
            kept.ForEach(f => found.Remove(f.Name));
            return kept.Count > 0;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<FoundArticle> ReadUnfinished() =>
        [.. Found.Where(f => f.State is LifecycleState.Discovered or LifecycleState.Fetched or LifecycleState.Failed)];

    /// <inheritdoc />
    public IReadOnlyList<StateCount> CountStates() =>
        [
            .. Found
                .GroupBy(f => (f.Source, f.State))
                .Select(g => new StateCount(g.Key.Source, g.Key.State, g.Count()))
                .OrderBy(c => c.Source, StringComparer.Ordinal)
                .ThenBy(c => c.State),
        ];

    /// <inheritdoc />
    public long? TryBegin(RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        lock (usage)
        {
            var ofSource = runs.Where(r => r.Source == request.Source).ToList();
            if (
                (request.IsAlone && ofSource.Exists(r => r.EndedAt is null && r.LeasedUntil > request.At))
                || (request.Due is { } due && ofSource.Exists(r => r.StartedAt >= due && r is { EndedAt: not null, IsInterrupted: false }))
            )
            {
                return null;
            }

            runs.Add(
                new IngestionRun
                {
                    Number = runs.Count + 1,
                    Source = request.Source,
                    Owner = request.Owner,
                    StartedAt = request.At,
                    LeasedUntil = request.LeasedUntil,
                }
            );
            return runs.Count;
        }
    }

    /// <inheritdoc />
    public bool Renew(long run, DateTimeOffset leasedUntil)
    {
        lock (usage)
        {
            var index = (int)run - 1;
            if (runs[index].EndedAt is not null || runs.Exists(r => r.Source == runs[index].Source && r.Number > run))
            {
                return false;
            }

            runs[index] = runs[index] with { LeasedUntil = leasedUntil };
            return true;
        }
    }

    /// <inheritdoc />
    public void End(IngestionRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        lock (usage)
        {
            runs[(int)run.Number - 1] = run with { LeasedUntil = runs[(int)run.Number - 1].LeasedUntil };
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<IngestionRun> ReadLastRuns() =>
        [.. Runs.GroupBy(r => r.Source).Select(g => g.Last()).OrderBy(r => r.Source, StringComparer.Ordinal)];

    /// <inheritdoc />
    public DateTimeOffset? FindLastCompleted(string source) =>
        Runs.LastOrDefault(r => r.Source == source && r is { EndedAt: not null, IsInterrupted: false })?.StartedAt;

    /// <inheritdoc />
    public void KeepCheckpoint(string projection, LedgerPosition position)
    {
        lock (usage)
        {
            checkpoints[projection] = position;
        }
    }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, LedgerPosition> ReadCheckpoints()
    {
        lock (usage)
        {
            return new Dictionary<string, LedgerPosition>(checkpoints, StringComparer.Ordinal);
        }
    }
}
