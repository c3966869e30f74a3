using ActorGraph.Core.Errors;
using ActorGraph.Core.Projections;
using Polly;
using Polly.Retry;

namespace ActorGraph.Projections.Neo4j;

/// <summary>The one place where temporary faults are met: a unit of work is run again from its start, after waits that double.</summary>
internal sealed class RetryingCypherClient : ICypherClient
{
    private readonly ICypherClient inner;
    private readonly ResiliencePipeline pipeline;

    /// <summary>Wraps a client that tries once.</summary>
    public RetryingCypherClient(ICypherClient inner, Neo4jOptions options, TimeProvider clock)
    {
        this.inner = inner;
        pipeline = options.Retries == 0 ? ResiliencePipeline.Empty : Build(options.Retries, clock);
    }

    /// <inheritdoc />
    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(async token => await inner.RunAsync(statement, token), cancellationToken).AsTask();

    /// <inheritdoc />
    public Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(async token => await inner.TransactAsync(work, token), cancellationToken).AsTask();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static ResiliencePipeline Build(int retries, TimeProvider clock) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<ActorGraphException>(fault =>
                        Neo4jFaults.Of(fault) == ProjectionFault.Temporary
                    ),
                    MaxRetryAttempts = retries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromMilliseconds(200),
                    MaxDelay = TimeSpan.FromSeconds(10),
                }
            )
            .Build();
}
