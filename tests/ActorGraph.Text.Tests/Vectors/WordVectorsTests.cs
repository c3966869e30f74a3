using ActorGraph.Core.Errors;
using ActorGraph.Text.Models;
using ActorGraph.Text.Vectors;
using Xunit;

namespace ActorGraph.Text.Tests.Vectors;

public class WordVectorsTests
{
    private static readonly string[] words = ["chairman", "us", "nato"];
    private static readonly sbyte[] values = [1, -2, 3, 4, 127, -127];
    private static readonly Half[] scales = [(Half)0.5f, (Half)1f, (Half)0.25f];

    [Theory]
    [InlineData("chairman", 0)]
    [InlineData("vice-chairman", 0)]
    [InlineData("u.s.", 1)]
    [InlineData("nato-", -1)]
    [InlineData("envoy", -1)]
    [InlineData("-", -1)]
    public void IndexOf_Word_FindsItOrItsVariant(string word, int expected) => Assert.Equal(expected, Read(values).IndexOf(word));

    [Fact]
    public void CopyTo_ScalesTheBytes()
    {
        var target = new float[2];

        Read(values).CopyTo(2, target);

        Assert.Equal([31.75f, -31.75f], target);
    }

    [Fact]
    public void Constructor_MissingValues_IsRefused()
    {
        var exception = Assert.Throws<ActorGraphException>(() => Read(values[..5]));

        Assert.Equal(ErrorCodes.InvalidModel, exception.Code);
    }

    private static WordVectors Read(sbyte[] numbers)
    {
        var bytes = new ModelFileWriter(WordVectors.Kind)
            .AddHeader("version", "1")
            .AddStrings("words", words)
            .Add<Half>("scales", scales)
            .Add<sbyte>("values", numbers)
            .ToArray();
        return new WordVectors(ModelFile.Read(bytes, "vectors.bin", WordVectors.Kind));
    }
}
