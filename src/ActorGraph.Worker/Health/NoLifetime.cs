using Microsoft.Extensions.Hosting;

namespace ActorGraph.Worker.Health;

/// <summary>A server within the worker hears no signals: the worker does, and stops it.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
