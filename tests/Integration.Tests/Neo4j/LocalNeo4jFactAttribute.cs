using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>A test that starts a Neo4j of its own with the tools beside it; skipped, with the reason, only where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LocalNeo4jFactAttribute : FactAttribute
{
    public LocalNeo4jFactAttribute() => Skip = LocalNeo4j.Script is null ? "There is no shared/neo4j beside the repository." : null;
}
