using ActorGraph.Worker.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ActorGraph.Worker.Hosting;

/// <summary>What <c>run</c> consists of.</summary>
internal static class WorkerServices
{
    // A second is left of the five within which the worker ends; what is cut off is taken in by the next run.
    private static readonly TimeSpan longestStop = TimeSpan.FromSeconds(4);

    public static void AddTo(HostApplicationBuilder builder)
    {
        WorkerTelemetry.AddTo(builder.Configuration);
        WorkerTelemetry.AddTo(builder.Services, builder.Configuration);
        builder.Services.AddSingleton<ScheduledRun>();
        // First to start and last to stop.
        builder.Services.AddHostedService<HealthServer>();
        builder.Services.AddHostedService<ScheduledIngestion>();
        builder.Services.AddHostedService<ScheduledRetry>();
        builder.Services.Configure<HostOptions>(host =>
        {
            host.ShutdownTimeout = longestStop;
            host.ServicesStopConcurrently = true;
        });
    }
}
