using System.Globalization;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Text.Vectors;
using ActorGraph.Training.Parsing;

namespace ActorGraph.Text.Tests.Parsing;

/// <summary>A parser small enough for unit tests: twenty words, random weights.</summary>
internal static class SmallParser
{
    public static string[] Words { get; } =
    ["the", "minister", "met", "envoy", "in", "kyiv", "on", "monday", ",", "and", "he", "said", "talks", "would", "go", "."];

    public static string[] Tags { get; } = ["DT", "NN", "VBD", "IN", "NNP"];

    public static WordVectors CreateVectors()
    {
        var random = new Random(5);
        var values = new sbyte[Words.Length * 8];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (sbyte)random.Next(-127, 128);
        }

        var scales = Enumerable.Repeat((Half)0.01f, Words.Length).ToArray();
        var bytes = new ModelFileWriter(WordVectors.Kind)
            .AddHeader("version", "small")
            .AddStrings("words", Words)
            .Add<Half>("scales", scales)
            .Add<sbyte>("values", values)
            .ToArray();
        return new WordVectors(ModelFile.Read(bytes, "vectors.bin", WordVectors.Kind));
    }

    public static ParserModel Create(WordVectors vectors)
    {
        var shape = new NetworkShape
        {
            VectorSize = vectors.Dimension,
            WordCount = Words.Length + TokenFeatures.ReservedWords,
            TagCount = Tags.Length + TokenFeatures.ReservedTags,
            TagPairCount = Tags.Length,
            WordSize = 8,
            PieceCount = 64,
            PieceSize = 8,
            PartSize = 4,
            TagSize = 4,
            LayerCount = 2,
            CellCount = 16,
            ArcSize = 12,
            RelationSize = 6,
        };
        var network = new ParserNetwork(shape, vectors);
        WeightInitializer.Fill(network, new Random(7));
        network.Repack();
        return new ParserModel(network, Words, Tags, Array.ConvertAll(Tags, t => new TagPair(Core.Text.PartOfSpeech.Noun, t)));
    }

    /// <summary>Sentences of random words and trees.</summary>
    public static ParserExample[] CreateExamples(TokenEncoder encoder, params int[] lengths)
    {
        var random = new Random(lengths.Sum());
        return Array.ConvertAll(
            lengths,
            length =>
            {
                var pieces = new List<int>();
                var tokens = new List<TokenFeatures> { TokenFeatures.Root };
                var heads = new int[length + 1];
                var relations = new int[length + 1];
                var pairs = new int[length + 1];
                pairs[0] = -1;
                for (var i = 1; i <= length; i++)
                {
                    var form = Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? "x" : string.Empty);
                    var part = (Core.Text.PartOfSpeech)random.Next(17);
                    tokens.Add(encoder.Encode(form, part, Tags[random.Next(Tags.Length)], pieces));
                    heads[i] = i == 1 ? 0 : random.Next(1, i);
                    relations[i] = 2 + random.Next(40);
                    pairs[i] = random.Next(-1, Tags.Length);
                }

                return new ParserExample([.. tokens], [.. pieces], heads, relations, pairs);
            }
        );
    }

    public static string Describe(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
