using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Holds a run's source while it goes on; cancels the run if it has lost it.</summary>
internal sealed class RunLease : IAsyncDisposable
{
    // A worker that was killed keeps others waiting for no longer; one that is alive has three tries to renew.
    private static readonly TimeSpan length = TimeSpan.FromMinutes(1);

    private readonly IIngestionJournal journal;
    private readonly TimeProvider timeProvider;
    private readonly CancellationTokenSource stop;
    private readonly ITimer timer;

    public RunLease(IIngestionJournal journal, long run, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        (this.journal, this.timeProvider, Run) = (journal, timeProvider, run);
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer = timeProvider.CreateTimer(_ => Renew(), null, length / 4, length / 4);
    }

    /// <summary>The run.</summary>
    public long Run { get; }

    /// <summary>Cancelled when the run is to stop.</summary>
    public CancellationToken Token => stop.Token;

    /// <summary>When a lease that is taken now ends.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset now) => now + length;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        stop.Dispose();
    }

    private void Renew()
    {
        try
        {
            if (!journal.Renew(Run, EndOf(timeProvider.GetUtcNow())))
            {
                stop.Cancel();
            }
        }
        catch (ActorGraphException)
        {
            // The ledger is busy or away: the next renewal, or the run's own writing, will tell.
        }
        catch (ObjectDisposedException)
        {
            // The run ended meanwhile: not every clock waits for a callback that is under way when its timer is disposed.
        }
    }
}
