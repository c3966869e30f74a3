using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

[Collection(Neo4jServerGroup.Name)]
public sealed class Neo4jProjectionTests(Neo4jServer server) : IAsyncLifetime
{
    private readonly InMemoryLedger ledger = new();
    private ICypherClient client = null!;
    private Neo4jProjection projection = null!;

    public async Task InitializeAsync()
    {
        if (Neo4jServer.ReasonToSkip is null)
        {
            client = await server.ConnectToEmptyAsync();
            projection = new Neo4jProjection(client, batchEntries: 7);
        }
    }

    public async Task DisposeAsync()
    {
        ledger.Dispose();
        if (client is not null)
        {
            await client.DisposeAsync();
        }
    }

    [Neo4jFact]
    public async Task Synchronize_FixedLedger_GivesTheModelAndCheckFindsNothing()
    {
        FixedLedger.Fill(ledger);

        var run = await projection.SynchronizeAsync(ledger, CancellationToken.None);

        Assert.Equal((LedgerPosition.Start, ledger.Head), (run.From, run.To));
        Assert.Empty(await CheckAsync());
        var edge = Assert.Single(
            (
                await AskAsync(
                    "MATCH (:Country:Actor {id: 'france'})-[r:MET_WITH]->(:Actor:Country {id: 'germany'}) RETURN properties(r) AS p"
                )
            ).Rows
        );
        var properties = edge.Get<IReadOnlyDictionary<string, object?>>("p");
        Assert.Equal(
            (2L, 3L, 3L, 2L),
            (properties["weight"], properties["claimCount"], properties["articleCount"], properties["storyCount"])
        );
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 20)), (properties["firstSeen"], properties["lastSeen"]));
        Assert.Equal((0.75, 1.0), (properties["confidence"], properties["goldstein"]));
        var audit = Assert.Single(
            (
                await AskAsync(
                    "MATCH (:Person {id: 'mark-rutte'})<-[:SUBJECT]-(c:Claim {type: 'VISITED'})-[:OBJECT]->(:Country {id: 'ukraine'}) MATCH (c)-[e:EVIDENCED_BY]->(a:Article) RETURN e.sentence AS s, a.id AS a, c.day AS d"
                )
            ).Rows
        );
        Assert.Equal(("Rutte travelled to Ukraine on Wednesday.", "n8", new DateOnly(2024, 11, 27)), (audit["s"], audit["a"], audit["d"]));
    }

    [Neo4jFact]
    public async Task Synchronize_MinConfidence_BringsOverWhatIsSureAndRefusesAnotherLaterOn()
    {
        ledger.Record(
            new AnalysisBuilder("c1")
                .Claiming("China", "AIDS", "Iran", sentence: "China armed Iran.", change: c => c with { Confidence = 0.8 })
                .Claiming("China", "SUPPORTS", "Iran", sentence: "China praised Iran.", change: c => c with { Confidence = 0.3 })
                .Build()
        );
        var sure = new Neo4jProjection(client, minConfidence: 0.5);

        await sure.SynchronizeAsync(ledger, CancellationToken.None);

        Assert.Equal(1L, (await AskAsync("MATCH (c:Claim) RETURN count(c) AS n")).Rows[0]["n"]);
        Assert.Empty(await sure.CheckAsync(ledger, CancellationToken.None).ToListAsync());
        Assert.Equal(
            ErrorCodes.Neo4jOtherConfidence,
            (await Assert.ThrowsAsync<ActorGraphException>(() => projection.SynchronizeAsync(ledger, CancellationToken.None))).Code
        );
        await projection.RebuildAsync(ledger, CancellationToken.None);
        Assert.Equal(2L, (await AskAsync("MATCH (c:Claim) RETURN count(c) AS n")).Rows[0]["n"]);
    }

    [Neo4jFact]
    public async Task Synchronize_NotAsserted_NeverFeedsTheAssertedEdge()
    {
        FixedLedger.Fill(ledger);

        await projection.SynchronizeAsync(ledger, CancellationToken.None);

        var rows = (
            await AskAsync(
                "MATCH (:Actor {id: 'russia'})-[r]->(:Actor {id: 'ukraine'}) RETURN type(r) AS t, r.relation AS relation, r.modality AS modality, r.claimCount AS n ORDER BY t, relation, modality"
            )
        ).Rows;
        Assert.Equal(
            ["ATTACKED   1", "NOT_ASSERTED ATTACKED denied 1", "NOT_ASSERTED MET_WITH denied 1", "NOT_ASSERTED MET_WITH planned 1"],
            rows.Select(r => $"{r["t"]} {r["relation"]} {r["modality"]} {r["n"]}")
        );
    }

    [Neo4jFact]
    public async Task Synchronize_Twice_WritesNothingMore()
    {
        FixedLedger.Fill(ledger);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        var first = await GraphDump.ReadAsync(client);

        var run = await projection.SynchronizeAsync(ledger, CancellationToken.None);

        Assert.Equal(new ActorGraph.Core.Projections.ProjectionRun(ledger.Head, ledger.Head, 0, 0), run);
        Assert.Equal(first, await GraphDump.ReadAsync(client));
    }

    [Neo4jFact]
    public async Task Synchronize_ChangedAndRemovedArticles_FollowsAndEqualsARebuild()
    {
        FixedLedger.Fill(ledger);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        ledger.Remove(new("n8"));
        ledger.Record(
            new AnalysisBuilder("n1").Claiming("France", "CRITICIZED", "Germany", c => c with { Modality = Modality.Possible }).Build()
        );
        ledger.Record(new AnalysisBuilder("n11").Claiming("Chad", "AIDS", "Mali").Build());

        await projection.SynchronizeAsync(ledger, CancellationToken.None);

        Assert.Empty(await CheckAsync());
        Assert.Empty((await AskAsync("MATCH (a:Actor {id: 'mark-rutte'}) RETURN a")).Rows);
        var stepped = await GraphDump.ReadAsync(client);
        await projection.RebuildAsync(ledger, CancellationToken.None);
        Assert.Equal(stepped, await GraphDump.ReadAsync(client));
        Assert.Empty(await CheckAsync());
    }

    [Neo4jFact]
    public async Task Synchronize_BrokenAtAnyStatement_GoesOnWhereItStopped()
    {
        FixedLedger.Fill(ledger);
        for (var failAt = 1; ; failAt += 9)
        {
            await client.RunAsync(new CypherStatement("MATCH (n) DETACH DELETE n"), CancellationToken.None);
            var isBroken = await BreakAsync(failAt);

            await projection.SynchronizeAsync(ledger, CancellationToken.None);

            Assert.Empty(await CheckAsync());
            if (!isBroken)
            {
                break;
            }
        }
    }

    [Neo4jFact]
    public async Task Rebuild_KilledWhileEmptying_IsFinishedByTheNextSync()
    {
        FixedLedger.Fill(ledger);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        ledger.Remove(new("n4"));
        var schema = CypherLibrary.List("schema").Length;
        await Assert.ThrowsAsync<ActorGraphException>(() =>
            new Neo4jProjection(new FaultingCypherClient(client, failAt: schema + 5)).RebuildAsync(ledger, CancellationToken.None)
        );

        await projection.SynchronizeAsync(ledger, CancellationToken.None);

        Assert.Empty(await CheckAsync());
    }

    [Neo4jFact]
    public async Task Synchronize_GraphOfAnotherLedger_IsRefusedUntilRebuilt()
    {
        FixedLedger.Fill(ledger);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        using var other = new InMemoryLedger();
        other.Record(new AnalysisBuilder("x").Claiming("Chad", "AIDS", "Mali").Build());

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() => projection.SynchronizeAsync(other, CancellationToken.None));

        Assert.Equal(ErrorCodes.Neo4jForeignGraph, fault.Code);
        Assert.Contains("rebuild", fault.Message, StringComparison.Ordinal);
        await projection.RebuildAsync(other, CancellationToken.None);
        Assert.Empty(await projection.CheckAsync(other, CancellationToken.None).ToListAsync());
    }

    [Neo4jFact]
    public async Task Synchronize_DatabaseOfAnotherProgram_IsRefusedAndLeftAlone()
    {
        await AskAsync("CREATE (:Actor {id: 'keanu-reeves', born: 1964})");
        FixedLedger.Fill(ledger);

        var sync = await Assert.ThrowsAsync<ActorGraphException>(() => projection.SynchronizeAsync(ledger, CancellationToken.None));
        var rebuild = await Assert.ThrowsAsync<ActorGraphException>(() => projection.RebuildAsync(ledger, CancellationToken.None));

        Assert.Equal((ErrorCodes.Neo4jForeignGraph, ErrorCodes.Neo4jForeignGraph), (sync.Code, rebuild.Code));
        Assert.Equal("[Actor] born=1964, id=keanu-reeves", await GraphDump.ReadAsync(client));
    }

    [Neo4jFact]
    public async Task Synchronize_ForeignNodesWithOtherLabels_AreLeftAlone()
    {
        await AskAsync("CREATE (:Movie {id: 'speed'})");
        FixedLedger.Fill(ledger);

        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        await projection.RebuildAsync(ledger, CancellationToken.None);

        Assert.Empty(await CheckAsync());
        Assert.Single((await AskAsync("MATCH (m:Movie) RETURN m")).Rows);
    }

    [Neo4jTheory]
    [InlineData("MATCH (a:Actor {id: 'iran'}) SET a.name = 'Persia'", "actor iran: name is 'Persia', should be 'Iran'")]
    [InlineData("MATCH (a:Actor {id: 'iran'}) SET a.colour = 'red'", "actor iran: colour is 'red', should be absent")]
    [InlineData("MATCH (a:Actor {id: 'iran'}) REMOVE a:Country SET a:Person", "actor iran: type is ['Person'], should be ['Country']")]
    [InlineData("CREATE (:Actor {id: 'zz'})", "actor zz: is not in the ledger")]
    [InlineData("MATCH (a:Article {id: 'n5'}) REMOVE a.publishedOn", "article n5: publishedOn is absent, should be 2024-11-05")]
    [InlineData("CREATE (:Article {id: 'zz'})", "article zz: is not in the ledger")]
    [InlineData("CREATE (:Claim {id: 'zz'})", "claim zz: is not in the ledger")]
    [InlineData("MATCH (:Actor {id: 'iran'})-[r:AIDS]->() DELETE r", "relation iran AIDS russia: is missing")]
    [InlineData("MATCH (:Actor {id: 'iran'})-[r:AIDS]->() SET r.weight = 9", "relation iran AIDS russia: weight is 9, should be 1")]
    [InlineData("MATCH (a:Actor {id: 'iran'})-[r:AIDS]->(b) CREATE (b)-[:AIDS]->(a)", "relation russia AIDS iran: is not in the ledger")]
    [InlineData(
        "MATCH (:Article {id: 'n10'})-[m:MENTIONS]->(:Actor {id: 'nato'}) DELETE m",
        "article n10: mentions is [['iran', ['Iran']], ['russia', ['Russia']]], should be [['iran', ['Iran']], ['nato', ['NATO']], ['russia', ['Russia']]]"
    )]
    public async Task Check_TamperedGraph_NamesTheDifference(string tampering, string expected)
    {
        FixedLedger.Fill(ledger);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        await AskAsync(tampering);

        Assert.Equal([expected], await CheckAsync());
    }

    [Neo4jTheory]
    [InlineData("MATCH (c:Claim {type: 'VISITED'}) DETACH DELETE c", ": is missing")]
    [InlineData("MATCH (c:Claim {type: 'VISITED'})-[s:SUBJECT]->() DELETE s", ": subject is [], should be ['mark-rutte']")]
    [InlineData("MATCH (:Claim {type: 'VISITED'})-[e:EVIDENCED_BY]->() SET e.sentence = 'x'", ": evidence is ")]
    [InlineData("MATCH (c:Claim {type: 'AIDS'})-[s:ATTRIBUTED_TO]->() DELETE s", ": attribution is [], should be ['nato']")]
    public async Task Check_TamperedClaim_NamesTheDifference(string tampering, string expected)
    {
        FixedLedger.Fill(ledger);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        await AskAsync(tampering);

        var line = Assert.Single(await CheckAsync());

        Assert.StartsWith("claim ", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Check_GraphBehind_SaysWhereItStands()
    {
        FixedLedger.Fill(ledger);
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        var stood = ledger.Head;
        ledger.Record(new AnalysisBuilder("x").Claiming("Chad", "AIDS", "Mali").Build());

        var lines = await CheckAsync();

        Assert.Equal($"checkpoint: the graph stands at {stood}, the ledger at {ledger.Head}", lines[0]);
        Assert.Contains("actor chad: is missing", lines);
    }

    private async Task<bool> BreakAsync(int failAt)
    {
        try
        {
            await new Neo4jProjection(new FaultingCypherClient(client, failAt), batchEntries: 7).SynchronizeAsync(
                ledger,
                CancellationToken.None
            );
            return false;
        }
        catch (ActorGraphException)
        {
            return true;
        }
    }

    private async Task<List<string>> CheckAsync() => await projection.CheckAsync(ledger, CancellationToken.None).ToListAsync();

    private Task<CypherResult> AskAsync(string text) => client.RunAsync(new CypherStatement(text), CancellationToken.None);
}
