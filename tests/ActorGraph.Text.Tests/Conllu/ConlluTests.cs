using ActorGraph.Core.Errors;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using Xunit;

namespace ActorGraph.Text.Tests.Conllu;

public sealed class ConlluTests
{
    private const string sample =
        "# newdoc id = a\n# text = He didn't.\n1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        + "2\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No\n\n";

    [Fact]
    public void Read_Sample_GivesColumnsAndSpacing()
    {
        var sentence = Assert.Single(Read(sample));

        Assert.Equal(["He", "did", "n't", "."], sentence.Forms);
        Assert.Equal([1, -1, 1, 1], sentence.Heads);
        Assert.Equal([true, false, false, false], sentence.SpaceAfter);
        Assert.Equal(PartOfSpeech.Aux, sentence.Parts[1]);
        Assert.Equal("He didn't.", sentence.RunningText);
        Assert.True(sentence.StartsDocument);
    }

    [Fact]
    public void Write_WhatWasRead_GivesTheSameText()
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, Read(sample)[0]);

        Assert.Equal(sample, writer.ToString());
    }

    [Fact]
    public void Read_EmptyNodes_AreLeftOut() =>
        Assert.Equal(
            2,
            Read("1\ta\ta\tNOUN\tNN\t_\t0\troot\t_\t_\n1.1\tb\tb\tNOUN\tNN\t_\t_\t_\t_\t_\n2\tc\tc\tNOUN\tNN\t_\t1\tdep\t_\t_\n")[0].Count
        );

    [Theory]
    [InlineData("1\ta\ta\tNOUN\n")]
    [InlineData("1\ta\ta\tNOUN\tNN\t_\t7\troot\t_\t_\n")]
    [InlineData("1\ta\ta\tNOUN\tNN\t_\tx\troot\t_\t_\n")]
    [InlineData("1-9\ta\ta\tNOUN\tNN\t_\t0\troot\t_\t_\n1\ta\ta\tNOUN\tNN\t_\t0\troot\t_\t_\n")]
    [InlineData("plain text\n")]
    public void Read_BrokenInput_IsRefusedByName(string text)
    {
        var fault = Assert.Throws<ActorGraphException>(() => Read(text));

        Assert.Equal(ErrorCodes.InvalidTreebank, fault.Code);
        Assert.Contains("sample", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadFile_NoSuchFile_IsRefusedByName() =>
        Assert.Equal(ErrorCodes.PathNotFound, Assert.Throws<ActorGraphException>(() => ConlluReader.ReadFile("no-such.conllu")).Code);

    [Theory]
    [InlineData("He didn't go", "didn't")]
    [InlineData("Rutte's plan", "Rutte's")]
    [InlineData("I would've gone", "would've")]
    [InlineData("he cannot go", "cannot")]
    [InlineData("the allies' plan", "allies'")]
    [InlineData("a re-elected man", "")]
    [InlineData("a 10-year deal", "")]
    [InlineData("it cost $5", "")]
    public void Find_WordsWithClitics_AreOneToken(string text, string expected)
    {
        var spans = new List<TextSpan>();
        ActorGraph.Text.Segmentation.Tokenizer.Tokenize(text, new TextSpan(0, text.Length), spans);
        var tags = spans.ConvertAll(s => s.Of(text) is "'" ? "POS" : "NN").ToArray();

        Assert.Equal(expected, string.Join('|', MultiWordTokens.Find(text, spans.ToArray(), tags).Select(r => r.Form)));
    }

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text), "sample")];
}
