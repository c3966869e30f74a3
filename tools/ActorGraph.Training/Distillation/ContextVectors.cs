using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Text.Vectors;

namespace ActorGraph.Training.Distillation;

/// <summary>What a transformer makes of tokens in their sentences, together with the tokens' frozen word vectors: the eyes of a
/// teacher.</summary>
/// <param name="words">The word vectors.</param>
internal sealed class ContextVectors(WordVectors words) : ITokenVectors
{
    private readonly List<Half[]> sets = [];
    private readonly List<int> ends = [];
    private readonly List<int> wordOfToken = [];

    /// <inheritdoc />
    public int Dimension => Transformer.Dimension + words.Dimension;

    /// <inheritdoc />
    public string Version => $"{words.Version}+{Transformer.Name}";

    /// <inheritdoc />
    public void CopyTo(int index, Span<float> target)
    {
        var set = 0;
        while (ends[set] <= index)
        {
            set++;
        }

        var place = index - (set == 0 ? 0 : ends[set - 1]);
        TensorPrimitives.ConvertToSingle(sets[set].AsSpan(place * Transformer.Dimension, Transformer.Dimension), target);
        var word = target.Slice(Transformer.Dimension, words.Dimension);
        if (wordOfToken[index] >= 0)
        {
            words.CopyTo(wordOfToken[index], word);
        }
        else
        {
            word.Clear();
        }
    }

    /// <summary>Takes the vectors of a set's tokens.</summary>
    /// <param name="path">The set's file.</param>
    /// <param name="tokens">The number of its tokens.</param>
    /// <returns>The place of the first token's vector; the others follow.</returns>
    public int Add(string path, int tokens)
    {
        var first = wordOfToken.Count;
        sets.Add(Read(path, tokens));
        wordOfToken.AddRange(Enumerable.Repeat(-1, tokens));
        ends.Add(wordOfToken.Count);
        return first;
    }

    /// <summary>Has a token see its vector here, which its word's vector becomes a part of.</summary>
    /// <param name="token">The token with its word's vector.</param>
    /// <param name="index">The place of its vector here.</param>
    public TokenFeatures Place(TokenFeatures token, int index)
    {
        wordOfToken[index] = token.Vector;
        return token with { Vector = index };
    }

    private static Half[] Read(string path, int tokens)
    {
        using var file = File.OpenRead(path);
        if (file.Length != (long)tokens * Transformer.Dimension * Marshal.SizeOf<Half>())
        {
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"'{path}' is not of {tokens} tokens: remove it and run teacher-vectors again.")
            );
        }

        const int atOnce = 1 << 20;
        var values = new Half[tokens * Transformer.Dimension];
        for (var start = 0; start < values.Length; start += atOnce)
        {
            file.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan(start, Math.Min(atOnce, values.Length - start))));
        }

        return values;
    }
}
