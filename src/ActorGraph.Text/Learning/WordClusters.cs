using ActorGraph.Text.Models;

namespace ActorGraph.Text.Learning;

/// <summary>Which of some thousand groups of words of like use a word belongs to, learnt from word vectors. Words are known by hash
/// alone.</summary>
internal sealed class WordClusters
{
    /// <summary>The kind of weight file it is kept in.</summary>
    public const string FileKind = "clusters";

    private readonly HashIndex index;
    private readonly ushort[] fine;
    private readonly byte[] coarse;

    /// <summary>Makes a table.</summary>
    /// <param name="wordHashes">The folded hash of each word, distinct.</param>
    /// <param name="fine">The group of each word, from 1; 0 is kept for unknown words.</param>
    /// <param name="coarse">The larger group of each group, from 1; the first entry is 0.</param>
    public WordClusters(ulong[] wordHashes, ushort[] fine, byte[] coarse)
    {
        index = new HashIndex(wordHashes);
        this.fine = fine;
        this.coarse = coarse;
    }

    /// <summary>A table that knows no word.</summary>
    public static WordClusters None { get; } = new([], [], [0]);

    /// <summary>The number of groups, with the empty group 0.</summary>
    public int Count => coarse.Length;

    /// <summary>The group of a word by its folded hash; 0 where it is unknown.</summary>
    public int Fine(ulong wordHash)
    {
        var at = index.Find(wordHash);
        return at < 0 ? 0 : fine[at];
    }

    /// <summary>The larger group that a group belongs to; 0 for 0.</summary>
    public int Coarse(int fineCluster) => coarse[fineCluster];

    /// <summary>Reads the table that <see cref="AddTo"/> put into a weight file.</summary>
    public static WordClusters Read(ModelFile file)
    {
        var hashes = file.Section<ulong>("clusters.words").ToArray();
        var fine = file.Section<ushort>("clusters.fine", hashes.Length).ToArray();
        var coarse = file.Section<byte>("clusters.coarse").ToArray();
        return Array.Exists(fine, c => c >= coarse.Length)
            ? throw ModelFile.Refuse(file.Name, "names word groups that it does not describe")
            : new WordClusters(hashes, fine, coarse);
    }

    /// <summary>Adds the table to a weight file.</summary>
    public void AddTo(ModelFileWriter writer) =>
        writer.Add("clusters.words", index.Keys).Add<ushort>("clusters.fine", fine).Add<byte>("clusters.coarse", coarse);
}
