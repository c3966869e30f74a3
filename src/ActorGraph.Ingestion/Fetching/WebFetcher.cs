using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching.Robots;
using Polly;
using Polly.Retry;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>
/// The one way into the net. Each request, redirects included, is checked for its scheme, for private networks after resolution, and
/// against robots.txt; waits for its turn at the host; is limited in time and size; and is tried again where that may help.
/// </summary>
/// <remarks>Safe for use by many threads. One for the whole program: it remembers what hosts have asked for.</remarks>
public sealed class WebFetcher : IDisposable
{
    private const int maxRedirects = 5;
    private const int maxRetries = 2;

    private readonly HttpClients clients;
    private readonly HostQueue hosts;
    private readonly HttpExchange exchange;
    private readonly RobotsCache guardedRobots;
    private readonly RobotsCache openRobots;
    private readonly FetchOptions options;
    private readonly ResiliencePipeline<FetchOutcome> retries;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="options">How to fetch.</param>
    /// <param name="timeProvider">Measures pauses and limits.</param>
    public WebFetcher(FetchOptions options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(timeProvider);
        this.options = options;
        clients = new HttpClients(options);
        hosts = new HostQueue(options.MaxRequests, timeProvider);
        exchange = new HttpExchange(clients, hosts, options, timeProvider);
        guardedRobots = Robots(allowPrivateNetworks: false);
        openRobots = Robots(allowPrivateNetworks: true);
        retries = new ResiliencePipelineBuilder<FetchOutcome> { TimeProvider = timeProvider }
            .AddRetry(
                new RetryStrategyOptions<FetchOutcome>
                {
                    ShouldHandle = new PredicateBuilder<FetchOutcome>().HandleResult(outcome => outcome.IsTemporary),
                    MaxRetryAttempts = maxRetries,
                    Delay = TimeSpan.FromSeconds(2),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                }
            )
            .Build();

        RobotsCache Robots(bool allowPrivateNetworks)
        {
            var policy = new FetchPolicy(AllowPrivateNetworks: allowPrivateNetworks, IgnoreRobots: true);
            return new RobotsCache(
                (address, token) => FetchAsync(new FetchRequest(address, policy), token),
                options.ProductToken,
                timeProvider
            );
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        clients.Dispose();
        hosts.Dispose();
        guardedRobots.Dispose();
        openRobots.Dispose();
    }

    /// <summary>Fetches a document. Nothing is thrown but the caller's own cancellation.</summary>
    internal Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
        FetchTelemetry.MeasureAsync(request.Address, () => FollowAsync(request, cancellationToken));

    private async Task<FetchOutcome> FollowAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var address = WithoutFragment(request.Address);
        while (true)
        {
            var (spacing, refusal) = await CheckAsync(address, request.Policy, cancellationToken);
            if (refusal is not null)
            {
                return visited.Count == 0 ? refusal : refusal with { Fault = FetchFaults.Redirected(request.Address, refusal.Fault!) };
            }

            visited.Add(address.AbsoluteUri);
            var outcome = await retries.ExecuteAsync(
                async token => await exchange.SendAsync(address, request, spacing, token),
                cancellationToken
            );
            if (outcome.Redirect is not { } target)
            {
                return outcome.Fault is { } fault && visited.Count > 1
                    ? outcome with
                    {
                        Fault = FetchFaults.Redirected(request.Address, fault),
                    }
                    : outcome;
            }

            address = WithoutFragment(target);
            if (visited.Contains(address.AbsoluteUri) || visited.Count > maxRedirects)
            {
                var how = visited.Contains(address.AbsoluteUri)
                    ? "in a circle"
                    : FormattableString.Invariant($"more than {maxRedirects} times");
                return outcome with { Fault = FetchFaults.Failed(request.Address, $"it is redirected {how}"), Redirect = null };
            }
        }
    }

    private async Task<(TimeSpan Spacing, FetchOutcome? Refusal)> CheckAsync(
        Uri address,
        FetchPolicy policy,
        CancellationToken cancellationToken
    )
    {
        var spacing = policy.Spacing ?? TimeSpan.FromSeconds(options.SpacingSeconds);
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return Refuse(FetchFaults.Scheme(address));
        }

        if (hosts.PauseOf(address) is var pause && pause > TimeSpan.Zero)
        {
            return (spacing, new FetchOutcome { Fault = FetchFaults.Paused(address, pause), RetryAfter = pause });
        }

        if (policy.IgnoreRobots)
        {
            return (spacing, null);
        }

        var robots = await (policy.AllowPrivateNetworks ?? options.AllowPrivateNetworks ? openRobots : guardedRobots).GetAsync(
            address,
            cancellationToken
        );
        if (!robots.Allows(address))
        {
            return Refuse(robots.Unreachable is { } fault ? FetchFaults.NoRobots(address, fault) : FetchFaults.Robots(address));
        }

        return (robots.CrawlDelay > spacing ? robots.CrawlDelay : spacing, null);

        (TimeSpan, FetchOutcome?) Refuse(ActorGraphException fault) => (spacing, new FetchOutcome { Fault = fault });
    }

    private static Uri WithoutFragment(Uri address) =>
        address.Fragment.Length > 0 ? new Uri(address.GetLeftPart(UriPartial.Query)) : address;
}
