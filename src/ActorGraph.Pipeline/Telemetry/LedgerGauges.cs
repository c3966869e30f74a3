using System.Diagnostics.Metrics;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;

namespace ActorGraph.Pipeline.Telemetry;

/// <summary>What the ledger's file says of the present state, for whoever asks: articles by state and source, and how far each projection
/// is behind.</summary>
/// <remarks>Counting goes over all articles; it is done twice a minute at most, however often is asked.</remarks>
public sealed class LedgerGauges : IDisposable
{
    private static readonly TimeSpan lifetime = TimeSpan.FromSeconds(30);

    private readonly Lock counting = new();
    private readonly Meter meter = new(ActorGraphTelemetry.Name, ProductVersion.Text);
    private readonly ILedger ledger;
    private readonly IIngestionJournal journal;
    private readonly TimeProvider timeProvider;
    private readonly string[] projections;
    private IReadOnlyList<StateCount> counts = [];
    private DateTimeOffset countedAt = DateTimeOffset.MinValue;

    /// <summary>Makes the gauges; they answer until they are disposed.</summary>
    public LedgerGauges(ILedger ledger, IIngestionJournal journal, IEnumerable<IProjection> projections, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(projections);
        (this.ledger, this.journal, this.timeProvider) = (ledger, journal, timeProvider);
        this.projections = [.. projections.Select(p => p.Name)];
        meter.CreateObservableGauge("actorgraph.journal.articles", CountStates, "{article}", "Articles found, by source and state.");
        meter.CreateObservableGauge(
            "actorgraph.ledger.position",
            () => ledger.Head.Value,
            "{entry}",
            "The position of the ledger's last entry."
        );
        meter.CreateObservableGauge(
            "actorgraph.projection.lag",
            MeasureLag,
            "{entry}",
            "Entries of the ledger that a projection has not followed yet."
        );
    }

    /// <inheritdoc />
    public void Dispose() => meter.Dispose();

    private IEnumerable<Measurement<int>> CountStates()
    {
        lock (counting)
        {
            if (timeProvider.GetUtcNow() - countedAt >= lifetime)
            {
                (counts, countedAt) = (journal.CountStates(), timeProvider.GetUtcNow());
            }

            return
            [
                .. counts.Select(c => new Measurement<int>(
                    c.Articles,
                    new KeyValuePair<string, object?>("source", c.Source),
                    new KeyValuePair<string, object?>("state", c.State.ToString().ToLowerInvariant())
                )),
            ];
        }
    }

    private IEnumerable<Measurement<long>> MeasureLag()
    {
        var checkpoints = journal.ReadCheckpoints();
        var head = ledger.Head.Value;
        return
        [
            .. projections.Select(name => new Measurement<long>(
                head - checkpoints.GetValueOrDefault(name, LedgerPosition.Start).Value,
                new KeyValuePair<string, object?>("projection", name)
            )),
        ];
    }
}
