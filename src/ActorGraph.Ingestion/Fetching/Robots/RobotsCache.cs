using System.Collections.Concurrent;
using System.Text;

namespace ActorGraph.Ingestion.Fetching.Robots;

/// <summary>The robots.txt of each host, asked for once a day. Safe for use by many threads.</summary>
/// <param name="fetch">Fetches a file without asking any robots.txt.</param>
/// <param name="productToken">The program's name.</param>
/// <param name="timeProvider">Measures the day.</param>
internal sealed class RobotsCache(Func<Uri, CancellationToken, Task<FetchOutcome>> fetch, string productToken, TimeProvider timeProvider)
    : IDisposable
{
    // RFC 9309, section 2.4: no longer than 24 hours.
    private static readonly TimeSpan lifetime = TimeSpan.FromHours(24);

    // A host that could not give its file is asked again soon: until then nothing of it may be fetched.
    private static readonly TimeSpan lifetimeOfFailure = TimeSpan.FromMinutes(10);

    // RFC 9309, section 2.5: at least 500 kibibytes are read.
    private const int maxLength = 500 * 1024;

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>The rules for an address.</summary>
    public async Task<RobotsRules> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        var origin = address.GetLeftPart(UriPartial.Authority);
        var entry = entries.GetOrAdd(origin, _ => new Entry());
        await entry.Turn.WaitAsync(cancellationToken);
        try
        {
            if (timeProvider.GetUtcNow() >= entry.ValidUntil)
            {
                entry.Rules = ToRules(await fetch(new Uri(origin + "/robots.txt"), cancellationToken));
                entry.ValidUntil = timeProvider.GetUtcNow() + (entry.Rules.Unreachable is null ? lifetime : lifetimeOfFailure);
            }

            return entry.Rules;
        }
        finally
        {
            entry.Turn.Release();
        }
    }

    public void Dispose()
    {
        foreach (var entry in entries.Values)
        {
            entry.Turn.Dispose();
        }
    }

    private RobotsRules ToRules(FetchOutcome outcome) =>
        outcome switch
        {
            { Document: { } file } => RobotsRules.Parse(
                Encoding.UTF8.GetString(file.Bytes, 0, Math.Min(file.Bytes.Length, maxLength)),
                productToken
            ),
            { Status: >= 400 and < 500 } => RobotsRules.AllowAll,
            { Fault: { } fault } => RobotsRules.DisallowAll(fault),
            _ => RobotsRules.AllowAll,
        };

    private sealed class Entry
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public RobotsRules Rules { get; set; } = RobotsRules.AllowAll;

        public DateTimeOffset ValidUntil { get; set; } = DateTimeOffset.UnixEpoch;
    }
}
