using System.Globalization;

namespace ActorGraph.Ingestion.Dumps;

/// <summary>One record of a WARC file (ISO 28500:2017).</summary>
/// <param name="Address">What was fetched; null where it is no address of the web.</param>
/// <param name="Date">When it was fetched.</param>
/// <param name="Length">The bytes of its block.</param>
/// <param name="Block">The server's answer; null where it is no answer, or longer than wanted.</param>
/// <param name="IsAnswer">Whether it holds a server's answer that may be a page.</param>
internal sealed record WarcRecord(Uri? Address, DateTimeOffset? Date, long Length, byte[]? Block, bool IsAnswer)
{
    private const int maxHeaders = 200;

    // Longer blocks are not passed over byte by byte: in a packed file they may be bombs.
    private const int hopelessLength = 16;

    public static bool IsHead(string line) =>
        line.StartsWith("WARC/1.", StringComparison.Ordinal) || line.StartsWith("WARC/0.", StringComparison.Ordinal);

    /// <summary>Reads one record.</summary>
    /// <param name="input">The file, at the head of a record or between two.</param>
    /// <param name="limit">The bytes that a block may have to be kept.</param>
    /// <returns>Null at the end of the file.</returns>
    /// <exception cref="InvalidDataException">There is no whole record.</exception>
    public static WarcRecord? Read(WarcInput input, int limit)
    {
        var line = input.ReadLine();
        while (line is "")
        {
            line = input.ReadLine();
        }

        if (line is null)
        {
            return null;
        }

        var headers = IsHead(line) ? ReadHeaders(input) : throw new InvalidDataException("no WARC record begins where one should");
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            throw new InvalidDataException("a record does not say how long it is");
        }

        var isAnswer = IsPageAnswer(headers);
        byte[]? block = null;
        if (isAnswer && length <= limit)
        {
            block = input.ReadBlock((int)length);
        }
        else
        {
            input.Skip(
                length <= (long)hopelessLength * limit
                    ? length
                    : throw new InvalidDataException(FormattableString.Invariant($"a record has {length:N0} bytes"))
            );
        }

        input.EndRecord();
        return new WarcRecord(
            AddressOf(headers),
            PublicationDate.TryParse(headers.GetValueOrDefault("WARC-Date")),
            length,
            block,
            isAnswer
        );
    }

    private static Dictionary<string, string> ReadHeaders(WarcInput input)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var line = input.ReadLine(); line is not ""; line = input.ReadLine())
        {
            if (line is null || headers.Count == maxHeaders)
            {
                throw new InvalidDataException("a record's head does not end");
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        return headers;
    }

    // What the crawler found the payload to be spares reading pictures and films; older files do not say it.
    private static bool IsPageAnswer(Dictionary<string, string> headers) =>
        headers.GetValueOrDefault("WARC-Type") == "response"
        && headers.GetValueOrDefault("Content-Type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) != false
        && (
            headers.GetValueOrDefault("WARC-Identified-Payload-Type") is not { } payload
            || payload.Contains("html", StringComparison.OrdinalIgnoreCase)
        );

    private static Uri? AddressOf(Dictionary<string, string> headers) =>
        Addresses.CanonicalAddress.TryParse(headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>'));
}
