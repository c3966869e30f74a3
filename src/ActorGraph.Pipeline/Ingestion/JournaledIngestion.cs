using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Pipeline.Telemetry;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Takes articles in and notes in the journal how far each has come.</summary>
public sealed class JournaledIngestion(IngestionRunner ingestion, IIngestionJournal journal, TimeProvider timeProvider)
{
    private static readonly string owner = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.MachineName}:{Environment.ProcessId}"
    );

    private readonly FileNames names = new(journal);

    /// <summary>Takes in all articles of a source, or those found until it is stopped, unless another worker is at it or has served the
    /// tick.</summary>
    /// <param name="source">The source.</param>
    /// <param name="due">The tick that is to be served; null to read the source in any case.</param>
    /// <param name="find">Finds its articles; called only if the run begins.</param>
    /// <param name="onResult">Called for each article, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    /// <returns>Null if the run did not begin.</returns>
    public Task<IngestionSummary?> TryRunAsync(
        string source,
        DateTimeOffset? due,
        Func<CancellationToken, IAsyncEnumerable<PendingArticle>> find,
        Action<ArticleResult> onResult,
        CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(onResult);
        var now = timeProvider.GetUtcNow();
        return RunAsync(new RunRequest(source, owner, now, RunLease.EndOf(now), IsAlone: true, due), find, onResult, cancellationToken);
    }

    /// <summary>Takes in all articles, or those found until it is stopped, whoever else does.</summary>
    /// <param name="source">Who finds them.</param>
    /// <param name="articles">The articles, as they are found.</param>
    /// <param name="onResult">Called for each article, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    public async Task<IngestionSummary> RunAsync(
        string source,
        IAsyncEnumerable<PendingArticle> articles,
        Action<ArticleResult> onResult,
        CancellationToken cancellationToken
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(onResult);
        var now = timeProvider.GetUtcNow();
        var request = new RunRequest(source, owner, now, RunLease.EndOf(now), IsAlone: false);
        return (await RunAsync(request, _ => articles, onResult, cancellationToken))!;
    }

    private async Task<IngestionSummary?> RunAsync(
        RunRequest request,
        Func<CancellationToken, IAsyncEnumerable<PendingArticle>> find,
        Action<ArticleResult> onResult,
        CancellationToken cancellationToken
    )
    {
        if (journal.TryBegin(request) is not { } number)
        {
            return null;
        }

        using var activity = ActorGraphTelemetry.Begin("run", request.Source);
        await using var lease = new RunLease(journal, number, timeProvider, cancellationToken);
        var run = new IngestionRun
        {
            Number = number,
            Source = request.Source,
            Owner = request.Owner,
            StartedAt = request.At,
            LeasedUntil = request.LeasedUntil,
            IsInterrupted = true,
        };
        try
        {
            var summary = await IngestAsync(
                request.Source,
                find(lease.Token),
                fault => run = run.Fault.Length > 0 ? run : run with { Fault = fault },
                onResult,
                lease.Token
            );
            run = run with
            {
                New = summary.New,
                Changed = summary.Changed,
                Unchanged = summary.Unchanged,
                Failed = summary.Failed,
                Skipped = summary.Skipped,
                IsInterrupted = summary.IsInterrupted,
            };
            return summary;
        }
        catch (ActorGraphException exception)
        {
            run = run with { Fault = $"{exception.Code}: {exception.Message}" };
            throw;
        }
        finally
        {
            journal.End(run with { EndedAt = timeProvider.GetUtcNow() });
        }
    }

    private async Task<IngestionSummary> IngestAsync(
        string source,
        IAsyncEnumerable<PendingArticle> articles,
        Action<string> onFault,
        Action<ArticleResult> onResult,
        CancellationToken cancellationToken
    )
    {
        // Results come in the order in which the articles were found.
        var underWay = new ConcurrentQueue<PendingArticle>();
        return await ingestion.RunAsync(NoteFoundAsync(source, articles, underWay, cancellationToken), Note, onResult, cancellationToken);

        void Note(ArticleResult result)
        {
            if (underWay.TryDequeue(out var pending) && pending.IsFault)
            {
                onFault($"{result.Failure!.Code}: {result.Failure.Message}");
            }
            else
            {
                NoteResult(source, pending!, result);
            }
        }
    }

    private async IAsyncEnumerable<PendingArticle> NoteFoundAsync(
        string source,
        IAsyncEnumerable<PendingArticle> articles,
        ConcurrentQueue<PendingArticle> underWay,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var found in articles.WithCancellation(cancellationToken))
        {
            var pending = names.Name(found);
            if (!pending.IsFault && journal.Find(pending.Name) is null)
            {
                journal.Keep(Found(source, pending));
            }

            underWay.Enqueue(pending);
            yield return pending;
        }
    }

    private void NoteResult(string source, PendingArticle pending, ArticleResult result)
    {
        var known = journal.Find(pending.Name) ?? Found(source, pending);
        if (result.Failure is { Code: ErrorCodes.AmbiguousName } clash)
        {
            // Its name is the other file's: read again alone, it would take the other's place.
            var second = journal.Find(clash.Article) ?? Found(source, pending) with { Name = clash.Article, Place = "" };
            journal.Keep(second.FailedWith(clash, timeProvider.GetUtcNow()));
        }
        else if (result.Failure is { } failure)
        {
            journal.Keep((known with { Place = pending.Place }).FailedWith(failure, timeProvider.GetUtcNow()));
        }
        else if (
            known.State != LifecycleState.Analysed
            || known.Article != result.Article
            || known.Place != pending.Place
            || result.State != ArticleState.Unchanged
        )
        {
            journal.Keep((known with { Place = pending.Place }).AnalysedAs(result.Article, timeProvider.GetUtcNow()));
        }
    }

    // What comes from the web has been fetched when it is found here.
    private FoundArticle Found(string source, PendingArticle pending) =>
        new()
        {
            Name = pending.Name,
            Source = source,
            Place = pending.Place,
            State = Path.IsPathRooted(pending.Place) ? LifecycleState.Discovered : LifecycleState.Fetched,
            ChangedAt = timeProvider.GetUtcNow(),
        };
}
