using Xunit;

namespace ActorGraph.Testing;

/// <summary>A test that needs the treebanks in shared/data and the weights; left out, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test can run here.</summary>
    public SharedDataFactAttribute()
    {
        if (SharedData.Folder is null)
        {
            Skip = "There is no folder shared/data beside the repository.";
        }
        else if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, "Weights")))
        {
            Skip = "There are no weights in src/ActorGraph.Text/Weights.";
        }
    }
}
