using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Text.Models;

/// <summary>Writes a weight file that <see cref="ModelFile"/> reads. The same calls give the same bytes.</summary>
/// <param name="kind">What the weights are for: "parser", "tagger", "vectors".</param>
internal sealed class ModelFileWriter(string kind)
{
    private readonly List<(string Key, string Value)> header = [];
    private readonly List<(string Name, byte[] Bytes)> sections = [];

    /// <summary>Adds a header entry: a score, the data licence, the training version, a setting.</summary>
    public ModelFileWriter AddHeader(string key, string value)
    {
        header.Add((key, value));
        return this;
    }

    /// <summary>Adds a section of numbers.</summary>
    public ModelFileWriter Add<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        sections.Add((name, MemoryMarshal.AsBytes(values).ToArray()));
        return this;
    }

    /// <summary>Adds a section of strings.</summary>
    /// <exception cref="ArgumentException">A string holds a line feed, which separates them.</exception>
    public ModelFileWriter AddStrings(string name, IEnumerable<string> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            if (value.Contains('\n', StringComparison.Ordinal))
            {
                throw new ArgumentException("A string in a weight file cannot hold a line feed.", nameof(values));
            }

            text.Append(value).Append('\n');
        }

        sections.Add((name, Encoding.UTF8.GetBytes(text.ToString())));
        return this;
    }

    /// <summary>The whole file.</summary>
    public byte[] ToArray()
    {
        var offset = Align(ModelFile.PreambleLength + sizeof(int) + WriteIndex(0).Length);
        var index = WriteIndex(offset);
        var bytes = new byte[offset + sections.Sum(s => Align(s.Bytes.Length))];
        ModelFile.Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(ModelFile.Magic.Length), ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(ModelFile.PreambleLength), index.Length);
        index.CopyTo(bytes.AsSpan(ModelFile.PreambleLength + sizeof(int)));
        foreach (var section in sections)
        {
            section.Bytes.CopyTo(bytes.AsSpan(offset));
            offset += Align(section.Bytes.Length);
        }

        SHA256.HashData(bytes.AsSpan(ModelFile.PreambleLength), bytes.AsSpan(ModelFile.Magic.Length + sizeof(int), SHA256.HashSizeInBytes));
        return bytes;
    }

    /// <summary>Writes the file beside its place and moves it there, so that a reader never sees half of it.</summary>
    public void Save(string path)
    {
        var temporary = path + ".new";
        File.WriteAllBytes(temporary, ToArray());
        File.Move(temporary, path, overwrite: true);
    }

    private byte[] WriteIndex(int firstOffset)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        WriteString(writer, kind);
        writer.Write(header.Count);
        foreach (var entry in header)
        {
            WriteString(writer, entry.Key);
            WriteString(writer, entry.Value);
        }

        writer.Write(sections.Count);
        foreach (var section in sections)
        {
            WriteString(writer, section.Name);
            writer.Write(firstOffset);
            writer.Write(section.Bytes.Length);
            firstOffset += Align(section.Bytes.Length);
        }

        return stream.ToArray();
    }

    private static void WriteString(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static int Align(int length) => (length + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
}
