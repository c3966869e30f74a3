using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Pipeline.Sources;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Worker.Hosting;

/// <summary>One run of the worker: a source to the ledger, the ledger to projections. A run that fails is logged; the next one is tried all the same.</summary>
internal sealed class ScheduledRun(
    SourceRunner sources, SourceCatalog catalog, ProjectionRunner projections, ILogger<ScheduledRun> logger) : IDisposable
{
    // Several sources may end at once; a projection follows one caller at a time.
    private readonly SemaphoreSlim projecting = new(1);

    /// <summary>Whether a projection has to catch up.</summary>
    public bool IsBehind => projections.IsBehind;

    /// <summary>Says once what this worker does and does not.</summary>
    public void Announce()
    {
        WorkerLog.Started(logger, catalog.Names.Count, string.Join(", ", catalog.Names));
        if (catalog.Names.Count == 0)
        {
            WorkerLog.NothingConfigured(logger);
        }

        if (!projections.HasProjections)
        {
            WorkerLog.ProjectionOff(logger);
        }
    }

    /// <summary>Reads a source for a tick, unless another worker does or has.</summary>
    public async Task IngestAsync(string source, DateTimeOffset due, CancellationToken stoppingToken)
    {
        try
        {
            // A search may be long without a moment in which others could go on.
            var summary = await Task.Run(() => sources.RunAsync(source, isForced: false, result => LogFailure(source, result), stoppingToken, due), CancellationToken.None);
            if (summary is null)
            {
                WorkerLog.SourceTaken(logger, source);
            }
            else
            {
                WorkerLog.SourceRead(logger, source, summary.Read, summary.New, summary.Changed, summary.Failed);
            }
        }
        catch (ActorGraphException exception)
        {
            WorkerLog.RunFailed(logger, source, exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            WorkerLog.RunBroke(logger, source, exception);
        }

        await SynchronizeAsync(stoppingToken);
    }

    /// <summary>Brings the projections along; what is away is told once by the runner.</summary>
    public async Task SynchronizeAsync(CancellationToken stoppingToken)
    {
        await projecting.WaitAsync(stoppingToken);
        try
        {
            stoppingToken.ThrowIfCancellationRequested();
            await projections.SynchronizeAsync(stoppingToken);
        }
        finally
        {
            projecting.Release();
        }
    }

    public void Dispose() => projecting.Dispose();

    private void LogFailure(string source, ArticleResult result)
    {
        if (result.Failure is { } failure)
        {
            WorkerLog.ArticleFailed(logger, source, failure.Code, failure.Message);
        }
    }
}
