using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using ActorGraph.Text.Learning;

namespace ActorGraph.Training.Learning;

/// <summary>Learns the weights of a <see cref="SparseLinearModel"/> by the averaged perceptron (Collins 2002).</summary>
/// <param name="labelCount">The number of labels.</param>
internal sealed class AveragedPerceptron(int labelCount)
{
    private const float finestUnit = 64;
    private readonly Dictionary<ulong, int> counts = [];
    private readonly Dictionary<ulong, int> rows = [];
    private float[] weights = [];
    private float[] totals = [];
    private float step = 1;

    /// <summary>Counts the features of one example, before <see cref="Prepare"/>.</summary>
    public void Observe(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }
    }

    /// <summary>Makes room for the features that were seen often enough to be worth a weight.</summary>
    public void Prepare(int leastCount)
    {
        foreach (var (feature, count) in counts)
        {
            if (count >= leastCount)
            {
                rows.Add(feature, rows.Count * labelCount);
            }
        }

        counts.Clear();
        weights = new float[rows.Count * labelCount];
        totals = new float[rows.Count * labelCount];
    }

    /// <summary>Finds the rows of features once for scoring and updating.</summary>
    /// <returns>How many of them have a row.</returns>
    public int Locate(ReadOnlySpan<ulong> features, Span<int> located)
    {
        var count = 0;
        foreach (var feature in features)
        {
            if (rows.TryGetValue(feature, out var row))
            {
                located[count++] = row;
            }
        }

        return count;
    }

    /// <summary>Sums the present weights.</summary>
    public void Score(ReadOnlySpan<int> located, Span<float> scores)
    {
        scores[..labelCount].Clear();
        foreach (var row in located)
        {
            TensorPrimitives.Add(scores[..labelCount], weights.AsSpan(row, labelCount), scores[..labelCount]);
        }
    }

    /// <summary>Moves weights from a wrong label to the right one.</summary>
    public void Update(ReadOnlySpan<int> located, int right, int wrong)
    {
        foreach (var row in located)
        {
            weights[row + right] += 1;
            totals[row + right] += step;
            weights[row + wrong] -= 1;
            totals[row + wrong] -= step;
        }
    }

    /// <summary>Ends one example: averaging counts examples.</summary>
    public void Step() => step++;

    /// <summary>The averaged weights in 16 bits, in units of 1/64 update or what the largest allows; small ones are left out.</summary>
    /// <param name="smallest">The smallest weight that is kept, in updates.</param>
    public SparseLinearModel ToModel(float smallest)
    {
        var largest = 0f;
        for (var i = 0; i < weights.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(weights[i] - (totals[i] / step)));
        }

        var unit = MathF.Min(finestUnit, MathF.Floor(short.MaxValue / MathF.Max(1, largest)));
        var features = new List<ulong>();
        var ends = new List<int>();
        var labels = new List<byte>();
        var values = new List<short>();
        foreach (var (feature, row) in rows)
        {
            var before = labels.Count;
            for (var label = 0; label < labelCount; label++)
            {
                var average = weights[row + label] - (totals[row + label] / step);
                var value = (short)MathF.Round(average * unit);
                if (Math.Abs(average) >= smallest && value != 0)
                {
                    labels.Add((byte)label);
                    values.Add(value);
                }
            }

            if (labels.Count > before)
            {
                features.Add(feature);
                ends.Add(labels.Count);
            }
        }

        return new SparseLinearModel(labelCount, (int)unit, [.. features], [.. ends], [.. labels], [.. values]);
    }
}
