using System.Numerics;
using System.Runtime.CompilerServices;
using ActorGraph.Text.Models;

namespace ActorGraph.Text.Learning;

/// <summary>The weights of a linear classifier over hashed features: for each feature the few labels it speaks for or against, in 16
/// bits.</summary>
internal sealed class SparseLinearModel
{
    // A slot keeps half of the hash; a foreign feature is taken for a known one about once in four thousand million look-ups.
    private readonly uint[] fingerprints;
    private readonly int[] rows;
    private readonly int mask;
    private readonly byte[] labels;
    private readonly short[] weights;

    /// <summary>Makes a model of rows.</summary>
    /// <param name="labelCount">The number of labels, at most 256.</param>
    /// <param name="unit">The weight of one training update.</param>
    /// <param name="features">The features, distinct.</param>
    /// <param name="ends">For each feature the index after its last entry; entries stand in the order of the features.</param>
    /// <param name="labels">The label of each entry.</param>
    /// <param name="weights">The weight of each entry.</param>
    public SparseLinearModel(int labelCount, int unit, ulong[] features, int[] ends, byte[] labels, short[] weights)
    {
        LabelCount = labelCount;
        Unit = unit;
        Features = features;
        Ends = ends;
        this.labels = labels;
        this.weights = weights;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, features.Length + (features.Length / 2)));
        mask = size - 1;
        fingerprints = new uint[size];
        rows = new int[size];
        Index();
    }

    /// <summary>The number of labels.</summary>
    public int LabelCount { get; }

    /// <summary>The weight of one training update: the measure for weights that are set by hand.</summary>
    public int Unit { get; }

    private ulong[] Features { get; }

    private int[] Ends { get; }

    /// <summary>Reads the model that <see cref="AddTo"/> put into a weight file.</summary>
    public static SparseLinearModel Read(ModelFile file, string name)
    {
        var numbers = file.Section<int>(name + ".numbers", 2);
        var labelCount = numbers[0];
        var features = file.Section<ulong>(name + ".features").ToArray();
        var lengths = file.Section<byte>(name + ".lengths", features.Length);
        var ends = new int[lengths.Length];
        var end = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            end += lengths[i];
            ends[i] = end;
        }

        var labels = file.Section<byte>(name + ".entryLabels", end).ToArray();
        var weights = file.Section<short>(name + ".entryWeights", end).ToArray();
        return labelCount < 1 || (labelCount <= byte.MaxValue && labels.AsSpan().ContainsAnyInRange((byte)labelCount, byte.MaxValue))
            ? throw ModelFile.Refuse(file.Name, $"has weights for labels that \"{name}\" does not know")
            : new SparseLinearModel(labelCount, numbers[1], features, ends, labels, weights);
    }

    /// <summary>Adds the model to a weight file, its sections under a name.</summary>
    public void AddTo(ModelFileWriter writer, string name)
    {
        var lengths = new byte[Ends.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = (byte)(Ends[i] - (i == 0 ? 0 : Ends[i - 1]));
        }

        writer
            .Add<int>(name + ".numbers", [LabelCount, Unit])
            .Add<ulong>(name + ".features", Features)
            .Add<byte>(name + ".lengths", lengths)
            .Add<byte>(name + ".entryLabels", labels)
            .Add<short>(name + ".entryWeights", weights);
    }

    /// <summary>Sums the weights of all features for each label.</summary>
    /// <param name="active">The features that hold.</param>
    /// <param name="scores">Receives the sums; at least <see cref="LabelCount"/> long.</param>
    public void Score(ReadOnlySpan<ulong> active, Span<int> scores)
    {
        scores[..LabelCount].Clear();
        foreach (var feature in active)
        {
            AddRow(feature, scores);
        }
    }

    /// <summary>The label of the highest sum; of equals, the first.</summary>
    public int Best(ReadOnlySpan<ulong> active, Span<int> scores)
    {
        Score(active, scores);
        var best = 0;
        for (var label = 1; label < LabelCount; label++)
        {
            if (scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }

    // Runs once over hundreds of thousands of features, at start: long before tiered compilation would make it fast.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Index()
    {
        for (var i = 0; i < Features.Length; i++)
        {
            var slot = (int)(Features[i] & (uint)mask);
            while (rows[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            fingerprints[slot] = (uint)(Features[i] >> 32);
            rows[slot] = i + 1;
        }
    }

    private void AddRow(ulong feature, Span<int> scores)
    {
        var fingerprint = (uint)(feature >> 32);
        for (var slot = (int)(feature & (uint)mask); rows[slot] != 0; slot = (slot + 1) & mask)
        {
            if (fingerprints[slot] != fingerprint)
            {
                continue;
            }

            var row = rows[slot] - 1;
            var end = Ends[row];
            for (var entry = row == 0 ? 0 : Ends[row - 1]; entry < end; entry++)
            {
                scores[labels[entry]] += weights[entry];
            }

            return;
        }
    }
}
