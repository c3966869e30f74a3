namespace ActorGraph.Text.Parsing;

/// <summary>The contraction of circles, for the few sentences whose best heads do not make a tree.</summary>
/// <remarks>
/// A circle becomes one node, called by its first member; of each arc into or out of it only the best is kept, with the real arc behind it.
/// When no circle is left, the contractions are undone in reverse: the one real arc into a circle breaks it at the member it enters.
/// </remarks>
/// <param name="scores">A row for each node, node 0 being the root: the score of each node as its head; changed by the search.</param>
/// <param name="count">The number of nodes.</param>
internal sealed class SpanningTreeSearch(double[] scores, int count)
{
    private readonly int[] heads = new int[count];
    private readonly bool[] isGone = new bool[count];
    private readonly int[] owner = [.. Enumerable.Range(0, count)];
    private readonly int[] realDependent = new int[count * count];
    private readonly int[] realHead = new int[count * count];
    private readonly Stack<Contraction> contractions = [];

    /// <summary>Writes the best tree.</summary>
    public void Solve(Span<int> result)
    {
        for (var node = 0; node < count; node++)
        {
            for (var head = 0; head < count; head++)
            {
                realDependent[Arc(node, head)] = node;
                realHead[Arc(node, head)] = head;
            }
        }

        ChooseHeads();
        while (FindCircle() is { } circle)
        {
            Contract(circle);
        }

        Expand(result);
    }

    private int Arc(int node, int head) => (node * count) + head;

    private void ChooseHeads()
    {
        for (var node = 1; node < count; node++)
        {
            heads[node] = BestHead(node);
        }
    }

    private int BestHead(int node)
    {
        var best = -1;
        for (var head = 0; head < count; head++)
        {
            if (head != node && !isGone[head] && (best < 0 || scores[Arc(node, head)] > scores[Arc(node, best)]))
            {
                best = head;
            }
        }

        return best;
    }

    private List<int>? FindCircle()
    {
        var marks = new int[count];
        for (var start = 1; start < count; start++)
        {
            var at = start;
            while (at != 0 && !isGone[at] && marks[at] == 0)
            {
                marks[at] = start;
                at = heads[at];
            }

            if (at != 0 && !isGone[at] && marks[at] == start)
            {
                var circle = new List<int> { at };
                for (var next = heads[at]; next != at; next = heads[next])
                {
                    circle.Add(next);
                }

                return circle;
            }
        }

        return null;
    }

    private void Contract(List<int> circle)
    {
        var name = circle[0];
        var arcs = circle.ConvertAll(n => (Dependent: realDependent[Arc(n, heads[n])], Head: realHead[Arc(n, heads[n])]));
        var own = circle.ConvertAll(n => scores[Arc(n, heads[n])]);
        for (var other = 0; other < count; other++)
        {
            if (!isGone[other] && !circle.Contains(other))
            {
                MergeArcs(circle, own, other);
            }
        }

        contractions.Push(new Contraction(arcs, TakeOver(circle)));
        heads[name] = BestHead(name);
        for (var node = 1; node < count; node++)
        {
            if (!isGone[node] && circle.Contains(heads[node]))
            {
                heads[node] = name;
            }
        }
    }

    // Gives all words of the circle to its first member; returns for each word the member it belonged to, -1 for words outside.
    private int[] TakeOver(List<int> circle)
    {
        var members = new int[count];
        for (var word = 0; word < count; word++)
        {
            members[word] = circle.IndexOf(owner[word]);
            owner[word] = members[word] >= 0 ? circle[0] : owner[word];
        }

        foreach (var member in circle)
        {
            isGone[member] = member != circle[0];
        }

        return members;
    }

    // The best arcs between the circle and one node outside become the arcs of the circle's name.
    private void MergeArcs(List<int> circle, List<double> own, int other)
    {
        int bestIn = 0,
            bestOut = 0;
        for (var i = 1; i < circle.Count; i++)
        {
            if (scores[Arc(circle[i], other)] - own[i] > scores[Arc(circle[bestIn], other)] - own[bestIn])
            {
                bestIn = i;
            }

            if (other != 0 && scores[Arc(other, circle[i])] > scores[Arc(other, circle[bestOut])])
            {
                bestOut = i;
            }
        }

        Replace(Arc(circle[0], other), Arc(circle[bestIn], other), scores[Arc(circle[bestIn], other)] - own[bestIn]);
        if (other != 0)
        {
            Replace(Arc(other, circle[0]), Arc(other, circle[bestOut]), scores[Arc(other, circle[bestOut])]);
        }
    }

    private void Replace(int arc, int source, double score)
    {
        (realDependent[arc], realHead[arc], scores[arc]) = (realDependent[source], realHead[source], score);
    }

    private void Expand(Span<int> result)
    {
        result.Fill(-1);
        for (var node = 1; node < count; node++)
        {
            if (!isGone[node])
            {
                var arc = Arc(node, heads[node]);
                result[realDependent[arc]] = realHead[arc];
            }
        }

        while (contractions.TryPop(out var contraction))
        {
            Break(contraction, result);
        }

        result[0] = 0;
    }

    // Of a circle's words only the one that the arc from outside enters has a head by now: its member leaves its place in the circle.
    private static void Break(Contraction contraction, Span<int> result)
    {
        var entered = -1;
        for (var word = 0; word < result.Length && entered < 0; word++)
        {
            entered = result[word] >= 0 ? contraction.MemberOf[word] : -1;
        }

        for (var i = 0; i < contraction.Arcs.Count; i++)
        {
            if (i != entered)
            {
                result[contraction.Arcs[i].Dependent] = contraction.Arcs[i].Head;
            }
        }
    }

    private sealed record Contraction(List<(int Dependent, int Head)> Arcs, int[] MemberOf);
}
