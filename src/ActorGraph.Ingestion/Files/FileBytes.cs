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
            using var stream = file.Open();
            if (file.IsPacked)
            {
                return ReadToLimit(stream, file.Name, limit);
            }

            var probe = new byte[probeLength];
            var probed = stream.ReadAtLeast(probe, probeLength, throwOnEndOfStream: false);
            TextDecoder.RefuseBinary(probe.AsSpan(0, probed), file.Name);
            if (stream.Length > limit)
            {
                throw TooLarge(file.Name, stream.Length, limit);
            }

            var bytes = new byte[stream.Length];
            probe.AsSpan(0, Math.Min(probed, bytes.Length)).CopyTo(bytes);
            var read =
                probed + stream.ReadAtLeast(bytes.AsSpan(Math.Min(probed, bytes.Length)), bytes.Length - probed, throwOnEndOfStream: false);
            return read < bytes.Length ? bytes[..read] : bytes;
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(file.Name, "and not read", exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotReadable,
                $"The file '{file.Path}' may not be read. Give this user read permission on it.",
                exception
            );
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotFound,
                $"The file '{file.Path}' is gone, or a link that leads nowhere. Mend or delete it.",
                exception
            );
        }
    }

    /// <summary>The fault of a file whose compression breaks off or makes no sense.</summary>
    /// <param name="name">The file.</param>
    /// <param name="place">Where, in words: "at line 7".</param>
    /// <param name="cause">What the decompression found.</param>
    public static ActorGraphException Damaged(string name, string place, InvalidDataException cause) =>
        new(ErrorCodes.DamagedFile, $"'{name}' is damaged {place}: {cause.Message}. Fetch or pack it again.", cause);

    /// <summary>Reads a stream of unknown length to its end.</summary>
    /// <exception cref="ActorGraphException">AG2008: it is longer than the limit, as a bomb is.</exception>
    public static byte[] ReadToLimit(Stream stream, string name, int limit)
    {
        using var read = new MemoryStream();
        var buffer = new byte[probeLength];
        for (int count; (count = stream.Read(buffer)) > 0; )
        {
            read.Write(buffer, 0, count);
            if (read.Length > limit)
            {
                throw TooLarge(name, read.Length, limit);
            }
        }

        return read.ToArray();
    }

    public static ActorGraphException TooLarge(string name, long length, int limit) =>
        new(
            ErrorCodes.ArticleTooLarge,
            FormattableString.Invariant(
                $"'{name}' has at least {length:N0} bytes, more than the {limit:N0} of one article. Split it: .jsonl takes one article a line."
            )
        );
}
