using System.Globalization;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Sources;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ActorGraph.Worker.Health;

/// <summary>Whether every source was read at its last tick, or is being read.</summary>
internal sealed class ScheduleHealthCheck(OverdueSources overdue) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var late = overdue
                .Find()
                .Select(source =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{source.Name}' is due since {source.Due.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC."
                    )
                )
                .ToList();
            return Task.FromResult(late.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(string.Join(' ', late)));
        }
        catch (ActorGraphException exception)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(exception.ToString()));
        }
    }
}
