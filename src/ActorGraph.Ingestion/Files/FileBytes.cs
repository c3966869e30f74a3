using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Files;

/// <summary>Reads a whole file that is not too large and looks like text.</summary>
internal static class FileBytes
{
    private const int probeLength = 4096;

    public static byte[] Read(FoundFile file, int limit)
    {
        try
        {
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var probe = new byte[probeLength];
            var probed = stream.ReadAtLeast(probe, probeLength, throwOnEndOfStream: false);
            TextDecoder.RefuseBinary(probe.AsSpan(0, probed), file.Name);
            if (stream.Length > limit)
            {
                throw TooLarge(file.Name, stream.Length, limit);
            }

            var bytes = new byte[stream.Length];
            probe.AsSpan(0, Math.Min(probed, bytes.Length)).CopyTo(bytes);
            var read = probed + stream.ReadAtLeast(bytes.AsSpan(Math.Min(probed, bytes.Length)), bytes.Length - probed, throwOnEndOfStream: false);
            return read < bytes.Length ? bytes[..read] : bytes;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotReadable, $"The file '{file.Path}' may not be read. Give this user read permission on it.", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotFound, $"The file '{file.Path}' is gone, or a link that leads nowhere. Mend or delete it.", exception);
        }
    }

    public static ActorGraphException TooLarge(string name, long length, int limit) => new(
        ErrorCodes.ArticleTooLarge,
        FormattableString.Invariant($"'{name}' has {length:N0} bytes, more than the {limit:N0} of one article. Split it: .jsonl takes one article a line."));
}
