using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>A table of tests that need a Neo4j server; skipped, with the reason, only where none can be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = Neo4jServer.ReasonToSkip;
}
