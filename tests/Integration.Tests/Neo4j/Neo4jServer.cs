using ActorGraph.Projections.Neo4j;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>
/// A real Neo4j for tests: the one that ACTORGRAPH_TEST_NEO4J names as "uri;user;password", else the one of <c>shared/neo4j</c> beside the
/// repository (a folder and ports of its own, gone afterwards), else a container (builds with the Neo4j packages). Its database is emptied
/// by the tests.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private LocalNeo4j? local;
#if NEO4J_PACKAGES
    private global::Testcontainers.Neo4j.Neo4jContainer? container;
#endif

    /// <summary>Why no server can be had; null where one can.</summary>
    public static string? ReasonToSkip =>
        LocalNeo4j.Script is not null || HasContainers || Named is not null
            ? null
            : "There is no Neo4j: no shared/neo4j beside the repository, no build with -p:Neo4jPackages=true, and ACTORGRAPH_TEST_NEO4J is not set to 'uri;user;password'.";

    /// <summary>The way in over HTTP. Few retries, so that tests of faults are quick.</summary>
    public Neo4jOptions Options { get; private set; } = new();

    /// <summary>The Bolt address, for the official driver.</summary>
    public Uri? BoltUri { get; private set; }

#if NEO4J_PACKAGES
    private static bool HasContainers => true;
#else
    private static bool HasContainers => false;
#endif

    private static string[]? Named =>
        Environment.GetEnvironmentVariable("ACTORGRAPH_TEST_NEO4J")?.Split(';') is { Length: 3 } parts ? parts : null;

    public async Task InitializeAsync()
    {
        if (Named is [var uri, var user, var password])
        {
            Options = new Neo4jOptions
            {
                Uri = new Uri(uri),
                User = user,
                Password = password,
                Retries = 2,
            };
            return;
        }

        if (LocalNeo4j.Script is not null)
        {
            local = await LocalNeo4j.StartAsync();
            Options = local.Options;
            BoltUri = new Uri($"bolt://127.0.0.1:{local.BoltPort}");
            return;
        }

#if NEO4J_PACKAGES
        container = new global::Testcontainers.Neo4j.Neo4jBuilder()
            .WithImage("neo4j:5.26-community")
            .WithEnvironment("NEO4J_AUTH", "neo4j/actorgraph")
            .Build();
        await container.StartAsync();
        Options = new Neo4jOptions
        {
            Uri = new Uri($"http://{container.Hostname}:{container.GetMappedPublicPort(7474)}"),
            Password = "actorgraph",
            Retries = 2,
        };
        BoltUri = new Uri(container.GetConnectionString());
#endif
    }

    /// <summary>A client, after the whole database was emptied.</summary>
    public async Task<ICypherClient> ConnectToEmptyAsync()
    {
        var client = CypherClients.Create(Options, TimeProvider.System);
        await client.RunAsync(new CypherStatement("MATCH (n) DETACH DELETE n"), CancellationToken.None);
        return client;
    }

    public async Task DisposeAsync()
    {
        if (local is not null)
        {
            await local.DisposeAsync();
        }

#if NEO4J_PACKAGES
        if (container is not null)
        {
            await container.DisposeAsync();
        }
#endif
    }
}
