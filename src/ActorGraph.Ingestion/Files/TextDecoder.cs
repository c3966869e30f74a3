using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Files;

/// <summary>Turns bytes into text strictly: UTF-8, or what a byte order mark says; nothing is replaced silently.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes; line ends become line feeds.</summary>
    /// <exception cref="ActorGraphException">AG2004: zero bytes or a byte that the encoding does not allow. AG2003: nothing but white
    /// space.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        RefuseBinary(bytes, name);
        var text = DecodeMarked(bytes, name);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ActorGraphException(ErrorCodes.EmptyArticle, $"'{name}' is empty. Give it a title and a text, or delete it.");
        }

        return text.ReplaceLineEndings("\n");
    }

    public static void RefuseBinary(ReadOnlySpan<byte> bytes, string name)
    {
        if (!IsMarkedWide(bytes) && bytes.IndexOf((byte)0) is var offset and >= 0)
        {
            throw new ActorGraphException(
                ErrorCodes.NotText,
                FormattableString.Invariant($"'{name}' is not text: it has a zero byte at offset {offset}. Give the text itself, in UTF-8.")
            );
        }
    }

    private static bool IsMarkedWide(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]);

    private static string DecodeMarked(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            return DecodeWide(new UTF32Encoding(bytes[0] == 0, byteOrderMark: true, throwOnInvalidCharacters: true), bytes, 4, name);
        }

        if (IsMarkedWide(bytes))
        {
            return DecodeWide(new UnicodeEncoding(bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true), bytes, 2, name);
        }

        return DecodeUtf8(bytes, bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0, name);
    }

    private static string DecodeWide(Encoding encoding, ReadOnlySpan<byte> bytes, int markLength, string name)
    {
        try
        {
            return encoding.GetString(bytes[markLength..]);
        }
        catch (DecoderFallbackException exception)
        {
            throw Invalid(name, encoding.WebName.ToUpperInvariant(), markLength + exception.Index);
        }
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int markLength, string name)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes[markLength..], characters, out var read, out var written, replaceInvalidSequences: false);
            return status == OperationStatus.Done ? new string(characters, 0, written) : throw Invalid(name, "UTF-8", markLength + read);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static ActorGraphException Invalid(string name, string encoding, int offset) =>
        new(ErrorCodes.NotText, FormattableString.Invariant($"'{name}' is not valid {encoding} at byte {offset}. Save it as UTF-8."));
}
