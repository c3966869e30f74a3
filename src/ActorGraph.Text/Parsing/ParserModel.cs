using ActorGraph.Core.Text;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Text.Vectors;

namespace ActorGraph.Text.Parsing;

/// <summary>The parser's network with the lists of words and tags it was trained with: what a weight file of kind "parser" holds.</summary>
/// <param name="Network">The network, ready for use.</param>
/// <param name="Words">The words with a learnt vector.</param>
/// <param name="Tags">The Penn tags.</param>
/// <param name="TagPairs">What the scores of the network's judge of tags stand for.</param>
internal sealed record ParserModel(ParserNetwork Network, string[] Words, string[] Tags, TagPair[] TagPairs)
{
    /// <summary>The kind of its weight file.</summary>
    public const string Kind = "parser";

    /// <summary>Reads a weight file. The network has to take over its weights before use: <see cref="ParserNetwork.Seal"/>.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG3001: the file is of another network or lacks a part.</exception>
    public static ParserModel Read(ModelFile file, ITokenVectors vectors)
    {
        NetworkShape shape;
        try
        {
            shape = NetworkShape.Parse(file.HeaderValue("shape"));
        }
        catch (Exception exception) when (exception is FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw ModelFile.Refuse(file.Name, "has sizes that cannot be read", exception);
        }

        if (shape.VectorSize != vectors.Dimension || file.HeaderValue("vectors") != vectors.Version)
        {
            throw ModelFile.Refuse(file.Name, "was trained with other word vectors than the file beside it");
        }

        var pairTags = file.Strings("tagPairs.tags");
        var pairParts = file.Section<PartOfSpeech>("tagPairs.parts", shape.TagPairCount);
        if (pairTags.Length != pairParts.Length)
        {
            throw ModelFile.Refuse(file.Name, "has another number of Penn tags than of parts of speech");
        }

        var pairs = pairTags.Zip(pairParts.ToArray(), (tag, part) => new TagPair(part, string.Intern(tag))).ToArray();
        var model = new ParserModel(new ParserNetwork(shape, vectors), file.Strings("vocabulary"), file.Strings("tagset"), pairs);
        foreach (var weights in model.Network.Weights)
        {
            WeightPacking.Read(file, weights);
        }

        return model;
    }

    /// <summary>Adds everything but scores and licence to a weight file.</summary>
    public void AddTo(ModelFileWriter writer, ITokenVectors vectors)
    {
        writer.AddHeader("shape", Network.Shape.Format()).AddHeader("vectors", vectors.Version);
        writer.AddStrings("vocabulary", Words).AddStrings("tagset", Tags);
        writer
            .AddStrings("tagPairs.tags", TagPairs.Select(p => p.Tag))
            .Add<PartOfSpeech>("tagPairs.parts", Array.ConvertAll(TagPairs, p => p.Part));
        foreach (var weights in Network.Weights)
        {
            WeightPacking.Add(writer, weights, isTable: Network.Tables.Contains(weights));
        }
    }

    /// <summary>The encoder of tokens for this network.</summary>
    public TokenEncoder CreateEncoder(WordVectors vectors) =>
        new(
            vectors,
            new WordTable(System.Text.Encoding.UTF8.GetBytes(string.Concat(Words.Select(w => w + "\n")))),
            Tags,
            Network.Shape.PieceCount
        );
}
