#if NEO4J_PACKAGES
using ActorGraph.Neo4jDriver;
using ActorGraph.Projections.Neo4j;
using Xunit;

namespace Integration.Tests.Neo4j;

[Collection(Neo4jServerGroup.Name)]
public sealed class DriverCypherClientTests(Neo4jServer server) : CypherClientContract(server)
{
    protected override Uri Address(int? port) => port is { } p ? new Uri($"bolt://127.0.0.1:{p}") : Server.BoltUri!;

    protected override ICypherClient Connect(Neo4jOptions options) =>
        CypherClients.Create(options, TimeProvider.System, DriverCypherClient.Open);
}
#endif
