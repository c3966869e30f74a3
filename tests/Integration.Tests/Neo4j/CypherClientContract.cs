using ActorGraph.Core.Errors;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Neo4j;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>What every way to Neo4j promises, tried on the real server.</summary>
public abstract class CypherClientContract(Neo4jServer server) : IAsyncLifetime
{
    private ICypherClient client = null!;

    protected Neo4jServer Server => server;

    public static TheoryData<string> Values =>
        ["null", "true", "long", "double", "negative", "text", "empty", "day", "moment", "list", "map", "nested"];

    public async Task InitializeAsync()
    {
        if (Neo4jServer.ReasonToSkip is null)
        {
            await (await server.ConnectToEmptyAsync()).DisposeAsync();
            client = Connect(Options());
        }
    }

    public async Task DisposeAsync()
    {
        if (client is not null)
        {
            await client.DisposeAsync();
        }
    }

    [Neo4jTheory]
    [MemberData(nameof(Values))]
    public async Task Run_Value_ComesBackAsItWent(string which)
    {
        var value = Sample(which);

        var result = await client.RunAsync(new CypherStatement("RETURN $value AS value", "value", value), CancellationToken.None);

        Assert.Equal(["value"], result.Fields.AsEnumerable());
        Assert.Equal(value, result.Rows[0]["value"]);
    }

    [Neo4jFact]
    public async Task Run_NodeRelationshipAndPath_ComeAsSuch()
    {
        var result = await client.RunAsync(
            new CypherStatement("CREATE path = (a:Probe {id: 'a'})-[r:LEADS_TO {n: 1}]->(b:Probe:Other {id: 'b'}) RETURN a, r, b, path"),
            CancellationToken.None
        );

        var row = result.Rows[0];
        var (a, r, b, path) = (
            row.Get<CypherNode>("a"),
            row.Get<CypherRelationship>("r"),
            row.Get<CypherNode>("b"),
            row.Get<CypherPath>("path")
        );
        Assert.Equal("a", a.Properties["id"]);
        Assert.Equal(["Other", "Probe"], b.Labels.Order());
        Assert.Equal(("LEADS_TO", a.ElementId, b.ElementId, 1L), (r.Type, r.Start, r.End, r.Properties["n"]));
        Assert.Equal((2, 1), (path.Nodes.Length, path.Relationships.Length));
    }

