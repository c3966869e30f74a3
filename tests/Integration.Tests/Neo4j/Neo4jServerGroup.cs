using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>The tests that share one server, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jServerGroup : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j server";
}
