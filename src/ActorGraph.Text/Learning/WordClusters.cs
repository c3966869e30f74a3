namespace ActorGraph.Text.Learning;

/// <summary>Which of some thousand groups of words of like use a word belongs to, learnt from word vectors. Words are known by hash alone.</summary>
internal sealed class WordClusters
{
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

    /// <summary>The group of a word by its folded hash; 0 where it is unknown.</summary>
    public int Fine(ulong wordHash)
    {
        var at = index.Find(wordHash);
        return at < 0 ? 0 : fine[at];
    }

    /// <summary>The larger group that a group belongs to; 0 for 0.</summary>
    public int Coarse(int fineCluster) => coarse[fineCluster];

    /// <summary>Reads a table that <see cref="Write"/> wrote.</summary>
    public static WordClusters Read(BinaryReader reader)
    {
        var hashes = BinaryArrays.Read<ulong>(reader);
        return new WordClusters(hashes, BinaryArrays.Read<ushort>(reader), BinaryArrays.Read<byte>(reader));
    }

    /// <summary>Writes the table.</summary>
    public void Write(BinaryWriter writer)
    {
        BinaryArrays.Write<ulong>(writer, index.Keys);
        BinaryArrays.Write<ushort>(writer, fine);
        BinaryArrays.Write<byte>(writer, coarse);
    }
}
