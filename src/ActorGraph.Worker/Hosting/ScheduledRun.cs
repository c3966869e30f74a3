using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Changes;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Pipeline.Sources;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Worker.Hosting;

/// <summary>One run of the worker: a source to the ledger, the ledger to projections. A run that fails is logged; the next one is tried all
/// the same.</summary>
internal sealed class ScheduledRun(
    SourceRunner sources,
    SourceCatalog catalog,
    DueArticles due,
    ProjectionRunner projections,
    ILogger<ScheduledRun> logger,
    ChangeNotifier? notifier = null
) : IDisposable
{
    // Several sources may end at once; a projection follows one caller at a time.
    private readonly SemaphoreSlim projecting = new(1);

    /// <summary>Whether a projection has to catch up.</summary>
    public bool IsBehind => projections.IsBehind;

    /// <summary>Says once what this worker does and does not.</summary>
    public void Announce()
    {
        if (catalog.Names.Count == 0)
        {
            WorkerLog.NothingConfigured(logger);
        }
        else
        {
            WorkerLog.Started(logger, catalog.Names.Count, string.Join(", ", catalog.Names));
        }

        if (!projections.HasProjections)
        {
            WorkerLog.ProjectionOff(logger);
        }
    }

    /// <summary>Reads a source for a tick, unless another worker does or has.</summary>
    public async Task IngestAsync(string source, DateTimeOffset tick, CancellationToken stoppingToken)
    {
        if (await ReadAsync(source, onResult => sources.RunAsync(source, isForced: false, onResult, stoppingToken, tick)) is null)
        {
            WorkerLog.SourceTaken(logger, source);
        }

        await SynchronizeAsync(stoppingToken);
    }

    /// <summary>Tries again what is due, if anything is.</summary>
    public async Task RetryAsync(CancellationToken stoppingToken)
    {
        if (await ReadAsync(DueArticles.Source, onResult => due.RetryAsync(onResult, stoppingToken)) is { Read: > 0 })
        {
            await SynchronizeAsync(stoppingToken);
        }
    }

    /// <summary>Brings the projections along, then tells the webhook; what is away is told once by the runner.</summary>
    public async Task SynchronizeAsync(CancellationToken stoppingToken)
    {
        await projecting.WaitAsync(stoppingToken);
        try
        {
            stoppingToken.ThrowIfCancellationRequested();
            await projections.SynchronizeAsync(stoppingToken);
            await (notifier?.NotifyAsync(stoppingToken) ?? Task.CompletedTask);
        }
        catch (ActorGraphException exception)
        {
            WorkerLog.NoticeFailed(logger, exception.Code, exception.Message);
        }
        finally
        {
            projecting.Release();
        }
    }

    public void Dispose() => projecting.Dispose();

    // Null where the run did not begin; one without articles where it could not end.
    private async Task<IngestionSummary?> ReadAsync(string source, Func<Action<ArticleResult>, Task<IngestionSummary?>> read)
    {
        try
        {
            // A search may be long without a moment in which others could go on.
            var summary = await Task.Run(() => read(result => LogFailure(source, result)), CancellationToken.None);
            if (summary is not null)
            {
                WorkerLog.SourceRead(logger, source, summary.Read, summary.New, summary.Changed, summary.Failed);
            }

            return summary;
        }
        catch (ActorGraphException exception)
        {
            WorkerLog.RunFailed(logger, source, exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            WorkerLog.RunBroke(logger, source, exception);
        }

        return new IngestionSummary(0, 0, 0, 0, TimeSpan.Zero, IsInterrupted: true);
    }

    private void LogFailure(string source, ArticleResult result)
    {
        if (result.Failure is { } failure)
        {
            WorkerLog.ArticleFailed(logger, source, failure.Code, failure.Message);
        }
    }
}
