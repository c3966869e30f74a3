using ActorGraph.Text.Conllu;
using ActorGraph.Text.Evaluation;
using Xunit;

namespace ActorGraph.Text.Tests.Evaluation;

public sealed class RawTextScoresTests
{
    private const string gold =
        "1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\twent\tgo\tVERB\tVBD\t_\t0\troot\t_\t_\n3\thome\thome\tNOUN\tNN\t_\t2\tobl:unmarked\t_\t_\n\n"
        + "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n";

    [Fact]
    public void Compare_WithItself_IsPerfect() => Assert.Equal(new RawTextScores(100, 100, 100, 100, 100), Compare(gold, gold));

    [Fact]
    public void Compare_SubtypeOnly_IsNotCounted() =>
        Assert.Equal(100, Compare(gold, gold.Replace("obl:unmarked", "obl", StringComparison.Ordinal)).Las);

    [Fact]
    public void Compare_OneTokenSplit_LosesItInBothDirections()
    {
        var system = gold.Replace(
            "3\thome\thome\tNOUN\tNN\t_\t2\tobl:unmarked\t_\t_\n",
            "3\tho\tho\tNOUN\tNN\t_\t2\tobl\t_\t_\n4\tme\tme\tNOUN\tNN\t_\t3\tflat\t_\t_\n",
            StringComparison.Ordinal
        );
        var scores = Compare(gold, system);

        Assert.Equal(200.0 * 3 / 9, scores.Tokens, 6);
        Assert.Equal(200.0 * 3 / 9, scores.Las, 6);
        Assert.Equal(100, scores.Sentences);
    }

    [Fact]
    public void Compare_SentencesJoined_LosesThemAndTheirRoot()
    {
        const string system =
            "1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\twent\tgo\tVERB\tVBD\t_\t0\troot\t_\t_\n3\thome\thome\tNOUN\tNN\t_\t2\tobl\t_\t_\n4\tYes\tyes\tINTJ\tUH\t_\t2\tdiscourse\t_\t_\n\n";
        var scores = Compare(gold, system);

        Assert.Equal(0, scores.Sentences);
        Assert.Equal(75, scores.Las);
        Assert.Equal(100, scores.Tokens);
    }

    [Fact]
    public void Compare_MultiWordToken_IsOneToken()
    {
        const string parted = "1\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n\n";
        const string joined = "1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n" + parted;
        var scores = Compare(joined, parted);

        Assert.Equal(0, scores.Tokens);
        Assert.Equal(100, scores.Words);
        Assert.Equal(100, scores.Las);
    }

    private static RawTextScores Compare(string gold, string system) => RawTextScores.Compare(Read(gold), Read(system));

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text), "sample")];
}
