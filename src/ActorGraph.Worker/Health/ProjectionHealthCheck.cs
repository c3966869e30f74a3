using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ActorGraph.Worker.Health;

/// <summary>Whether somebody answers at every place that follows the ledger; where none is configured there is nothing to ask.</summary>
internal sealed class ProjectionHealthCheck(IEnumerable<ProjectionProbe> probes) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var faults = new List<string>();
        foreach (var probe in probes)
        {
            try
            {
                await probe.AskAsync(cancellationToken);
            }
            catch (ActorGraphException exception)
            {
                faults.Add(exception.ToString());
            }
        }

        return faults.Count == 0
            ? HealthCheckResult.Healthy(probes.Any() ? "" : "none is configured")
            : HealthCheckResult.Unhealthy(string.Join(' ', faults));
    }
}
