namespace ActorGraph.Ingestion.Files;

/// <summary>A file below a given path, or a place where none could be looked for.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">Its path below the given folder, with slashes; the file's own name where the file itself was given.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Code">The fault's number, where it is one.</param>
/// <param name="Message">What is wrong, where it is a fault.</param>
internal sealed record FoundFile(string Path, string Name, FileKind Kind, string? Code = null, string? Message = null)
{
    public static FileKind KindOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => FileKind.PlainText,
        ".html" or ".htm" => FileKind.Html,
        ".json" => FileKind.Json,
        ".jsonl" => FileKind.JsonLines,
        _ => FileKind.Unsupported,
    };
}
