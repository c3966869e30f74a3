using ActorGraph.Core.Errors;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>Databases that may not or should not be written: each fault has its number, and what was there stays as it was.</summary>
[Collection(Neo4jServerGroup.Name)]
public sealed class ForeignDatabaseTests(Neo4jServer server) : IAsyncLifetime
{
    private readonly InMemoryLedger ledger = new();
    private ICypherClient client = null!;

    public async Task InitializeAsync()
    {
        FixedLedger.Fill(ledger);
        if (Neo4jServer.ReasonToSkip is null)
        {
            client = await server.ConnectToEmptyAsync();
            await DropSchemaAsync();
        }
    }

    public async Task DisposeAsync()
    {
        ledger.Dispose();
        if (client is not null)
        {
            await DropSchemaAsync();
            await client.DisposeAsync();
        }
    }

    [Neo4jTheory]
    // The name of a constraint of ours on something else.
    [InlineData("CREATE CONSTRAINT actor_id FOR (m:Movie) REQUIRE m.imdb IS UNIQUE", "actor_id")]
    [InlineData("CREATE INDEX claim_day FOR (m:Movie) ON (m.day)", "claim_day")]
    [InlineData("CREATE FULLTEXT INDEX actor_names FOR (m:Movie) ON EACH [m.title]", "actor_names")]
    // An index of another program where a constraint of ours goes.
    [InlineData("CREATE INDEX people FOR (a:Actor) ON (a.id)", "Actor")]
    // A constraint that our nodes cannot keep: the fixed ledger has publishers of several articles.
    [InlineData("CREATE CONSTRAINT one_place FOR (a:Article) REQUIRE a.publisher IS UNIQUE", "Article")]
    public async Task Synchronize_ForeignSchema_IsNamedAndNothingIsWritten(string schema, string named)
    {
        await AskAsync("CREATE (:Movie {imdb: 1, title: 'Speed'})");
        await AskAsync(schema);
        var before = await GraphDump.ReadAsync(client);

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None)
        );

        Assert.Equal((ErrorCodes.Neo4jForeignSchema, ProjectionFault.Final), (fault.Code, Neo4jFaults.Of(fault)));
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await GraphDump.ReadAsync(client));
    }

    [Neo4jFact]
    public async Task Rebuild_ForeignSchema_IsRefusedBeforeAnythingIsDeleted()
    {
        var projection = new Neo4jProjection(client);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        var before = await GraphDump.ReadAsync(client);
        await AskAsync("DROP INDEX claim_day");
        await AskAsync("CREATE INDEX claim_day FOR (m:Movie) ON (m.day)");

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            new Neo4jProjection(client).RebuildAsync(ledger, CancellationToken.None)
        );

        Assert.Equal(ErrorCodes.Neo4jForeignSchema, fault.Code);
        Assert.Equal(before, await GraphDump.ReadAsync(client));
    }

    [Neo4jFact]
    public async Task Synchronize_LabelsOfAnotherProgram_AreRefusedByNameAndLeftAlone()
    {
        await AskAsync("CREATE (:Actor {id: 'keanu-reeves'})-[:ACTED_IN]->(:Movie {id: 'speed'})");
        var before = await GraphDump.ReadAsync(client);

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None)
        );

        Assert.Equal((ErrorCodes.Neo4jForeignGraph, ProjectionFault.Final), (fault.Code, Neo4jFaults.Of(fault)));
        Assert.Equal(before, await GraphDump.ReadAsync(client));
    }

    [Neo4jFact]
    public async Task Synchronize_WrongPassword_IsNamedAndTheGraphGoesOnWithTheRightOne()
    {
        var options = server.Options;
        await using var stranger = CypherClients.Create(
            new Neo4jOptions
            {
                Uri = options.Uri,
                User = options.User,
                Password = "wrong",
                Retries = 2,
            },
            TimeProvider.System
        );

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            new Neo4jProjection(stranger).SynchronizeAsync(ledger, CancellationToken.None)
        );

        Assert.Equal((ErrorCodes.Neo4jUnauthorized, ProjectionFault.Final), (fault.Code, Neo4jFaults.Of(fault)));
        Assert.DoesNotContain("wrong", fault.Message, StringComparison.Ordinal);
        var projection = new Neo4jProjection(client);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        Assert.Empty(await projection.CheckAsync(ledger, CancellationToken.None).ToListAsync());
    }

    private Task<CypherResult> AskAsync(string text) => client.RunAsync(new CypherStatement(text), CancellationToken.None);

    private async Task DropSchemaAsync()
    {
        await AskAsync("MATCH (n) DETACH DELETE n");
        foreach (var row in (await AskAsync("SHOW CONSTRAINTS YIELD name")).Rows)
        {
            await AskAsync($"DROP CONSTRAINT {row["name"]}");
        }

        foreach (var row in (await AskAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")).Rows)
        {
            await AskAsync($"DROP INDEX {row["name"]}");
        }
    }
}
