using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ActorGraph.Core.Errors;

namespace ActorGraph.Text.Models;

/// <summary>A weight file: a kind, a header of texts, and named sections of numbers or strings. Immutable, shared by all threads.</summary>
/// <remarks>
/// Layout, little-endian: 8 bytes magic, int32 format version, 32 bytes SHA-256 of all that follows, int32 length of the index, the index
/// (kind, header, sections with offset and length), zero bytes up to a multiple of 64, then the sections, each beginning at a multiple of
/// 64. Strings are UTF-8 with an int32 length before them. Written by <see cref="ModelFileWriter"/>.
/// </remarks>
internal sealed class ModelFile
{
    internal const int FormatVersion = 1;
    internal const int Alignment = 64;
    internal const int PreambleLength = 8 + sizeof(int) + SHA256.HashSizeInBytes;

    private readonly byte[] bytes;
    private readonly FrozenDictionary<string, (int Offset, int Length)> sections;

    private ModelFile(string name, byte[] bytes, Index index)
    {
        Name = name;
        this.bytes = bytes;
        Kind = index.Kind;
        Header = index.Header;
        sections = index.Sections;
    }

    /// <summary>The bytes every weight file begins with.</summary>
    internal static ReadOnlySpan<byte> Magic => "AGMODEL\n"u8;

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>What the weights are for: "parser", "tagger", "vectors".</summary>
    public string Kind { get; }

    /// <summary>Scores, data licence, training version and settings, as texts.</summary>
    public IReadOnlyDictionary<string, string> Header { get; }

    /// <summary>Reads a whole weight file and checks it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">The kind it must be.</param>
    /// <exception cref="ActorGraphException">AG3001: the file is missing, truncated, changed, foreign, of another format version or
    /// kind.</exception>
    public static ModelFile Load(string path, string kind)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refuse(path, $"cannot be read ({exception.Message})", exception);
        }

        return Read(bytes, path, kind);
    }

    /// <summary>Reads a weight file that is already in memory; the bytes are kept, not copied.</summary>
    /// <param name="bytes">The whole file; not to be changed afterwards.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="kind">The kind it must be.</param>
    /// <exception cref="ActorGraphException">AG3001: see <see cref="Load"/>.</exception>
    public static ModelFile Read(byte[] bytes, string name, string kind)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length < PreambleLength + sizeof(int) || !bytes.AsSpan().StartsWith(Magic))
        {
            throw Refuse(name, "is not an ActorGraph weight file");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(Magic.Length));
        if (version != FormatVersion)
        {
            throw Refuse(name, $"has format version {version}, this program reads version {FormatVersion}");
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(PreambleLength), hash);
        if (!hash.SequenceEqual(bytes.AsSpan(Magic.Length + sizeof(int), hash.Length)))
        {
            throw Refuse(name, "is truncated or damaged (its checksum does not match)");
        }

        var file = new ModelFile(name, bytes, ReadIndex(bytes, name));
        return file.Kind == kind ? file : throw Refuse(name, $"holds weights of kind \"{file.Kind}\", not \"{kind}\"");
    }

    /// <summary>Whether there is a section of this name.</summary>
    public bool Contains(string section) => sections.ContainsKey(section);

    /// <summary>A section's numbers, without a copy.</summary>
    /// <exception cref="ActorGraphException">AG3001: there is no such section.</exception>
    public ReadOnlySpan<T> Section<T>(string section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes(section).Span);

    /// <summary>A section's numbers, checked to be as many as expected.</summary>
    /// <exception cref="ActorGraphException">AG3001: there is no such section, or it has another length.</exception>
    public ReadOnlySpan<T> Section<T>(string section, int count)
        where T : unmanaged
    {
        var values = Section<T>(section);
        return values.Length == count
            ? values
            : throw Refuse(Name, $"has {values.Length} values in section \"{section}\" where {count} are needed");
    }

    /// <summary>A section's bytes, without a copy; may be kept.</summary>
    /// <exception cref="ActorGraphException">AG3001: there is no such section.</exception>
    public ReadOnlyMemory<byte> Bytes(string section) =>
        sections.TryGetValue(section, out var place)
            ? bytes.AsMemory(place.Offset, place.Length)
            : throw Refuse(Name, $"lacks the section \"{section}\"");

    /// <summary>A section of strings, as <see cref="ModelFileWriter.AddStrings"/> wrote it.</summary>
    /// <exception cref="ActorGraphException">AG3001: there is no such section.</exception>
    public string[] Strings(string section)
    {
        // Strings cannot hold the separator: the writer refuses it.
        var text = Bytes(section).Span;
        return text.IsEmpty ? [] : Encoding.UTF8.GetString(text[..^1]).Split('\n');
    }

    /// <summary>A header value.</summary>
    /// <exception cref="ActorGraphException">AG3001: the header lacks it.</exception>
    public string HeaderValue(string key) =>
        Header.TryGetValue(key, out var value) ? value : throw Refuse(Name, $"lacks the header entry \"{key}\"");

    /// <summary>The fault that refuses a file.</summary>
    internal static ActorGraphException Refuse(string name, string reason, Exception? cause = null) =>
        new(
            ErrorCodes.InvalidModel,
            $"The weight file \"{name}\" {reason}. Restore it from the release or the repository, or train it again (docs/models.md).",
            cause
        );

    private static Index ReadIndex(byte[] bytes, string name)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
            reader.BaseStream.Position = PreambleLength + sizeof(int);
            var kind = ReadString(reader);
            var header = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = reader.ReadInt32(); i > 0; i--)
            {
                header[ReadString(reader)] = ReadString(reader);
            }

            var sections = new Dictionary<string, (int Offset, int Length)>(StringComparer.Ordinal);
            for (var i = reader.ReadInt32(); i > 0; i--)
            {
                var section = ReadString(reader);
                var place = (Offset: reader.ReadInt32(), Length: reader.ReadInt32());
                _ = bytes.AsSpan(place.Offset, place.Length);
                sections[section] = place;
            }

            return new Index(kind, header.ToFrozenDictionary(StringComparer.Ordinal), sections.ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw Refuse(name, "has a broken index", exception);
        }
    }

    private static string ReadString(BinaryReader reader) => Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32()));

    private sealed record Index(
        string Kind,
        FrozenDictionary<string, string> Header,
        FrozenDictionary<string, (int Offset, int Length)> Sections
    );
}
