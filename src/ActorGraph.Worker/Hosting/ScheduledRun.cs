using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Projection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.Hosting;

/// <summary>One run of the worker: sources to ledger, ledger to projections. A run that fails is logged; the next one is tried all the same.</summary>
internal sealed class ScheduledRun(
    IngestionRunner ingestion, ProjectionRunner projections, IOptions<ScheduleOptions> options, ILogger<ScheduledRun> logger)
{
    /// <summary>Whether a projection has to catch up.</summary>
    public bool IsBehind => projections.IsBehind;

    /// <summary>Says once what this worker does and does not.</summary>
    public void Announce()
    {
        var schedule = options.Value;
        WorkerLog.Started(logger, schedule.Folders.Count, schedule.Feeds.Count, schedule.Schedule);
        if (schedule.Folders.Count + schedule.Feeds.Count == 0)
        {
            WorkerLog.NothingConfigured(logger);
        }

        if (!projections.HasProjections)
        {
            WorkerLog.ProjectionOff(logger);
        }
    }

    public async Task IngestAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ingestion.RunAsync(options.Value.Folders, options.Value.Feeds, LogFailure, stoppingToken);
        }
        catch (ActorGraphException exception)
        {
            WorkerLog.RunFailed(logger, exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            WorkerLog.RunBroke(logger, exception);
        }

        await SynchronizeAsync(stoppingToken);
    }

    /// <summary>Brings the projections along; what is away is told once by the runner.</summary>
    public async Task SynchronizeAsync(CancellationToken stoppingToken)
    {
        stoppingToken.ThrowIfCancellationRequested();
        await projections.SynchronizeAsync(stoppingToken);
    }

    private void LogFailure(ArticleResult result)
    {
        if (result.Failure is { } failure)
        {
            WorkerLog.ArticleFailed(logger, failure.Code, failure.Message);
        }
    }
}
