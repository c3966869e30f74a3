using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary>What every verb that records articles ends with: the projections are brought along, the counts are told.</summary>
internal static class IngestionEnd
{
    /// <summary>Ends a run.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteAsync(IServiceProvider services, Terminal terminal, IngestionSummary summary, CancellationToken stop)
    {
        var faults = summary.IsInterrupted ? [] : await services.GetRequiredService<ProjectionRunner>().SynchronizeAsync(stop);
        foreach (var fault in faults)
        {
            terminal.WriteFault(fault);
        }

        SummaryTable.Write(terminal, summary, services.GetRequiredService<ILedger>().Count());
        return summary.Failed > 0 ? ExitCodes.ArticlesFailed
            : faults.Count > 0 ? ExitCodes.Fault
            : ExitCodes.Success;
    }
}
