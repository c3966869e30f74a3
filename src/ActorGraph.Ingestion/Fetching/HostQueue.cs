using System.Collections.Concurrent;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>Keeps order before each host: one request at a time, and a pause between the end of one and the start of the next. Safe for use
/// by many threads.</summary>
/// <param name="maxRequests">How many requests may be under way at once, to all hosts together.</param>
/// <param name="timeProvider">Measures the pauses.</param>
internal sealed class HostQueue(int maxRequests, TimeProvider timeProvider) : IDisposable
{
    private readonly SemaphoreSlim everywhere = new(maxRequests);
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.Ordinal);

    /// <summary>Waits until the host may be asked. Dispose what is returned when its answer has been read.</summary>
    public async Task<IDisposable> EnterAsync(Uri address, TimeSpan spacing, CancellationToken cancellationToken)
    {
        var host = hosts.GetOrAdd(address.Authority, _ => new Host());
        await host.Turn.WaitAsync(cancellationToken);
        try
        {
            var wait = host.LastEnd + spacing - timeProvider.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, timeProvider, cancellationToken);
            }

            // Only who may go takes one of the places that all hosts share.
            await everywhere.WaitAsync(cancellationToken);
        }
        catch
        {
            host.Turn.Release();
            throw;
        }

        return new Visit(this, host);
    }

    /// <summary>Remembers that a host has asked to be left alone.</summary>
    public void Pause(Uri address, TimeSpan wait) =>
        Volatile.Write(ref hosts.GetOrAdd(address.Authority, _ => new Host()).ClosedUntil, (timeProvider.GetUtcNow() + wait).UtcTicks);

    /// <summary>How long the host has asked to be left alone from now on; zero where it has not.</summary>
    public TimeSpan PauseOf(Uri address)
    {
        var until = hosts.TryGetValue(address.Authority, out var host) ? Volatile.Read(ref host.ClosedUntil) : 0;
        return TimeSpan.FromTicks(Math.Max(0, until - timeProvider.GetUtcNow().UtcTicks));
    }

    public void Dispose()
    {
        everywhere.Dispose();
        foreach (var host in hosts.Values)
        {
            host.Turn.Dispose();
        }
    }

    private void Leave(Host host)
    {
        host.LastEnd = timeProvider.GetUtcNow();
        everywhere.Release();
        host.Turn.Release();
    }

    private sealed class Host
    {
        /// <summary>In ticks of UTC; read and written by many threads.</summary>
        public long ClosedUntil;

        public SemaphoreSlim Turn { get; } = new(1);

        /// <summary>When the last answer had been read; changed by whose turn it is. Long ago before the first.</summary>
        public DateTimeOffset LastEnd { get; set; } = DateTimeOffset.UnixEpoch;
    }

    private sealed class Visit(HostQueue queue, Host host) : IDisposable
    {
        public void Dispose() => queue.Leave(host);
    }
}
