using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Files;

/// <summary>One line of a <c>.jsonl</c> file.</summary>
/// <param name="FileName">The file's name in messages.</param>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">The line without its end; null where it is too long or could not be read.</param>
/// <param name="Fault">Why there are no bytes.</param>
internal sealed record JsonLine(string FileName, int Number, byte[]? Bytes, ActorGraphException? Fault = null)
{
    /// <summary>The file's name in the name of one of its articles, "file:line".</summary>
    public static string FileOf(string name) => name.LastIndexOf(':') is var end and > 0 ? name[..end] : name;

    /// <summary>The line as text.</summary>
    /// <exception cref="ActorGraphException">The line is too long, unreadable or not text.</exception>
    public string Text() => Bytes is null ? throw Fault! : TextDecoder.Decode(Bytes, $"{FileName}:{Number}");
}
