using ActorGraph.Core.Errors;
using ActorGraph.Text.Models;
using Xunit;

namespace ActorGraph.Text.Tests.Models;

public class ModelFileTests
{
    private static readonly float[] weights = [1f, -2.5f, 3.25f];
    private static readonly string[] words = ["the", "Straße", ""];

    [Fact]
    public void Read_WrittenFile_GivesEverythingBack()
    {
        var file = ModelFile.Read(Sample(), "sample.bin", "parser");

        Assert.Equal("parser", file.Kind);
        Assert.Equal("CC BY-SA 4.0", file.HeaderValue("licence"));
        Assert.Equal(weights, file.Section<float>("weights", 3).ToArray());
        Assert.Equal(words, file.Strings("words"));
        Assert.Empty(file.Strings("nothing"));
        Assert.True(file.Contains("words"));
        Assert.False(file.Contains("other"));
    }

    [Fact]
    public void ToArray_SameCalls_SameBytes() => Assert.Equal(Sample(), Sample());

    [Theory]
    [InlineData(0, "not an ActorGraph weight file")]
    [InlineData(20, "not an ActorGraph weight file")]
    [InlineData(100, "truncated or damaged")]
    [InlineData(-1, "truncated or damaged")]
    public void Read_TruncatedFile_IsRefusedByName(int length, string reason)
    {
        var bytes = Sample();
        var part = length < 0 ? bytes[..^1] : bytes[..length];

        AssertRefused(() => ModelFile.Read(part, "sample.bin", "parser"), reason);
    }

    [Fact]
    public void Read_ChangedByte_IsRefused()
    {
        var bytes = Sample();
        bytes[^70] ^= 1;

        AssertRefused(() => ModelFile.Read(bytes, "sample.bin", "parser"), "truncated or damaged");
    }

    [Fact]
    public void Read_OtherFormatVersion_IsRefused()
    {
        var bytes = Sample();
        bytes[8] = 99;

        AssertRefused(() => ModelFile.Read(bytes, "sample.bin", "parser"), "format version 99");
    }

    [Fact]
    public void Read_ForeignFile_IsRefused() =>
        AssertRefused(() => ModelFile.Read(new byte[4096], "sample.bin", "parser"), "not an ActorGraph weight file");

    [Fact]
    public void Read_OtherKind_IsRefused() => AssertRefused(() => ModelFile.Read(Sample(), "sample.bin", "tagger"), "kind \"parser\"");

    [Fact]
    public void Section_OtherCount_IsRefused()
    {
        var file = ModelFile.Read(Sample(), "sample.bin", "parser");

        AssertRefused(
            () =>
            {
                file.Section<float>("weights", 4);
            },
            "section \"weights\""
        );
        AssertRefused(
            () =>
            {
                file.Section<float>("biases");
            },
            "lacks the section \"biases\""
        );
        AssertRefused(() => file.HeaderValue("author"), "header entry \"author\"");
    }

    [Fact]
    public void Load_MissingFile_IsRefused()
    {
        var path = Path.Combine(Path.GetTempPath(), "actorgraph-no-such-folder", "sample.bin");

        AssertRefused(() => ModelFile.Load(path, "parser"), "cannot be read");
    }

    [Fact]
    public void AddStrings_LineFeed_Throws() =>
        Assert.Throws<ArgumentException>(() => new ModelFileWriter("parser").AddStrings("words", ["a\nb"]));

    private static byte[] Sample() =>
        new ModelFileWriter("parser")
            .AddHeader("licence", "CC BY-SA 4.0")
            .Add<float>("weights", weights)
            .AddStrings("words", words)
            .AddStrings("nothing", [])
            .ToArray();

    private static void AssertRefused(Func<object?> read, string reason) =>
        AssertRefused(
            () =>
            {
                read();
            },
            reason
        );

    private static void AssertRefused(Action read, string reason)
    {
        var exception = Assert.Throws<ActorGraphException>(read);
        Assert.Equal(ErrorCodes.InvalidModel, exception.Code);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Contains("sample.bin", exception.Message, StringComparison.Ordinal);
    }
}
