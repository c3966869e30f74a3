using System.Globalization;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Worker.Output;

/// <summary>What <c>status</c> tells of sources, their last runs and what failed.</summary>
internal static class StatusText
{
    private static readonly LifecycleState[] states = Enum.GetValues<LifecycleState>();

    /// <summary>Writes one line for all articles found, two for each source, and one for each failure.</summary>
    public static void Write(IIngestionJournal journal, DateTimeOffset now, TextWriter output)
    {
        var counts = journal.CountStates();
        var runs = journal.ReadLastRuns().ToDictionary(r => r.Source, StringComparer.Ordinal);
        output.WriteLine($"found       {Describe(counts)}");
        foreach (var source in counts.Select(c => c.Source).Union(runs.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            output.WriteLine($"source      {source}: {Describe([.. counts.Where(c => c.Source == source)])}");
            if (runs.TryGetValue(source, out var run))
            {
                output.WriteLine($"  last run  {Describe(run, now)}");
            }
        }

        foreach (var failed in journal.ReadUnfinished().Where(f => f.State == LifecycleState.Failed))
        {
            output.WriteLine($"  {failed.Code}: {failed.Reason.ReplaceLineEndings(" ")}{Tries(failed)}");
        }
    }

    private static string Describe(IReadOnlyCollection<StateCount> counts)
    {
        var shares = states
            .Select(state => (State: state, Articles: counts.Where(c => c.State == state).Sum(c => c.Articles)))
            .Where(s => s.Articles > 0)
            .Select(s => FormattableString.Invariant($"{s.Articles} {s.State.ToString().ToLowerInvariant()}"));
        var all = counts.Sum(c => c.Articles);
        return FormattableString.Invariant($"{all} articles") + (all > 0 ? ": " + string.Join(", ", shares) : "");
    }

    private static string Describe(IngestionRun run, DateTimeOffset now)
    {
        var end = run switch
        {
            { EndedAt: null } when run.LeasedUntil > now => $"goes on, by {run.Owner}",
            { EndedAt: null } => $"was cut off, by {run.Owner}",
            { Read: 0, Fault: "" } => "found nothing",
            _ => FormattableString.Invariant(
                $"{run.Read} read: {run.New} new, {run.Changed} changed, {run.Unchanged} unchanged, {run.Failed} failed{(run.Skipped > 0 ? $", {run.Skipped} skipped" : "")}"
            ),
        };
        return $"{Time(run.StartedAt)}, {end}{(run.IsInterrupted ? ", interrupted" : "")}{(run.Fault.Length > 0 ? $"; {run.Fault.ReplaceLineEndings(" ")}" : "")}";
    }

    private static string Tries(FoundArticle failed) =>
        failed switch
        {
            { Tries: > 1, NextTry: { } next } => FormattableString.Invariant($" ({failed.Tries} tries, next {Time(next)})"),
            { Tries: > 1 } => FormattableString.Invariant($" ({failed.Tries} tries, the next when 'actorgraph retry' asks for it)"),
            _ => "",
        };

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
