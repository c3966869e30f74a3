using System.Runtime.InteropServices;
using ActorGraph.Text.Models;

namespace ActorGraph.Text.Vectors;

/// <summary>Vectors of the commonest English words, learnt from six billion words of news and encyclopedia, a byte a number. Immutable,
/// shared by all threads.</summary>
internal sealed class WordVectors : ITokenVectors
{
    /// <summary>The kind of its weight file.</summary>
    public const string Kind = "vectors";

    private readonly WordTable words;
    private readonly ReadOnlyMemory<byte> values;
    private readonly float[] scales;

    /// <summary>Takes the vectors of a weight file.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG3001: the file lacks a part.</exception>
    public WordVectors(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        words = new WordTable(file.Bytes("words").Span);
        values = file.Bytes("values");
        Version = file.HeaderValue("version");
        scales = Array.ConvertAll(file.Section<Half>("scales", words.Count).ToArray(), h => (float)h);
        Dimension = words.Count == 0 ? 0 : values.Length / words.Count;
        _ = file.Section<sbyte>("values", words.Count * Dimension);
    }

    /// <inheritdoc />
    public int Dimension { get; }

    /// <inheritdoc />
    public string Version { get; }

    /// <summary>The number of words.</summary>
    public int Count => words.Count;

    /// <summary>Reads the vectors from their file.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG3001: see <see cref="ModelFile.Load"/>.</exception>
    public static WordVectors Load(string path) => new(ModelFile.Load(path, Kind));

    /// <summary>The place of a word spelled by <see cref="WordSpelling"/>; -1 if it is not among the commonest.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        var index = words.IndexOf(word);
        return index >= 0 || word.Length < 3 ? index : IndexOfVariant(word);
    }

    /// <inheritdoc />
    public void CopyTo(int index, Span<float> target)
    {
        var source = MemoryMarshal.Cast<byte, sbyte>(values.Span).Slice(index * Dimension, Dimension);
        var scale = scales[index];
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] * scale;
        }
    }

    // A hyphenated word is stood for by its last part ("vice-chairman" by "chairman"), a dotted abbreviation by itself without dots.
    private int IndexOfVariant(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 2)
        {
            return words.IndexOf(word[(hyphen + 1)..]);
        }

        if (!word.Contains('.'))
        {
            return -1;
        }

        Span<char> plain = stackalloc char[WordSpelling.LongestWord];
        var length = 0;
        foreach (var character in word)
        {
            if (character != '.')
            {
                plain[length++] = character;
            }
        }

        return words.IndexOf(plain[..length]);
    }
}
