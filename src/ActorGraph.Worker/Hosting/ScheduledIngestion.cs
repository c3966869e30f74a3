using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Sources;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Worker.Hosting;

/// <summary>Reads each configured source at once and then on its schedule; meanwhile it lets a projection that was away catch up.</summary>
/// <remarks>
/// Sources do not wait for each other. Runs of one source never overlap: ticks that pass during a run are one run after it. A stop waits
/// for the articles under way.
/// </remarks>
internal sealed class ScheduledIngestion(
    ScheduledRun run,
    SourceCatalog catalog,
    IIngestionJournal journal,
    TimeProvider timeProvider,
    ILogger<ScheduledIngestion> logger
) : BackgroundService
{
    private static readonly TimeSpan catchUpInterval = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan heldInterval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        run.Announce();
        try
        {
            await Task.WhenAll(catalog.Names.Select(name => ReadOnScheduleAsync(name, stoppingToken)).Append(CatchUpAsync(stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            WorkerLog.Stopped(logger);
        }
    }

    private async Task ReadOnScheduleAsync(string name, CancellationToken stoppingToken)
    {
        // However many ticks were missed, the first of them is served once.
        var due = journal.FindLastCompleted(name) is { } last ? catalog.NextTick(name, last) : timeProvider.GetUtcNow();
        while (true)
        {
            await WaitAsync(due, stoppingToken);
            var start = timeProvider.GetUtcNow();
            await run.IngestAsync(name, due, stoppingToken);
            while (IsHeldByAnother(name))
            {
                // It may have been killed: then its lease passes, and the tick is still to be served.
                await Task.Delay(heldInterval, timeProvider, stoppingToken);
                await run.IngestAsync(name, due, stoppingToken);
            }

            due = catalog.NextTick(name, start);
        }
    }

    private bool IsHeldByAnother(string name) =>
        journal.ReadLastRuns().FirstOrDefault(r => r.Source == name) is { EndedAt: null } last
        && last.LeasedUntil > timeProvider.GetUtcNow();

    private async Task WaitAsync(DateTimeOffset tick, CancellationToken stoppingToken)
    {
        while (tick - timeProvider.GetUtcNow() is var wait && wait > TimeSpan.Zero)
        {
            // Timers take no more than 49 days; a clock that is set meanwhile is noticed within the hour.
            await Task.Delay(wait < TimeSpan.FromHours(1) ? wait : TimeSpan.FromHours(1), timeProvider, stoppingToken);
        }
    }

    private async Task CatchUpAsync(CancellationToken stoppingToken)
    {
        if (catalog.Names.Count == 0)
        {
            // There is no run that would end with it.
            await run.SynchronizeAsync(stoppingToken);
        }

        while (true)
        {
            await Task.Delay(catchUpInterval, timeProvider, stoppingToken);
            if (run.IsBehind)
            {
                await run.SynchronizeAsync(stoppingToken);
            }
        }
    }
}
