using ActorGraph.Core.Text;
using ActorGraph.Text.Parsing;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

public class DependencyParserTests
{
    private static readonly DependencyParser parser = CreateParser();

    [Fact]
    public void Parse_Twice_GivesTheSameTrees()
    {
        var text = RandomText.Create(seed: 1, lengths: [12, 3, 30, 1, 7]);

        AssertSame(text.Parse(parser), text.Parse(CreateParser()));
    }

    [Fact]
    public void Parse_SentencesTogetherOrAlone_GivesTheSameTrees()
    {
        var lengths = Enumerable.Range(0, 80).Select(i => 1 + (i * 7 % 40)).ToArray();
        var text = RandomText.Create(seed: 2, lengths);
        var (heads, relations) = text.Parse(parser);

        for (var sentence = 0; sentence < lengths.Length; sentence++)
        {
            var alone = text.Take(sentence).Parse(parser);
            Assert.Equal(heads[text.Range(sentence)], alone.Heads);
            Assert.Equal(relations[text.Range(sentence)], alone.Relations);
        }
    }

    [Fact]
    public void Parse_ByManyThreads_GivesTheSameTrees()
    {
        var text = RandomText.Create(seed: 3, lengths: [5, 25, 14, 9]);
        var expected = text.Parse(parser);
        var results = new (int[] Heads, DependencyRelation[] Relations)[32];

        Parallel.For(0, results.Length, i => results[i] = text.Parse(parser));

        Assert.All(results, r => AssertSame(expected, r));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(1999)]
    public void Parse_SentenceOfAnyLength_GivesOneTree(int length)
    {
        var (heads, relations) = RandomText.Create(seed: length, lengths: [3, length, 2]).Parse(parser);
        var sentence = heads.AsSpan(3, length);

        Assert.Equal(1, sentence.Count(-1));
        Assert.Equal(DependencyRelation.Root, relations[3 + sentence.IndexOf(-1)]);
        Assert.Equal(3, relations.Count(r => r == DependencyRelation.Root));
        for (var i = 0; i < length; i++)
        {
            var (at, steps) = (i, 0);
            while (sentence[at] >= 0 && steps++ <= length)
            {
                at = sentence[at];
            }

            Assert.Equal(-1, sentence[at]);
        }
    }

    [Fact]
    public void Parse_NoSentence_DoesNothing() => Assert.Empty(RandomText.Create(seed: 4, lengths: []).Parse(parser).Heads);

    [Fact]
    public void Parse_LongSentence_IsCutAfterItsLastMark()
    {
        var text = RandomText.Create(
            seed: 5,
            lengths: [300],
            form: i =>
                i == 149 ? ";"
                : i == 180 ? ","
                : "talks"
        );
        var (heads, relations) = text.Parse(parser);

        // Across the cut runs one arc, from the root of the second part to that of the first.
        var across = Enumerable.Range(0, 300).Where(i => heads[i] >= 0 && (i < 150) != (heads[i] < 150)).ToArray();
        Assert.Equal(DependencyRelation.Parataxis, relations[Assert.Single(across)]);
    }

    private static void AssertSame(
        (int[] Heads, DependencyRelation[] Relations) expected,
        (int[] Heads, DependencyRelation[] Relations) actual
    )
    {
        Assert.Equal(expected.Heads, actual.Heads);
        Assert.Equal(expected.Relations, actual.Relations);
    }

    private static DependencyParser CreateParser()
    {
        var vectors = SmallParser.CreateVectors();
        return new DependencyParser(SmallParser.Create(vectors), vectors);
    }
}
