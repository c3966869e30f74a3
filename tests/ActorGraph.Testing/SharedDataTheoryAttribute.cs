using Xunit;

namespace ActorGraph.Testing;

/// <summary>A table of tests that needs the treebanks in shared/data and the weights; left out, with the reason, where one is
/// missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides whether the tests can run here.</summary>
    public SharedDataTheoryAttribute() => Skip = new SharedDataFactAttribute().Skip;
}
