using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>A test that needs a Neo4j server; skipped, with the reason, only where none can be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = Neo4jServer.ReasonToSkip;
}
