using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Files;

/// <summary>Walks folders in ordinal order; each real folder once, so that links in circles end.</summary>
internal static class FileFinder
{
    public static IEnumerable<FoundFile> Find(string path)
    {
        if (File.Exists(path))
        {
            return [new FoundFile(path, Path.GetFileName(path), FoundFile.KindOf(path))];
        }

        return Directory.Exists(path)
            ? FindBelow(new DirectoryInfo(path), "", new HashSet<string>(StringComparer.Ordinal))
            : [Unfound(path)];
    }

    private static IEnumerable<FoundFile> FindBelow(DirectoryInfo folder, string prefix, HashSet<string> visited)
    {
        if (!visited.Add(RealPath(folder)))
        {
            yield break;
        }

        if (!TryList(folder, out var entries))
        {
            yield return Unreadable(folder, prefix);
            yield break;
        }

        foreach (var entry in entries.Where(e => !e.Name.StartsWith('.')))
        {
            var name = prefix + entry.Name;
            if (IsFolder(entry))
            {
                foreach (var file in FindBelow(new DirectoryInfo(entry.FullName), name + "/", visited))
                {
                    yield return file;
                }
            }
            else if (FoundFile.KindOf(entry.Name) is var kind and not FileKind.Unsupported)
            {
                yield return new FoundFile(entry.FullName, name, kind);
            }
        }
    }

    private static bool TryList(DirectoryInfo folder, out List<FileSystemInfo> entries)
    {
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
            return true;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            entries = [];
            return false;
        }
    }

    // A link to a folder is a folder; a link that leads nowhere is a file, which then fails by name.
    private static bool IsFolder(FileSystemInfo entry) => Directory.Exists(entry.FullName);

    private static string RealPath(DirectoryInfo folder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName);
        }
        catch (IOException)
        {
            return folder.FullName;
        }
    }

    private static FoundFile Unfound(string path) =>
        new(
            path,
            path,
            FileKind.Unsupported,
            ErrorCodes.PathNotFound,
            $"There is no file or folder '{path}'. Check the spelling and the working directory."
        );

    private static FoundFile Unreadable(DirectoryInfo folder, string prefix) =>
        new(
            folder.FullName,
            prefix.Length > 0 ? prefix : folder.Name + "/",
            FileKind.Unsupported,
            ErrorCodes.PathNotReadable,
            $"The folder '{folder.FullName}' may not be read. Give this user read and search permission on it."
        );
}
