namespace ActorGraph.Training.Parsing;

/// <summary>Deals sentences into batches of like length, in a new order each epoch.</summary>
internal static class BatchPlanner
{
    private const int sortedTogether = 1500;

    /// <summary>Makes one epoch's batches, each longest sentence first.</summary>
    public static List<ParserExample[]> Plan(IReadOnlyList<ParserExample> examples, int tokensPerBatch, Random random)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        random.Shuffle(order);
        var batches = new List<ParserExample[]>();
        foreach (var pool in order.Chunk(sortedTogether))
        {
            AddPool(pool.OrderByDescending(i => examples[i].Length).Select(i => examples[i]), tokensPerBatch, batches);
        }

        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static void AddPool(IEnumerable<ParserExample> sorted, int tokensPerBatch, List<ParserExample[]> batches)
    {
        var batch = new List<ParserExample>();
        var tokens = 0;
        foreach (var example in sorted)
        {
            batch.Add(example);
            tokens += example.Length;
            if (tokens >= tokensPerBatch)
            {
                batches.Add([.. batch]);
                batch.Clear();
                tokens = 0;
            }
        }

        if (batch.Count > 0)
        {
            batches.Add([.. batch]);
        }
    }
}
