using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Sources;

/// <summary>Tells which sources should have been read by now.</summary>
/// <remarks>One that is being read, by whatever worker, is not overdue however long it takes: whoever reads it renews its lease.</remarks>
public sealed class OverdueSources(SourceCatalog catalog, IIngestionJournal journal, TimeProvider timeProvider)
{
    // A tick begins at once; a run that was cut off is taken up within two minutes.
    private static readonly TimeSpan grace = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset since = timeProvider.GetUtcNow();

    /// <summary>The sources whose tick has passed without a run that came to its end, each with that tick, in the order of the
    /// settings.</summary>
    public IReadOnlyList<(string Name, DateTimeOffset Due)> Find()
    {
        var now = timeProvider.GetUtcNow();
        var busy = journal
            .ReadLastRuns()
            .Where(r => r.EndedAt is null && r.LeasedUntil > now)
            .Select(r => r.Source)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. catalog
                .Names.Where(name => !busy.Contains(name))
                .Select(name => (Name: name, Due: DueOf(name)))
                .Where(s => now - s.Due > grace),
        ];
    }

    // What was missed before this worker came is served when it comes.
    private DateTimeOffset DueOf(string name) =>
        journal.FindLastCompleted(name) is { } last && catalog.NextTick(name, last) is var tick && tick > since ? tick : since;
}
