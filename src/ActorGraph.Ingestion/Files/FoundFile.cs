namespace ActorGraph.Ingestion.Files;

/// <summary>A file below a given path, or a place where none could be looked for.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">Its path below the given folder, with slashes; the file's own name where the file itself was given.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Code">The fault's number, where it is one.</param>
/// <param name="Message">What is wrong, where it is a fault.</param>
internal sealed record FoundFile(string Path, string Name, FileKind Kind, string? Code = null, string? Message = null)
{
    private const string packedExtension = ".gz";

    /// <summary>Whether it is compressed with gzip.</summary>
    public bool IsPacked => IsPackedName(Path);

    /// <summary>How a file of this name is read; <c>.gz</c> behind a kind's extension does not change it.</summary>
    public static FileKind KindOf(string path) =>
        System.IO.Path.GetExtension(WithoutPacking(path)).ToLowerInvariant() switch
        {
            ".txt" => FileKind.PlainText,
            ".html" or ".htm" => FileKind.Html,
            ".json" => FileKind.Json,
            ".jsonl" => FileKind.JsonLines,
            ".csv" => FileKind.Table,
            ".warc" => FileKind.WebArchive,
            _ => FileKind.Unsupported,
        };

    /// <summary>A name without <c>.gz</c>.</summary>
    public static string WithoutPacking(string name) => IsPackedName(name) ? name[..^packedExtension.Length] : name;

    /// <summary>Opens it for reading from the front, unpacked.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public Stream Open()
    {
        var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return IsPacked ? new GzipFileStream(stream) : stream;
    }

    private static bool IsPackedName(string name) => name.EndsWith(packedExtension, StringComparison.OrdinalIgnoreCase);
}
