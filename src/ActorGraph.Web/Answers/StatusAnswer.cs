using ActorGraph.Core.Ledger;

namespace ActorGraph.Web.Answers;

/// <summary>What the ledger holds and how its runs fare.</summary>
/// <param name="Position">The ledger's position.</param>
/// <param name="Articles">Recorded articles.</param>
/// <param name="Stories">Their stories.</param>
/// <param name="Failed">Articles kept as failed.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Claims">Claims in force.</param>
/// <param name="Relations">What they add up to.</param>
/// <param name="Sources">Each source with its last run, by name.</param>
/// <param name="Failures">The articles that failed, the first hundred by name.</param>
internal sealed record StatusAnswer(
    long Position,
    int Articles,
    int Stories,
    int Failed,
    int Actors,
    int Claims,
    int Relations,
    IReadOnlyList<SourceAnswer> Sources,
    IReadOnlyList<FailureAnswer> Failures
)
{
    private const int MostFailures = 100;

    public static StatusAnswer Of(LedgerCounts counts, IIngestionJournal journal, DateTimeOffset now)
    {
        var states = journal.CountStates().ToLookup(c => c.Source, StringComparer.Ordinal);
        var runs = journal.ReadLastRuns().ToDictionary(r => r.Source, StringComparer.Ordinal);
        return new StatusAnswer(
            counts.Head.Value,
            counts.Articles,
            counts.Stories,
            counts.Failed,
            counts.Actors,
            counts.Claims,
            counts.Relations,
            [
                .. states
                    .Select(s => s.Key)
                    .Union(runs.Keys, StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(name => SourceAnswer.Of(name, states[name], runs.GetValueOrDefault(name), now)),
            ],
            [.. journal.ReadUnfinished().Where(f => f.State == LifecycleState.Failed).Take(MostFailures).Select(FailureAnswer.Of)]
        );
    }
}
