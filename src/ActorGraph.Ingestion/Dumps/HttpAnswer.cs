using System.Globalization;
using System.IO.Compression;
using System.Text;
using ActorGraph.Ingestion.Files;

namespace ActorGraph.Ingestion.Dumps;

/// <summary>A server's answer as a crawler kept it, byte for byte.</summary>
internal sealed class HttpAnswer
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadOnlyMemory<byte> body;
    private readonly bool isOk;

    public HttpAnswer(byte[] bytes)
    {
        var (end, width) = EndOfHead(bytes);
        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split('\n', StringSplitOptions.TrimEntries);
        isOk = lines[0].Split(' ') is [var version, "200", ..] && version.StartsWith("HTTP/", StringComparison.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                headers.TryAdd(line[..colon].TrimEnd(), line[(colon + 1)..].TrimStart());
            }
        }

        body = bytes.AsMemory(Math.Min(bytes.Length, end + width));
    }

    /// <summary>Whether it is a page, and not a redirect, an error, a picture.</summary>
    public bool IsPage => isOk && MediaType is ("text/html" or "application/xhtml+xml");

    /// <summary>The charset that its header names, if any.</summary>
    public string? Charset =>
        ContentType
            .Skip(1)
            .Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(p => p.Length == 2 && p[0].Equals("charset", StringComparison.OrdinalIgnoreCase))
            ?[1];

    private string[] ContentType => Header("Content-Type").Split(';', StringSplitOptions.TrimEntries);

    private string MediaType => ContentType[0].ToLowerInvariant();

    /// <summary>The page itself, put together and unpacked where the server had not sent it plain.</summary>
    /// <param name="limit">The bytes that it may have.</param>
    /// <param name="name">The article's name in messages.</param>
    /// <exception cref="Core.Errors.ActorGraphException">AG2008: it is larger. AG2014: it is damaged.</exception>
    public byte[] Page(int limit, string name)
    {
        var whole = Header("Transfer-Encoding").Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Joined(body) : body.ToArray();
        try
        {
            using var packed = new MemoryStream(whole);
            using Stream? unpacked = Header("Content-Encoding").ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GzipFileStream(packed),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
                _ => null,
            };
            return unpacked is null ? whole : FileBytes.ReadToLimit(unpacked, name, limit);
        }
        catch (InvalidDataException exception)
        {
            throw FileBytes.Damaged(name, "and not read", exception);
        }
    }

    private string Header(string name) => headers.GetValueOrDefault(name, "");

    private static (int End, int Width) EndOfHead(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        return end >= 0 ? (end, 4)
            : bytes.IndexOf("\n\n"u8) is var bare and >= 0 ? (bare, 2)
            : (bytes.Length, 0);
    }

    // RFC 9112, section 7.1. Crawlers that join the chunks themselves often leave the
    // header; then no length stands in front, and all is taken.
    private static byte[] Joined(ReadOnlyMemory<byte> chunked)
    {
        var joined = new MemoryStream();
        for (var rest = chunked.Span; ; )
        {
            var lineEnd = rest.IndexOf("\r\n"u8);
            var digits = lineEnd is > 0 and < 100 ? Encoding.Latin1.GetString(rest[..lineEnd]).Split(';')[0].Trim() : "";
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return joined.Length > 0 ? joined.ToArray() : chunked.ToArray();
            }

            rest = rest[(lineEnd + 2)..];
            var taken = Math.Min(length, rest.Length);
            joined.Write(rest[..taken]);
            if (length == 0 || taken + 2 >= rest.Length)
            {
                return joined.ToArray();
            }

            rest = rest[(taken + 2)..];
        }
    }
}
