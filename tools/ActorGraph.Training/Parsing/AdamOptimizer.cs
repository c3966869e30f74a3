using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>Moves weights against their gradients (Adam, Kingma and Ba 2015) and keeps their moving average, which is what is
/// shipped.</summary>
internal sealed class AdamOptimizer
{
    private const int chunk = 1 << 15;
    private const float firstDecay = 0.9f;
    private const float secondDecay = 0.95f;
    private const float largestNorm = 5f;
    private static readonly ParallelOptions twoThreads = new() { MaxDegreeOfParallelism = 2 };

    private readonly IReadOnlyList<GradientSet> workers;
    private readonly List<Chunk> chunks = [];
    private int step;

    /// <summary>Makes an optimizer.</summary>
    /// <param name="network">The network whose weights move.</param>
    /// <param name="workers">The gradients, summed in this order; set to zero by each move.</param>
    public AdamOptimizer(ParserNetwork network, IReadOnlyList<GradientSet> workers)
    {
        this.workers = workers;
        foreach (var weights in network.Weights)
        {
            var average = weights.Values.AsSpan().ToArray();
            var (first, second) = (new float[average.Length], new float[average.Length]);
            for (var start = 0; start < average.Length; start += chunk)
            {
                chunks.Add(new Chunk(weights, start, Math.Min(chunk, average.Length - start), average, first, second));
            }
        }
    }

    /// <summary>Moves all weights.</summary>
    /// <param name="rate">The learning rate.</param>
    public void Move(float rate)
    {
        step++;
        var squares = new double[chunks.Count];
        Parallel.For(0, chunks.Count, twoThreads, i => squares[i] = Gather(chunks[i]));
        var norm = (float)Math.Sqrt(squares.Sum());
        var clip = norm > largestNorm ? largestNorm / norm : 1f;
        var correction = MathF.Sqrt(1 - MathF.Pow(secondDecay, step)) / (1 - MathF.Pow(firstDecay, step));

        // The average reaches back as far as a tenth of the way, at most about 1,000 moves.
        var keep = Math.Min(0.999f, step / (step + 10f));
        Parallel.For(0, chunks.Count, twoThreads, i => Move(chunks[i], rate * correction, clip, keep));
    }

    /// <summary>Exchanges the weights and their averages: before and after a network is judged or saved.</summary>
    public void SwapAverages()
    {
        foreach (var part in chunks)
        {
            var weights = part.Of(part.Weights.Values);
            var average = part.Of(part.Average);
            for (var i = 0; i < weights.Length; i++)
            {
                (weights[i], average[i]) = (average[i], weights[i]);
            }
        }
    }

    // Sums the workers' gradients into the first; returns the sum of their squares.
    private double Gather(Chunk part)
    {
        var sum = part.Of(workers[0].Of(part.Weights));
        for (var worker = 1; worker < workers.Count; worker++)
        {
            var other = part.Of(workers[worker].Of(part.Weights));
            VectorArithmetic.Add(sum, other);
            other.Clear();
        }

        return VectorArithmetic.Dot(sum, sum);
    }

    private void Move(Chunk part, float rate, float clip, float keep)
    {
        var gradients = part.Of(workers[0].Of(part.Weights));
        ref var gradient = ref MemoryMarshal.GetReference(gradients);
        ref var weight = ref MemoryMarshal.GetReference(part.Of(part.Weights.Values));
        ref var average = ref MemoryMarshal.GetReference(part.Of(part.Average));
        ref var first = ref MemoryMarshal.GetReference(part.Of(part.First));
        ref var second = ref MemoryMarshal.GetReference(part.Of(part.Second));
        var i = 0;
        for (; i <= part.Length - Vector256<float>.Count; i += Vector256<float>.Count)
        {
            var at = (nuint)i;
            var slope = Vector256.LoadUnsafe(ref gradient, at) * clip;
            var mean = (Vector256.LoadUnsafe(ref first, at) * firstDecay) + (slope * (1 - firstDecay));
            var spread = (Vector256.LoadUnsafe(ref second, at) * secondDecay) + (slope * slope * (1 - secondDecay));
            var moved = Vector256.LoadUnsafe(ref weight, at) - (mean * rate / (Vector256.Sqrt(spread) + Vector256.Create(1e-7f)));
            mean.StoreUnsafe(ref first, at);
            spread.StoreUnsafe(ref second, at);
            moved.StoreUnsafe(ref weight, at);
            ((Vector256.LoadUnsafe(ref average, at) * keep) + (moved * (1 - keep))).StoreUnsafe(ref average, at);
        }

        for (; i < part.Length; i++)
        {
            MoveOne(part, i, gradients[i] * clip, rate, keep);
        }

        gradients.Clear();
    }

    private static void MoveOne(Chunk part, int i, float slope, float rate, float keep)
    {
        i += part.Start;
        part.First[i] = (part.First[i] * firstDecay) + (slope * (1 - firstDecay));
        part.Second[i] = (part.Second[i] * secondDecay) + (slope * slope * (1 - secondDecay));
        part.Weights.Values[i] -= part.First[i] * rate / (MathF.Sqrt(part.Second[i]) + 1e-7f);
        part.Average[i] = (part.Average[i] * keep) + (part.Weights.Values[i] * (1 - keep));
    }

    private sealed record Chunk(WeightMatrix Weights, int Start, int Length, float[] Average, float[] First, float[] Second)
    {
        public Span<float> Of(float[] values) => values.AsSpan(Start, Length);
    }
}
