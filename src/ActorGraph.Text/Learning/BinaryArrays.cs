using System.Runtime.InteropServices;

namespace ActorGraph.Text.Learning;

/// <summary>Arrays of numbers and words in a weight file: a length, then the elements in little-endian order.</summary>
internal static class BinaryArrays
{
    /// <summary>Writes a length and the elements.</summary>
    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The data ends too early or the length is impossible.</exception>
    public static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var length = reader.ReadInt32();
        if (length < 0 || (long)length * Marshal.SizeOf<T>() > reader.BaseStream.Length - reader.BaseStream.Position)
        {
            throw new EndOfStreamException("An array is longer than its file.");
        }

        var values = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Writes words.</summary>
    public static void WriteWords(BinaryWriter writer, IReadOnlyCollection<string> words)
    {
        writer.Write(words.Count);
        foreach (var word in words)
        {
            writer.Write(word);
        }
    }

    /// <summary>Reads what <see cref="WriteWords"/> wrote.</summary>
    public static string[] ReadWords(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > reader.BaseStream.Length)
        {
            throw new EndOfStreamException("A word list is longer than its file.");
        }

        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = reader.ReadString();
        }

        return words;
    }
}
