namespace ActorGraph.Testing;

/// <summary>Finds the folder of treebanks and gold articles that lies beside the repository, if it is there.</summary>
public static class SharedData
{
    /// <summary>The folder "shared" beside the repository or above it; null where there is none.</summary>
    public static string? Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var shared = Path.Combine(folder.FullName, "shared");
                if (Directory.Exists(Path.Combine(shared, "data")))
                {
                    return shared;
                }
            }

            return null;
        }
    }

    /// <summary>The path of a file or folder in it.</summary>
    /// <exception cref="InvalidOperationException">The folder is not there: the test lacks
    /// <see cref="SharedDataFactAttribute"/>.</exception>
    public static string PathOf(params string[] parts) =>
        Path.Combine([Folder ?? throw new InvalidOperationException("There is no folder shared/data."), .. parts]);
}
