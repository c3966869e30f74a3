using System.Numerics.Tensors;

namespace ActorGraph.Training.Clusters;

/// <summary>Groups vectors by direction (spherical k-means), seeded.</summary>
internal static class KMeans
{
    /// <summary>Groups vectors of unit length.</summary>
    /// <param name="vectors">The vectors one after the other.</param>
    /// <param name="dimensions">The length of a vector.</param>
    /// <param name="groups">The number of groups.</param>
    /// <param name="rounds">The number of passes.</param>
    /// <returns>The group of each vector and the groups' centres.</returns>
    public static (int[] Groups, float[] Centres) Group(float[] vectors, int dimensions, int groups, int rounds)
    {
        var count = vectors.Length / dimensions;
        var centres = new float[groups * dimensions];
        var random = new Random(17);
        for (var group = 0; group < groups; group++)
        {
            // Frequent words come first and are apart from each other; they seed better than the rare.
            var seed = random.Next(Math.Min(count, groups * 10));
            vectors.AsSpan(seed * dimensions, dimensions).CopyTo(centres.AsSpan(group * dimensions));
        }

        var assigned = new int[count];
        for (var round = 0; round < rounds; round++)
        {
            Assign(vectors, centres, dimensions, assigned);
            if (round + 1 < rounds)
            {
                Recentre(vectors, centres, dimensions, assigned);
            }
        }

        return (assigned, centres);
    }

    /// <summary>Scales each vector to unit length; a zero vector stays.</summary>
    public static void Normalize(float[] vectors, int dimensions)
    {
        for (var at = 0; at < vectors.Length; at += dimensions)
        {
            var vector = vectors.AsSpan(at, dimensions);
            var norm = TensorPrimitives.Norm<float>(vector);
            if (norm > 0)
            {
                TensorPrimitives.Divide(vector, norm, vector);
            }
        }
    }

    private static void Assign(float[] vectors, float[] centres, int dimensions, int[] assigned) =>
        Parallel.For(
            0,
            assigned.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i =>
            {
                var vector = vectors.AsSpan(i * dimensions, dimensions);
                var (best, bestScore) = (0, float.NegativeInfinity);
                for (var group = 0; group * dimensions < centres.Length; group++)
                {
                    var score = TensorPrimitives.Dot<float>(vector, centres.AsSpan(group * dimensions, dimensions));
                    (best, bestScore) = score > bestScore ? (group, score) : (best, bestScore);
                }

                assigned[i] = best;
            }
        );

    private static void Recentre(float[] vectors, float[] centres, int dimensions, int[] assigned)
    {
        centres.AsSpan().Clear();
        for (var i = 0; i < assigned.Length; i++)
        {
            var centre = centres.AsSpan(assigned[i] * dimensions, dimensions);
            TensorPrimitives.Add(centre, vectors.AsSpan(i * dimensions, dimensions), centre);
        }

        Normalize(centres, dimensions);
    }
}
