using System.Net;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Projections.Neo4j.Http;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Projections.Tests.Neo4j;

/// <summary>What only a staged server can show: the shapes of requests, and answers that no healthy server gives.</summary>
public class HttpCypherClientTests
{
    private static readonly Neo4jOptions options = new()
    {
        Uri = new Uri("http://neo.example:7474"),
        User = "me",
        Password = "secret",
        Database = "my db",
        Retries = 2,
    };

    [Fact]
    public async Task Run_Statement_IsSentTyped()
    {
        using var server = new StagedServer((200, """{"data":{"fields":["n"],"values":[[{"$type":"Integer","_value":"7"}]]}}"""));
        await using var client = new HttpCypherClient(options, server);

        var result = await client.RunAsync(
            new CypherStatement(
                "RETURN $a",
                new Dictionary<string, object?> { ["a"] = new object?[] { 1, 2.5, null, true, "x", new DateOnly(2024, 1, 2) } }
            ),
            CancellationToken.None
        );

        Assert.Equal(7L, result.Rows[0]["n"]);
        var (request, body) = Assert.Single(server.Requests);
        Assert.Equal("POST http://neo.example:7474/db/my%20db/query/v2 Basic bWU6c2VjcmV0", request);
        Assert.Equal(
            """{"statement":"RETURN $a","parameters":{"a":{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"Float","_value":"2.5"},{"$type":"Null","_value":null},{"$type":"Boolean","_value":true},{"$type":"String","_value":"x"},{"$type":"Date","_value":"2024-01-02"}]}}}""",
            body
        );
    }

    [Theory]
    [InlineData(400, "Neo.TransientError.Transaction.DeadlockDetected", "AG7005", ProjectionFault.Temporary)]
    [InlineData(400, "Neo.ClientError.Cluster.NotALeader", "AG7005", ProjectionFault.Temporary)]
    [InlineData(503, "Neo.TransientError.General.DatabaseUnavailable", "AG7005", ProjectionFault.Temporary)]
    [InlineData(400, "Neo.TransientError.Transaction.Terminated", "AG7004", ProjectionFault.Permanent)]
    [InlineData(202, "Neo.ClientError.Statement.ArithmeticError", "AG7004", ProjectionFault.Permanent)]
    [InlineData(400, "Neo.ClientError.Schema.ConstraintValidationFailed", "AG7010", ProjectionFault.Final)]
    [InlineData(500, "Neo.DatabaseError.Schema.ConstraintCreationFailed", "AG7010", ProjectionFault.Final)]
    [InlineData(500, "Neo.DatabaseError.Transaction.TransactionCommitFailed", "AG7007", ProjectionFault.Final)]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", "AG7002", ProjectionFault.Final)]
    [InlineData(401, "Neo.ClientError.Security.AuthenticationRateLimit", "AG7002", ProjectionFault.Final)]
    [InlineData(403, "Neo.ClientError.Security.Forbidden", "AG7007", ProjectionFault.Final)]
    [InlineData(400, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "AG7007", ProjectionFault.Final)]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", "AG7007", ProjectionFault.Final)]
    public async Task Run_ReportedError_BecomesANumberedFault(int status, string code, string expected, ProjectionFault fault)
    {
        using var server = new StagedServer((status, $$"""{"errors":[{"code":"{{code}}","message":"Words."}]}"""));
        await using var client = new HttpCypherClient(options, server);

        var thrown = await Assert.ThrowsAsync<ActorGraphException>(() =>
            client.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None)
        );

        Assert.Equal((expected, fault), (thrown.Code, Neo4jFaults.Of(thrown)));
        Assert.Contains("Words.", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(502, "<html>Bad gateway</html>", "AG7001")]
    [InlineData(404, "<html>Not found</html>", "AG7004")]
    [InlineData(200, "<html>Welcome</html>", "AG7004")]
    public async Task Run_AnswerThatIsNotNeo4js_SaysSo(int status, string body, string expected)
    {
        using var server = new StagedServer((status, body));
        await using var client = new HttpCypherClient(options, server);

        var thrown = await Assert.ThrowsAsync<ActorGraphException>(() =>
            client.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None)
        );

