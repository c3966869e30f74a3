using ActorGraph.Core.Errors;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Vectors;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

public class ParserModelTests
{
    private static readonly WordVectors vectors = SmallParser.CreateVectors();

    [Fact]
    public void Read_WrittenModel_HasTheSameWeights()
    {
        var model = SmallParser.Create(vectors);
        var writer = new ModelFileWriter(ParserModel.Kind);
        model.AddTo(writer, vectors);

        var read = ParserModel.Read(ModelFile.Read(writer.ToArray(), "parser.bin", ParserModel.Kind), vectors);

        Assert.Equal(model.Words, read.Words);
        Assert.Equal(model.Tags, read.Tags);
        Assert.Equal(model.Network.Shape, read.Network.Shape);
        Assert.All(
            model.Network.Weights.Zip(read.Network.Weights),
            pair => Assert.All(pair.First.Values.Zip(pair.Second.Values), v => Assert.Equal(v.First, v.Second, 2e-3f))
        );
    }

    [Theory]
    [InlineData("8 18 7", "small", "sizes that cannot be read")]
    [InlineData("9 18 7 8 64 8 4 4 2 16 12 6 51 5", "small", "other word vectors")]
    [InlineData("8 18 7 8 64 8 4 4 2 16 12 6 51 5", "other", "other word vectors")]
    [InlineData("8 18 7 8 64 8 4 4 2 16 12 6 51 5", "small", "lacks the section")]
    public void Read_ForeignModel_IsRefused(string shape, string version, string reason)
    {
        var bytes = new ModelFileWriter(ParserModel.Kind)
            .AddHeader("shape", shape)
            .AddHeader("vectors", version)
            .AddStrings("vocabulary", SmallParser.Words)
            .AddStrings("tagset", SmallParser.Tags)
            .ToArray();

        var exception = Assert.Throws<ActorGraphException>(() =>
            ParserModel.Read(ModelFile.Read(bytes, "parser.bin", ParserModel.Kind), vectors)
        );

        Assert.Equal(ErrorCodes.InvalidModel, exception.Code);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }
}
