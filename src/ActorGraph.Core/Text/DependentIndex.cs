namespace ActorGraph.Core.Text;

/// <summary>The direct dependents of every token, from the heads alone. Immutable, safe for use by many threads.</summary>
public sealed class DependentIndex
{
    private readonly int[] starts;
    private readonly int[] dependents;

    /// <summary>Indexes heads.</summary>
    /// <param name="heads">Each token's head as an index into the same tokens; negative for roots.</param>
    public DependentIndex(int[] heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        starts = new int[heads.Length + 1];
        foreach (var head in heads)
        {
            if (head >= 0)
            {
                starts[head + 1]++;
            }
        }

        for (var i = 0; i < heads.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.AsSpan(0, heads.Length).ToArray();
        dependents = new int[starts[heads.Length]];
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0)
            {
                dependents[next[heads[i]]++] = i;
            }
        }
    }

    /// <summary>A token's direct dependents, ascending.</summary>
    public ReadOnlySpan<int> Of(int token) => dependents.AsSpan(starts[token], starts[token + 1] - starts[token]);
}