        Assert.Equal(expected, thrown.Code);
    }

    [Fact]
    public async Task Transact_ClusterMember_IsAddressedThroughout()
    {
        using var server = new StagedServer(
            (202, """{"transaction":{"id":"t1"}}"""),
            (202, """{"data":{"fields":[],"values":[]},"transaction":{"id":"t1"}}"""),
            (202, "{}")
        );
        await using var client = new HttpCypherClient(options, server);

        await client.TransactAsync(
            (transaction, token) => transaction.RunAsync(new CypherStatement("RETURN 1"), token),
            CancellationToken.None
        );

        Assert.Equal(
            ["/tx ", "/tx/t1 member-1", "/tx/t1/commit member-1"],
            server.Affinities.Select(a => a.Replace("/db/my%20db/query/v2", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Transact_TransactionThatExpired_IsTemporary()
    {
        using var server = new StagedServer(
            (202, """{"transaction":{"id":"t1"}}"""),
            (404, """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction was not found."}]}"""),
            (404, "{}")
        );
        await using var client = new HttpCypherClient(options, server);

        var thrown = await Assert.ThrowsAsync<ActorGraphException>(() =>
            client.TransactAsync(
                (transaction, token) => transaction.RunAsync(new CypherStatement("RETURN 1"), token),
                CancellationToken.None
            )
        );

        Assert.Equal(ErrorCodes.Neo4jTemporary, thrown.Code);
    }

    [Fact]
    public async Task Retrying_TemporaryThenGood_TriesTheWholeWorkAgain()
    {
        const string Deadlock = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"Again."}]}""";
        using var server = new StagedServer(
            (202, """{"transaction":{"id":"t1"}}"""),
            (400, Deadlock),
            (200, "{}"),
            (202, """{"transaction":{"id":"t2"}}"""),
            (202, """{"data":{"fields":[],"values":[]}}"""),
            (202, "{}")
        );
        await using var client = new RetryingCypherClient(new HttpCypherClient(options, server), options, TimeProvider.System);
        var attempts = 0;

        await client.TransactAsync(
            (transaction, token) =>
            {
                attempts++;
                return transaction.RunAsync(new CypherStatement("RETURN 1"), token);
            },
            CancellationToken.None
        );

        Assert.Equal(2, attempts);
        Assert.Contains("DELETE", server.Requests[2].Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retrying_PermanentFault_IsNotTriedAgain()
    {
        using var server = new StagedServer((400, """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"No."}]}"""));
        await using var client = new RetryingCypherClient(new HttpCypherClient(options, server), options, TimeProvider.System);

        await Assert.ThrowsAsync<ActorGraphException>(() => client.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Run_NobodyAnswersInTime_IsTemporary()
    {
        using var server = new StagedServer { Hangs = true };
        await using var client = new HttpCypherClient(
            new Neo4jOptions { Uri = options.Uri, Timeout = TimeSpan.FromMilliseconds(50) },
            server
        );

        var thrown = await Assert.ThrowsAsync<ActorGraphException>(() =>
            client.RunAsync(new CypherStatement("RETURN 1"), CancellationToken.None)
        );

        Assert.Equal(ErrorCodes.Neo4jUnreachable, thrown.Code);
    }

    [Fact]
    public void Create_BoltWithoutTheDriver_SaysExactlyThis()
    {
        var thrown = Assert.Throws<ActorGraphException>(() =>
            CypherClients.Create(new Neo4jOptions { Uri = new Uri("bolt://graph:7687") }, TimeProvider.System)
        );

        Assert.Equal(ErrorCodes.Neo4jDriverMissing, thrown.Code);
        Assert.Contains("-p:Neo4jPackages=true", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("http://graph:7474", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "AG7006")]
    [InlineData("ftp://graph", "AG1001")]
    public void Create_AddressThatCannotBeUsed_IsRefused(string? address, string expected) =>
        Assert.Equal(
            expected,
            Assert
                .Throws<ActorGraphException>(() =>
                    CypherClients.Create(new Neo4jOptions { Uri = address is null ? null : new Uri(address) }, TimeProvider.System)
                )
                .Code
        );

    [Fact]
    public void ReadPassword_File_WinsAndLosesItsLineEnd()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("password"), "from file\n");

        Assert.Equal("from file", new Neo4jOptions { Password = "x", PasswordFile = folder.File("password") }.ReadPassword());
        Assert.Equal("x", new Neo4jOptions { Password = "x" }.ReadPassword());
        Assert.Equal(
            ErrorCodes.InvalidConfiguration,
            Assert.Throws<ActorGraphException>(() => new Neo4jOptions { PasswordFile = folder.File("none") }.ReadPassword()).Code
        );
    }

    private sealed class StagedServer(params (int Status, string Body)[] answers) : HttpMessageHandler
    {
        private int next;

        public List<(string Request, string Body)> Requests { get; } = [];

        public List<string> Affinities { get; } = [];

        public bool Hangs { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Hangs)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            Requests.Add(
                (
                    $"{request.Method} {request.RequestUri!.AbsoluteUri} {request.Headers.Authorization}",
                    await request.Content!.ReadAsStringAsync(cancellationToken)
                )
            );
            Affinities.Add(
                $"{request.RequestUri.AbsolutePath} {(request.Headers.TryGetValues("neo4j-cluster-affinity", out var values) ? values.First() : "")}"
            );
            var (status, body) = answers[next++];
            var response = new HttpResponseMessage((HttpStatusCode)status)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            response.Headers.Add("neo4j-cluster-affinity", "member-1");
            return response;
        }
    }
}
