using ActorGraph.Core.Errors;

namespace ActorGraph.Worker.Output;

/// <summary>A folder that gets one JSON file an article, named like its input.</summary>
internal sealed class OutputFolder
{
    private readonly string root;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public OutputFolder(string path)
    {
        root = Path.GetFullPath(path);
        Guard(root, () => Directory.CreateDirectory(root));
    }

    /// <summary>Writes a file; a second one of the same name ("a.txt" beside "a.html") gets a number.</summary>
    public void Write(string name, string json)
    {
        var file = Path.Combine(root, Unique(Relative(name)) + ".json");
        Guard(
            file,
            () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, json);
            }
        );
    }

    private string Unique(string name)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = FormattableString.Invariant($"{name}-{number}");
        }

        return unique;
    }

    // Names come from folders of the user's, but no name may lead out of this one.
    private static string Relative(string name) =>
        string.Join('/', name.Split('/', '\\').Where(part => part.Length > 0 && part is not ("." or "..")));

    private static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.ExportFailed,
                $"'{path}' could not be written: {exception.Message} Give a folder that may be written.",
                exception
            );
        }
    }
}
