using Microsoft.Extensions.Hosting;

namespace ActorGraph.Worker.Hosting;

/// <summary>Looks once a minute whether a failed article is due to be tried again.</summary>
internal sealed class ScheduledRetry(ScheduledRun run, TimeProvider timeProvider) : BackgroundService
{
    private static readonly TimeSpan interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(interval, timeProvider, stoppingToken);
                await run.RetryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped: what was under way is recorded.
        }
    }
}
