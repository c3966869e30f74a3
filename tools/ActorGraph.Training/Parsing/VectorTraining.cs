using System.Globalization;
using System.Security.Cryptography;
using ActorGraph.Text.Models;
using ActorGraph.Text.Vectors;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Parsing;

/// <summary>The command "vectors": the commonest words' vectors, a byte a number.</summary>
internal static class VectorTraining
{
    private const int wordCount = 100_000;

    /// <summary>Writes "vectors.bin".</summary>
    public static void Run(TrainingOptions options)
    {
        var (words, vectors) = EmbeddingReader.Read(options.Vectors, wordCount);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = Enumerable.Range(0, words.Length).Where(i => seen.Add(Fold(words[i]))).ToArray();
        var values = new sbyte[kept.Length * EmbeddingReader.Dimensions];
        var scales = new Half[kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            var vector = vectors.AsSpan(kept[i] * EmbeddingReader.Dimensions, EmbeddingReader.Dimensions);
            scales[i] = Quantize(vector, values.AsSpan(i * EmbeddingReader.Dimensions, EmbeddingReader.Dimensions));
        }

        var bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes<sbyte>(values);
        var version = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        new ModelFileWriter(WordVectors.Kind)
            .AddHeader("licence", DataLicences.Vectors)
            .AddHeader("version", version)
            .AddStrings("words", kept.Select(i => Fold(words[i])))
            .Add<Half>("scales", scales)
            .Add<sbyte>("values", values)
            .Save(options.Model("vectors"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vectors: {kept.Length} words, version {version}"));
    }

    private static string Fold(string word)
    {
        Span<char> buffer = stackalloc char[WordSpelling.LongestWord];
        return new string(WordSpelling.Normalize(word, buffer));
    }

    private static Half Quantize(ReadOnlySpan<float> vector, Span<sbyte> target)
    {
        var largest = 1e-6f;
        foreach (var value in vector)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        // Rounded up, so that the largest number stays within a byte.
        var scale = Half.BitIncrement((Half)(largest / sbyte.MaxValue));
        for (var i = 0; i < vector.Length; i++)
        {
            target[i] = (sbyte)MathF.Round(vector[i] / (float)scale);
        }

        return scale;
    }
}
