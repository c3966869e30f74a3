using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Files;

/// <summary>One line of a <c>.jsonl</c> file.</summary>
/// <param name="FileName">The file's name in messages.</param>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">The line without its end; null where it is too long or could not be read.</param>
/// <param name="Fault">Why there are no bytes.</param>
internal sealed record JsonLine(string FileName, int Number, byte[]? Bytes, ActorGraphException? Fault = null)
{
    /// <summary>The line as text.</summary>
    /// <exception cref="ActorGraphException">The line is too long, unreadable or not text.</exception>
    public string Text() => Bytes is null ? throw Fault! : TextDecoder.Decode(Bytes, $"{FileName}:{Number}");
}
