using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ActorGraph.Worker.Health;

/// <summary>Whether the ledger can be opened and is of this version.</summary>
internal sealed class LedgerHealthCheck(LedgerProbe probe) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            probe();
            return Task.FromResult(HealthCheckResult.Healthy());
        }
        catch (ActorGraphException exception)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(exception.ToString()));
        }
    }
}
