using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Files;

namespace ActorGraph.Ingestion.Html;

/// <summary>Decodes a page or feed: valid UTF-8 wins over any label, then the header's charset, then the document's own, then what its
/// bytes look like.</summary>
internal static partial class PageDecoder
{
    // The HTML standard looks for a declaration in the first 1,024 bytes.
    private const int prescanLength = 1024;

    static PageDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(byte[] bytes, string? charset, string name)
    {
        try
        {
            return TextDecoder.Decode(bytes, name);
        }
        catch (ActorGraphException exception) when (exception.Code == ErrorCodes.NotText)
        {
            if (Array.IndexOf(bytes, (byte)0) >= 0)
            {
                throw;
            }

            var encoding = Find(charset) ?? Find(Declared(bytes)) ?? Guess(bytes);
            return encoding.GetString(bytes).ReplaceLineEndings("\n");
        }
    }

    private static string? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, prescanLength));
        return CharsetPattern().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    // UTF-8 with a few bad bytes, cut by a careless program, or what browsers fall back to for Western texts.
    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var isGood = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            (good, bad) = (good + (isGood && length > 1 ? 1 : 0), bad + (isGood ? 0 : 1));
            bytes = bytes[length..];
        }

        return good > bad ? Encoding.UTF8 : Encoding.GetEncoding("windows-1252");
    }

    private static Encoding? Find(string? charset)
    {
        // Browsers read these three labels as windows-1252 (WHATWG Encoding).
        var label = charset?.Trim('"', '\'', ' ').ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii"
            ? "windows-1252"
            : charset?.Trim('"', '\'', ' ');
        try
        {
            return string.IsNullOrEmpty(label) || label.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
                ? null
                : Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetPattern();
}
