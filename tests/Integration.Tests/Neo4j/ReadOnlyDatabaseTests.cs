using ActorGraph.Core.Errors;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>A server whose database is in read-only mode: the fault has its number, and the graph stays as it was until the database is
/// writable again.</summary>
public sealed class ReadOnlyDatabaseTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();

    public void Dispose() => ledger.Dispose();

    [LocalNeo4jFact]
    public async Task Synchronize_ReadOnlyDatabase_IsNamedAndGoesOnOnceItIsWritable()
    {
        FixedLedger.Fill(ledger);
        await using var server = await LocalNeo4j.StartAsync();
        await using var client = CypherClients.Create(server.Options, TimeProvider.System);
        await new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None);
        var before = await GraphDump.ReadAsync(client);
        ledger.Record(new AnalysisBuilder("more").Claiming("Chad", "AIDS", "Mali").Build());

        await server.RestartAsync("server.databases.read_only=neo4j");
        var sync = await Assert.ThrowsAsync<ActorGraphException>(() =>
            new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None)
        );
        var rebuild = await Assert.ThrowsAsync<ActorGraphException>(() =>
            new Neo4jProjection(client).RebuildAsync(ledger, CancellationToken.None)
        );

        Assert.Equal((ErrorCodes.Neo4jDatabaseUnavailable, ProjectionFault.Final), (sync.Code, Neo4jFaults.Of(sync)));
        Assert.Equal(ErrorCodes.Neo4jDatabaseUnavailable, rebuild.Code);
        Assert.Equal(before, await GraphDump.ReadAsync(client));
        await server.RestartAsync();
        await new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None);
        Assert.Empty(await new Neo4jProjection(client).CheckAsync(ledger, CancellationToken.None).ToListAsync());
    }
}
