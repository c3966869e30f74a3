using ActorGraph.Text.Parsing;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

public class SpanningTreeTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Find_RandomScores_GivesTheBestTreeOfAll(int nodes)
    {
        var random = new Random(nodes);
        for (var round = 0; round < 300; round++)
        {
            var scores = RandomScores(nodes, random);
            var heads = new int[nodes];

            SpanningTree.Find(scores, heads);

            Assert.True(IsTree(heads), $"no tree: {string.Join(' ', heads)}");
            Assert.Equal(BestByBruteForce(scores, nodes), Score(scores, heads), 4);
        }
    }

    [Theory]
    [InlineData(30)]
    [InlineData(201)]
    public void Find_LongSentence_GivesATreeOfOneRoot(int nodes)
    {
        var random = new Random(nodes);
        for (var round = 0; round < 20; round++)
        {
            var heads = new int[nodes];

            SpanningTree.Find(RandomScores(nodes, random), heads);

            Assert.True(IsTree(heads));
        }
    }

    [Fact]
    public void Find_EveryWordWantsTheRoot_KeepsOne()
    {
        // Both words like the root best; the second likes the first nearly as much.
        float[] scores = [0, 0, 0, 5, 0, 1, 5, 4.5f, 0];
        var heads = new int[3];

        SpanningTree.Find(scores, heads);

        Assert.Equal([0, 0, 1], heads);
    }

    [Fact]
    public void Find_CircleInACircle_IsBrokenAtTheRightPlace()
    {
        // 1 and 2 want each other, together they want 3, which wants 1.
        float[] scores = [0, 0, 0, 0, -5, 0, 9, 6, -5, 9, 0, 2, 2, 8, 1, 0];
        var heads = new int[4];

        SpanningTree.Find(scores, heads);

        Assert.Equal([0, 3, 1, 0], heads);
    }

    private static float[] RandomScores(int nodes, Random random) =>
        [.. Enumerable.Range(0, nodes * nodes).Select(_ => random.NextSingle() * 10)];

    private static float Score(float[] scores, int[] heads) =>
        Enumerable.Range(1, heads.Length - 1).Sum(n => scores[(n * heads.Length) + heads[n]]);

    private static float BestByBruteForce(float[] scores, int nodes)
    {
        var best = float.NegativeInfinity;
        var heads = new int[nodes];
        for (var code = 0; code < (int)Math.Pow(nodes, nodes - 1); code++)
        {
            for (int node = 1, rest = code; node < nodes; node++, rest /= nodes)
            {
                heads[node] = rest % nodes;
            }

            best = IsTree(heads) ? Math.Max(best, Score(scores, heads)) : best;
        }

        return best;
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Skip(1).Count(h => h == 0) != 1)
        {
            return false;
        }

        for (var node = 1; node < heads.Length; node++)
        {
            var (at, steps) = (node, 0);
            while (at != 0 && steps <= heads.Length)
            {
                at = heads[at];
                steps++;
            }

            if (at != 0)
            {
                return false;
            }
        }

        return true;
    }
}