    [Neo4jFact]
    public async Task Transact_WorkThatReturns_IsKept()
    {
        var count = await client.TransactAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(new CypherStatement("CREATE (:Probe)"), token);
                await transaction.RunAsync(new CypherStatement("CREATE (:Probe)"), token);
                return (await transaction.RunAsync(new CypherStatement("MATCH (p:Probe) RETURN count(p) AS n"), token))
                    .Rows[0]
                    .Get<long>("n");
            },
            CancellationToken.None
        );

        Assert.Equal((2L, 2L), (count, await CountAsync()));
    }

    [Neo4jFact]
    public async Task Transact_WorkThatThrows_LeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            client.TransactAsync<int>(
                async (transaction, token) =>
                {
                    await transaction.RunAsync(new CypherStatement("CREATE (:Probe)"), token);
                    throw new InvalidOperationException("No.");
                },
                CancellationToken.None
            )
        );

        Assert.Equal(0, await CountAsync());
    }

    [Neo4jFact]
    public async Task Transact_StatementThatFails_LeavesNothing()
    {
        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            client.TransactAsync(
                async (transaction, token) =>
                {
                    await transaction.RunAsync(new CypherStatement("CREATE (:Probe)"), token);
                    return await transaction.RunAsync(new CypherStatement("RETURN 1 / 0"), token);
                },
                CancellationToken.None
            )
        );

        Assert.Equal(ErrorCodes.Neo4jStatementRefused, fault.Code);
        Assert.Equal(0, await CountAsync());
    }

    [Neo4jTheory]
    [InlineData("RETURN nothing")]
    [InlineData("UNWIND range(1, 3) AS x RETURN 1 / (x - 3)")]
    public async Task Run_BrokenStatement_IsPermanent(string text)
    {
        var fault = await Assert.ThrowsAsync<ActorGraphException>(() => client.RunAsync(new CypherStatement(text), CancellationToken.None));

        Assert.Equal((ErrorCodes.Neo4jStatementRefused, ProjectionFault.Permanent), (fault.Code, Neo4jFaults.Of(fault)));
    }

    [Neo4jFact]
    public async Task Run_WrongPassword_IsFinalAndSaysWhatToSet()
    {
        await using var stranger = Connect(Options(password: "wrong"));

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            stranger.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None)
        );

        Assert.Equal((ErrorCodes.Neo4jUnauthorized, ProjectionFault.Final), (fault.Code, Neo4jFaults.Of(fault)));
        Assert.Contains("Neo4j:Password", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", fault.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Run_UnknownDatabase_IsFinalAndNamesIt()
    {
        await using var lost = Connect(Options(database: "nowhere"));

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            lost.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None)
        );

        Assert.Equal((ErrorCodes.Neo4jDatabaseUnavailable, ProjectionFault.Final), (fault.Code, Neo4jFaults.Of(fault)));
        Assert.Contains("nowhere", fault.Message, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task Run_AddressWhereNobodyAnswers_IsTemporary()
    {
        await using var lost = Connect(Options(port: 9));

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            lost.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None)
        );

        Assert.Equal((ErrorCodes.Neo4jUnreachable, ProjectionFault.Temporary), (fault.Code, Neo4jFaults.Of(fault)));
    }

    [Neo4jFact]
    public async Task Transact_DeadlockOfTwo_BothGetThroughInTheEnd()
    {
        await client.RunAsync(new CypherStatement("CREATE (:Probe {id: 'a', n: 0}), (:Probe {id: 'b', n: 0})"), CancellationToken.None);
        using var meeting = new Barrier(2);
        Task<int> Both(string first, string second)
        {
            var attempts = 0;
            return client.TransactAsync(
                async (transaction, token) =>
                {
                    await transaction.RunAsync(new CypherStatement("MATCH (p:Probe {id: $id}) SET p.n = p.n + 1", "id", first), token);
                    if (attempts++ == 0)
                    {
                        meeting.SignalAndWait(TimeSpan.FromSeconds(20), token);
                    }

                    await transaction.RunAsync(new CypherStatement("MATCH (p:Probe {id: $id}) SET p.n = p.n + 1", "id", second), token);
                    return attempts;
                },
                CancellationToken.None
            );
        }

        var attempts = await Task.WhenAll(Task.Run(() => Both("a", "b")), Task.Run(() => Both("b", "a")));

        Assert.Equal(3, attempts.Sum());
        var sum = await client.RunAsync(new CypherStatement("MATCH (p:Probe) RETURN sum(p.n) AS n"), CancellationToken.None);
        Assert.Equal(4L, sum.Rows[0]["n"]);
    }

    protected abstract Uri Address(int? port);

    protected abstract ICypherClient Connect(Neo4jOptions options);

    private static object? Sample(string which) =>
        which switch
        {
            "null" => null,
            "true" => true,
            "long" => 9_007_199_254_740_993L,
            "double" => 0.1 + 0.2,
            "negative" => -9.5,
            "text" => "Zażółć 🦊 \"quoted\"\n'x'",
            "empty" => "",
            "day" => new DateOnly(2024, 2, 29),
            "moment" => new DateTimeOffset(2024, 2, 29, 23, 59, 58, 123, TimeSpan.FromHours(5.5)),
            "list" => new object?[] { 1L, "two", null, 3.5 },
            "map" => new Dictionary<string, object?> { ["a"] = 1L, ["b"] = "x" },
            _ => new object?[] { new Dictionary<string, object?> { ["rows"] = new object?[] { new DateOnly(2024, 1, 1) } } },
        };

    private Neo4jOptions Options(string? password = null, string database = "neo4j", int? port = null) =>
        new()
        {
            Uri = Address(port),
            User = server.Options.User,
            Password = password ?? server.Options.Password,
            Database = database,
            Retries = port is null ? 3 : 0,
            Timeout = TimeSpan.FromSeconds(60),
        };

    private async Task<long> CountAsync() =>
        (await client.RunAsync(new CypherStatement("MATCH (p:Probe) RETURN count(p) AS n"), CancellationToken.None)).Rows[0].Get<long>("n");
}
