using ActorGraph.Core.Ledger;

namespace ActorGraph.Web.Answers;

/// <summary>A run over a source.</summary>
/// <param name="State">running, ended, interrupted or cut off.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="New">Articles recorded for the first time.</param>
/// <param name="Changed">Articles recorded again.</param>
/// <param name="Unchanged">Articles that the ledger had.</param>
/// <param name="Failed">Articles that failed.</param>
/// <param name="Fault">What kept it from looking for articles; empty where nothing did.</param>
internal sealed record RunAnswer(
    string State,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    int New,
    int Changed,
    int Unchanged,
    int Failed,
    string Fault
)
{
    public static RunAnswer Of(IngestionRun run, DateTimeOffset now)
    {
        var state = run switch
        {
            { EndedAt: null } when run.LeasedUntil > now => "running",
            { EndedAt: null } => "cut off",
            { IsInterrupted: true } => "interrupted",
            _ => "ended",
        };
        return new RunAnswer(state, run.StartedAt, run.EndedAt, run.New, run.Changed, run.Unchanged, run.Failed, run.Fault);
    }
}
