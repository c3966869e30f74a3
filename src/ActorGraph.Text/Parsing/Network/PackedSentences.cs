namespace ActorGraph.Text.Parsing.Network;

/// <summary>Where the rows of a batch lie: all first tokens, then all second tokens, ... without padding, since sentences are ordered
/// longest first.</summary>
/// <remarks>Each step of a recurrent layer is then one product over the rows of the sentences that are still running.</remarks>
internal sealed class PackedSentences
{
    private int[] starts = [];
    private int[] active = [];
    private int[] lengths = [];

    /// <summary>The number of sentences.</summary>
    public int Count { get; private set; }

    /// <summary>The rows of the batch: the sum of all lengths.</summary>
    public int RowCount { get; private set; }

    /// <summary>The length of the longest sentence.</summary>
    public int StepCount { get; private set; }

    /// <summary>Lays out a batch.</summary>
    /// <param name="sentenceLengths">The length of each sentence, at least 1, descending.</param>
    public void Reset(ReadOnlySpan<int> sentenceLengths)
    {
        Count = sentenceLengths.Length;
        StepCount = Count == 0 ? 0 : sentenceLengths[0];
        if (lengths.Length < Count)
        {
            lengths = new int[Count];
        }

        if (starts.Length < StepCount)
        {
            starts = new int[StepCount];
            active = new int[StepCount];
        }

        sentenceLengths.CopyTo(lengths);
        RowCount = 0;
        var running = Count;
        for (var step = 0; step < StepCount; step++)
        {
            while (lengths[running - 1] <= step)
            {
                running--;
            }

            starts[step] = RowCount;
            active[step] = running;
            RowCount += running;
        }
    }

    /// <summary>The row of a sentence's token.</summary>
    public int Row(int sentence, int step) => starts[step] + sentence;

    /// <summary>The first row of a step.</summary>
    public int Start(int step) => starts[step];

    /// <summary>The number of sentences that have a token at a step.</summary>
    public int Active(int step) => active[step];

    /// <summary>The length of a sentence.</summary>
    public int Length(int sentence) => lengths[sentence];
}
