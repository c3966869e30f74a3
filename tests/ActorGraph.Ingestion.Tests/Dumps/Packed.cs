using System.IO.Compression;
using System.Text;

namespace ActorGraph.Ingestion.Tests.Dumps;

/// <summary>Packs texts as dumps are packed.</summary>
internal static class Packed
{
    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>One WARC record.</summary>
    public static string Record(string type, string address, string block, string date = "2024-11-13T09:30:00Z") =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: {date}\r\nContent-Type: application/http; msgtype={type}\r\n"
        + $"Content-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    /// <summary>A server's answer.</summary>
    public static string Answer(string body, string head = "Content-Type: text/html; charset=utf-8", string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\n{head}\r\n\r\n{body}";

    /// <summary>A page with an article in it.</summary>
    public static string Page(string title) =>
        $"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        + string.Concat(
            Enumerable.Repeat(
                "<p>Kosovo and Serbia, who have talked in Brussels for many years now, have agreed on nothing of weight, their ministers said on Monday.</p>",
                4
            )
        )
        + "</article></body></html>";
}
