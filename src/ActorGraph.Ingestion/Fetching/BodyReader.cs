using System.Buffers;
using System.IO.Compression;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>Reads a body within a limit that holds for the bytes on the wire and again for what they are unpacked to.</summary>
internal static class BodyReader
{
    private const int maxEncodings = 2;

    /// <summary>Reads all of it.</summary>
    /// <param name="content">The body.</param>
    /// <param name="address">Whose it is, for messages.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Core.Errors.ActorGraphException">AG2009: too large, or packed in a way that was not asked for.</exception>
    /// <exception cref="IOException">It is cut off.</exception>
    /// <exception cref="InvalidDataException">It is packed badly.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, Uri address, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
        {
            throw FetchFaults.TooLarge(address, limit, isCompressed: false);
        }

        await using var wire = await content.ReadAsStreamAsync(cancellationToken);
        var encodings = content.Headers.ContentEncoding.Where(e => !e.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToList();
        if (encodings.Count == 0)
        {
            return await ReadAsync(wire, address, limit, isCompressed: false, cancellationToken);
        }

        if (encodings.Count > maxEncodings)
        {
            throw FetchFaults.Failed(address, "the answer is packed several times over");
        }

        // The last encoding named is the outermost (RFC 9110, section 8.4).
        await using var unpacked = encodings
            .AsEnumerable()
            .Reverse()
            .Aggregate(wire, (stream, encoding) => Unpack(stream, encoding, address));
        return await ReadAsync(unpacked, address, limit, isCompressed: true, cancellationToken);
    }

    /// <summary>Unpacks a document that is itself a gzip file, as sitemaps are; any other is returned as it is.</summary>
    public static async Task<byte[]> UnpackFileAsync(byte[] bytes, Uri address, int limit, CancellationToken cancellationToken)
    {
        if (!bytes.AsSpan().StartsWith<byte>([0x1F, 0x8B]))
        {
            return bytes;
        }

        try
        {
            await using var unpacked = new WholeGzipStream(new MemoryStream(bytes, writable: false));
            return await ReadAsync(unpacked, address, limit, isCompressed: true, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw FetchFaults.Failed(address, "it is a damaged gzip file", exception);
        }
    }

    private static async Task<byte[]> ReadAsync(
        Stream stream,
        Uri address,
        int limit,
        bool isCompressed,
        CancellationToken cancellationToken
    )
    {
        var bytes = new ArrayBufferWriter<byte>();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.WrittenCount + read > limit)
            {
                throw FetchFaults.TooLarge(address, limit, isCompressed);
            }

            bytes.Write(buffer.AsSpan(0, read));
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static Stream Unpack(Stream packed, string encoding, Uri address) =>
        encoding.ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" => new WholeGzipStream(packed),
            "BR" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => throw FetchFaults.Failed(address, $"the answer is packed as '{encoding}', which was not asked for"),
        };
}
