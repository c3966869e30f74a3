using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Clusters;

/// <summary>Makes the word groups: some thousand of frequent words, and 64 groups of those groups.</summary>
internal static class ClusterTraining
{
    private const int wordCount = 80_000;
    private const int fineCount = 1_000;
    private const int coarseCount = 64;

    /// <summary>Reads the vectors, groups them and writes "clusters.bin".</summary>
    public static void Run(TrainingOptions options)
    {
        var (words, vectors) = EmbeddingReader.Read(options.Vectors, wordCount);
        KMeans.Normalize(vectors, EmbeddingReader.Dimensions);
        var (fine, centres) = KMeans.Group(vectors, EmbeddingReader.Dimensions, fineCount, rounds: 12);
        var (coarse, _) = KMeans.Group(centres, EmbeddingReader.Dimensions, coarseCount, rounds: 20);
        var hashes = new List<ulong>();
        var groups = new List<ushort>();
        var seen = new HashSet<ulong>();
        for (var i = 0; i < words.Length; i++)
        {
            // Numbers of equal length fold into one word; the first is the most frequent.
            if (seen.Add(FeatureHash.OfFolded(words[i])))
            {
                hashes.Add(FeatureHash.OfFolded(words[i]));
                groups.Add((ushort)(fine[i] + 1));
            }
        }

        var clusters = new WordClusters([.. hashes], [.. groups], [0, .. coarse.Select(c => (byte)(c + 1))]);
        var writer = new ModelFileWriter(WordClusters.FileKind).AddHeader("licence", DataLicences.Vectors);
        clusters.AddTo(writer);
        writer.Save(options.Model("clusters"));
        Console.WriteLine($"clusters: {hashes.Count} words in {fineCount} groups");
    }

    /// <summary>Reads the groups that <see cref="Run"/> made.</summary>
    public static WordClusters Load(TrainingOptions options) =>
        WordClusters.Read(ModelFile.Load(options.Model("clusters"), WordClusters.FileKind));
}
