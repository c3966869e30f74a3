using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline.Projection;

/// <summary>Brings projections to the ledger's head. One that is away is said to be so once, harms no other, and catches up at a later
/// call.</summary>
/// <param name="ledger">The truth.</param>
/// <param name="projections">What follows it; none where none is configured.</param>
/// <param name="logger">Told of changes only, not of every failed attempt.</param>
/// <param name="journal">Told how far each has come; null for nobody.</param>
public sealed class ProjectionRunner(
    ILedger ledger,
    IEnumerable<IProjection> projections,
    ILogger<ProjectionRunner> logger,
    IIngestionJournal? journal = null
)
{
    private readonly IReadOnlyList<IProjection> projections = [.. projections];
    private readonly Dictionary<string, string> away = new(StringComparer.Ordinal);

    /// <summary>Whether there is anything to follow the ledger.</summary>
    public bool HasProjections => projections.Count > 0;

    /// <summary>Whether a projection was behind at the last call.</summary>
    public bool IsBehind => away.Count > 0;

    /// <summary>Brings every projection to the head.</summary>
    /// <returns>The faults of those that did not get there; empty if all did.</returns>
    public async Task<IReadOnlyList<ActorGraphException>> SynchronizeAsync(CancellationToken cancellationToken)
    {
        var faults = new List<ActorGraphException>();
        foreach (var projection in projections)
        {
            using var timing = ActorGraphTelemetry.TimeStage("project");
            try
            {
                Report(projection, await projection.SynchronizeAsync(ledger, cancellationToken));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                throw;
            }
            catch (ActorGraphException exception)
            {
                timing.Fail(exception);
                faults.Add(Report(projection, exception));
            }
            catch (Exception exception)
            {
                timing.Fail(exception);
                PipelineLog.ProjectionFailed(logger, projection.Name, exception);
                faults.Add(
                    Report(
                        projection,
                        new ActorGraphException(
                            ErrorCodes.UnexpectedFault,
                            $"{projection.Name} met a defect of the program ({exception.GetType().Name}: {exception.Message}). Please report it.",
                            exception
                        )
                    )
                );
            }
        }

        return faults;
    }

    private void Report(IProjection projection, ProjectionRun run)
    {
        if (away.Remove(projection.Name))
        {
            PipelineLog.ProjectionBack(logger, projection.Name);
        }

        ActorGraphTelemetry.CountProjection(projection.Name, "synchronized");
        journal?.KeepCheckpoint(projection.Name, run.To);
        if (run.To != run.From)
        {
            PipelineLog.Synchronized(logger, projection.Name, run.From.Value, run.To.Value, run.Nodes, run.Edges);
        }
    }

    private ActorGraphException Report(IProjection projection, ActorGraphException fault)
    {
        ActorGraphTelemetry.CountProjection(projection.Name, "away");
        // The same trouble is told once; another one (first nobody answers, then a wrong password) is news.
        if (!away.TryGetValue(projection.Name, out var known) || known != fault.Code)
        {
            away[projection.Name] = fault.Code;
            PipelineLog.ProjectionAway(logger, projection.Name, fault.Code, fault.Message);
        }

        return fault;
    }
}
