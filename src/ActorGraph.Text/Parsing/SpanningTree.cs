namespace ActorGraph.Text.Parsing;

/// <summary>Finds the tree with the highest sum of scores, of all trees with exactly one word under the root (Chu and Liu 1965, Edmonds
/// 1967).</summary>
/// <remarks>Time grows with the square of the sentence where the best heads make a tree already, as they nearly always do, and with its
/// cube at worst.</remarks>
internal static class SpanningTree
{
    /// <summary>Finds the best tree.</summary>
    /// <param name="scores">A row for each node, node 0 being the root: the score of each node as its head.</param>
    /// <param name="heads">Receives each node's head; its length is the number of nodes; the root's is 0.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        ChooseBest(scores, heads);
        if (IsTreeOfOneRoot(heads))
        {
            return;
        }

        // A root arc costs more than any choice of the others can win: the best tree then has as few as can be, one.
        var (low, high) = Range(scores);
        var penalty = (((double)high - low) * count) + 1;
        var costs = new double[count * count];
        for (var node = 1; node < count; node++)
        {
            for (var head = 0; head < count; head++)
            {
                costs[(node * count) + head] = scores[(node * count) + head] - (head == 0 ? penalty : 0);
            }
        }

        new SpanningTreeSearch(costs, count).Solve(heads);
    }

    private static void ChooseBest(ReadOnlySpan<float> scores, Span<int> heads)
    {
        heads[0] = 0;
        for (var node = 1; node < heads.Length; node++)
        {
            var row = scores.Slice(node * heads.Length, heads.Length);
            var best = 0;
            for (var head = 1; head < row.Length; head++)
            {
                if (head != node && row[head] > row[best])
                {
                    best = head;
                }
            }

            heads[node] = best;
        }
    }

    private static bool IsTreeOfOneRoot(ReadOnlySpan<int> heads)
    {
        if (heads[1..].Count(0) != 1)
        {
            return false;
        }

        // Walking upwards from each node, its own mark on the way: a node met with that mark again closes a circle.
        Span<int> marks = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var node = 1; node < heads.Length; node++)
        {
            var at = node;
            while (at != 0 && marks[at] == 0)
            {
                marks[at] = node;
                at = heads[at];
            }

            if (at != 0 && marks[at] == node)
            {
                return false;
            }
        }

        return true;
    }

    private static (float Low, float High) Range(ReadOnlySpan<float> scores)
    {
        float low = scores[0],
            high = scores[0];
        foreach (var score in scores)
        {
            low = Math.Min(low, score);
            high = Math.Max(high, score);
        }

        return (low, high);
    }
}
