using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Projection;

public sealed class ProjectionRunnerTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();
    private readonly ToyProjection projection = new();
    private readonly ListLogger<ProjectionRunner> logger = new();

    public void Dispose() => ledger.Dispose();

    [Fact]
    public async Task SynchronizeAsync_Away_SaysSoOnceAndCatchesUp()
    {
        ledger.Record(new AnalysisBuilder("a").Claiming("France", "MET_WITH", "Germany").Build());
        var runner = new ProjectionRunner(ledger, [projection], logger);

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(ErrorCodes.Neo4jUnreachable, Assert.Single(await runner.SynchronizeAsync(default)).Code);
        }

        Assert.True(runner.IsBehind);
        projection.Fault = null;
        Assert.Empty(await runner.SynchronizeAsync(default));
        Assert.False(runner.IsBehind);
        Assert.Equal(ledger.Head, projection.Position);
        Assert.Single(logger.Entries, e => e.Level == LogLevel.Warning);
        Assert.Single(logger.Entries, e => e.Message.Contains("is back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SynchronizeAsync_OtherTrouble_IsNews()
    {
        var runner = new ProjectionRunner(ledger, [projection], logger);
        await runner.SynchronizeAsync(default);
        projection.Fault = new ActorGraphException(ErrorCodes.Neo4jUnauthorized, "Wrong password.");

        await runner.SynchronizeAsync(default);

        Assert.Equal(2, logger.Entries.Count(e => e.Level == LogLevel.Warning));
    }

    [Fact]
    public async Task SynchronizeAsync_Defect_IsNumberedAndHarmsNoOther()
    {
        projection.Fault = new InvalidOperationException("Broken.");
        var other = new ToyProjection { Fault = null };

        var fault = Assert.Single(await new ProjectionRunner(ledger, [projection, other], logger).SynchronizeAsync(default));

        Assert.Equal(ErrorCodes.UnexpectedFault, fault.Code);
        Assert.Equal(1, other.Calls);
    }

    [Fact]
    public async Task SynchronizeAsync_NoProjection_DoesNothing()
    {
        var runner = new ProjectionRunner(ledger, [], logger);

        Assert.Empty(await runner.SynchronizeAsync(default));
        Assert.False(runner.HasProjections);
        Assert.Empty(logger.Entries);
    }
}
