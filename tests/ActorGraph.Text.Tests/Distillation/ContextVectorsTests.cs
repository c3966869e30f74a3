using System.Runtime.InteropServices;
using ActorGraph.Text.Tests.Parsing;
using ActorGraph.Training.Distillation;
using Xunit;

namespace ActorGraph.Text.Tests.Distillation;

public sealed class ContextVectorsTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void CopyTo_TokenOfSecondSet_GivesItsContextAndItsWord()
    {
        var words = SmallParser.CreateVectors();
        var vectors = new ContextVectors(words);
        Write(0f, 1f);
        vectors.Add(path, 2);
        Write(2f, 3f, 4f);
        var first = vectors.Add(path, 3);
        var encoder = SmallParser.Create(words).CreateEncoder(words);

        var token = vectors.Place(encoder.Encode("envoy", Core.Text.PartOfSpeech.Noun, "NN", []), first + 1);

        var (actual, word) = (new float[vectors.Dimension], new float[words.Dimension]);
        vectors.CopyTo(token.Vector, actual);
        words.CopyTo(words.IndexOf("envoy"), word);
        Assert.All(actual[..Transformer.Dimension], v => Assert.Equal(3f, v));
        Assert.Equal(word, actual[Transformer.Dimension..]);
    }

    [Fact]
    public void Add_FileOfOtherSentences_IsRefused()
    {
        Write(0f, 1f);

        Assert.Throws<InvalidDataException>(() => new ContextVectors(SmallParser.CreateVectors()).Add(path, 3));
    }

    public void Dispose() => File.Delete(path);

    private void Write(params float[] tokens) =>
        File.WriteAllBytes(
            path,
            MemoryMarshal.AsBytes(tokens.SelectMany(v => Enumerable.Repeat((Half)v, Transformer.Dimension)).ToArray().AsSpan()).ToArray()
        );
}
