using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;

namespace ActorGraph.Ingestion.Dumps;

/// <summary>
/// Keeps pages as they were fetched for some days, in WARC files (ISO 28500:2017) that this program and others can read: one a day, machine
/// and process, each page a compressed member of its own. Safe for use by many threads.
/// </summary>
/// <param name="folder">Where; it is made if it is missing.</param>
/// <param name="days">How many days files are kept, that of their name included.</param>
/// <param name="timeProvider">Says what day it is.</param>
public sealed class PageArchive(string folder, int days, TimeProvider timeProvider)
{
    private const string prefix = "pages-";
    private const string dayFormat = "yyyy-MM-dd";

    private readonly Lock writing = new();
    private DateOnly cleaned;

    /// <summary>Adds a page.</summary>
    /// <exception cref="ActorGraphException">AG2018: it cannot be written.</exception>
    internal void Keep(FetchedDocument page)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var member = Pack(page, now);
        try
        {
            lock (writing)
            {
                Clean(DateOnly.FromDateTime(now));
                using var file = new FileStream(PathOf(now), FileMode.Append, FileAccess.Write, FileShare.Read);
                file.Write(member);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.PageNotKept,
                $"'{page.Address}' is fetched, but cannot be kept in '{folder}': {exception.Message} Make room and give this user the right to write there, or leave Fetch:PagesFolder empty.",
                exception
            );
        }
    }

    private string PathOf(DateTime now) =>
        Path.Combine(
            folder,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{prefix}{now.ToString(dayFormat, CultureInfo.InvariantCulture)}-{Environment.MachineName}-{Environment.ProcessId}.warc.gz"
            )
        );

    // Once a day; a file whose name says no day is none of ours.
    private void Clean(DateOnly today)
    {
        if (cleaned == today)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(folder, prefix + "*.warc.gz").Where(f => DayOf(f) <= today.AddDays(-days)).ToList())
        {
            File.Delete(file);
        }

        cleaned = today;
    }

    private static DateOnly? DayOf(string path)
    {
        var name = Path.GetFileName(path)[prefix.Length..];
        return
            name.Length >= dayFormat.Length
            && DateOnly.TryParseExact(name[..dayFormat.Length], dayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }

    private static Guid IdOf(FetchedDocument page, DateTime at)
    {
        var hash = SHA256.HashData([
            .. Encoding.UTF8.GetBytes(FormattableString.Invariant($"{page.Address.AbsoluteUri}\n{at:O}\n")),
            .. page.Bytes,
        ]);
        return new Guid(hash.AsSpan(0, 16));
    }

    private static byte[] Pack(FetchedDocument page, DateTime at)
    {
        // As it was decompressed: of the server's headers only what is needed to read it.
        var head = Encoding.Latin1.GetBytes(
            FormattableString.Invariant(
                $"HTTP/1.1 200 OK\r\nContent-Type: text/html{(page.Charset is { } charset ? "; charset=" + charset : "")}\r\nContent-Length: {page.Bytes.Length}\r\n\r\n"
            )
        );
        var record = Encoding.UTF8.GetBytes(
            FormattableString.Invariant(
                $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {page.Address.AbsoluteUri}\r\nWARC-Date: {at:yyyy-MM-dd'T'HH:mm:ss'Z'}\r\nWARC-Record-ID: <urn:uuid:{IdOf(page, at)}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {head.Length + page.Bytes.Length}\r\n\r\n"
            )
        );
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(record);
            gzip.Write(head);
            gzip.Write(page.Bytes);
            gzip.Write("\r\n\r\n"u8);
        }

        return packed.ToArray();
    }
}
