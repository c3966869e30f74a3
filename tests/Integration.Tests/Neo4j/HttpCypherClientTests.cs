using ActorGraph.Projections.Neo4j;
using Xunit;

namespace Integration.Tests.Neo4j;

[Collection(Neo4jServerGroup.Name)]
public sealed class HttpCypherClientTests(Neo4jServer server) : CypherClientContract(server)
{
    protected override Uri Address(int? port) => port is { } p ? new Uri($"http://127.0.0.1:{p}") : Server.Options.Uri!;

    protected override ICypherClient Connect(Neo4jOptions options) => CypherClients.Create(options, TimeProvider.System);
}
