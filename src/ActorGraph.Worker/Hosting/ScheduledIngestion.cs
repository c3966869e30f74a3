using ActorGraph.Pipeline.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.Hosting;

/// <summary>Takes in the configured folders and feeds at once and then on schedule; between runs it lets a projection that was away catch up.</summary>
/// <remarks>Runs never overlap: ticks that pass during a run are one run after it. A stop waits for the articles under way.</remarks>
internal sealed class ScheduledIngestion(
    ScheduledRun run, IOptions<ScheduleOptions> options, TimeProvider timeProvider, ILogger<ScheduledIngestion> logger) : BackgroundService
{
    private static readonly TimeSpan catchUpInterval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        run.Announce();
        try
        {
            while (true)
            {
                await run.IngestAsync(stoppingToken);
                await WaitForTickAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            WorkerLog.Stopped(logger);
        }
    }

    private async Task WaitForTickAsync(CancellationToken stoppingToken)
    {
        var tick = options.Value.NextTick(timeProvider.GetUtcNow());
        while (tick - timeProvider.GetUtcNow() is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(run.IsBehind && wait > catchUpInterval ? catchUpInterval : Shorter(wait), timeProvider, stoppingToken);
            if (run.IsBehind && timeProvider.GetUtcNow() < tick)
            {
                await run.SynchronizeAsync(stoppingToken);
            }
        }
    }

    // Timers take no more than 49 days; a clock that is set meanwhile is noticed within the hour.
    private static TimeSpan Shorter(TimeSpan wait) => wait < TimeSpan.FromHours(1) ? wait : TimeSpan.FromHours(1);
}
