using ActorGraph.Text.Learning;

namespace ActorGraph.Text.Tagging;

/// <summary>Which set of tags the training data gives each of its words. Words are known by folded hash.</summary>
internal sealed class TagLexicon
{
    private readonly HashIndex index;
    private readonly ushort[] classes;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="wordHashes">Folded hashes of the words, distinct.</param>
    /// <param name="classes">For each word the number of its set of tags, from 1.</param>
    public TagLexicon(ulong[] wordHashes, ushort[] classes)
    {
        index = new HashIndex(wordHashes);
        this.classes = classes;
    }

    /// <summary>The number of the word's set of tags; 0 for an unknown word.</summary>
    public ulong ClassOf(ulong wordHash)
    {
        var at = index.Find(wordHash);
        return at < 0 ? 0UL : classes[at];
    }

    /// <summary>Reads a lexicon that <see cref="Write"/> wrote.</summary>
    public static TagLexicon Read(BinaryReader reader) => new(BinaryArrays.Read<ulong>(reader), BinaryArrays.Read<ushort>(reader));

    /// <summary>Writes the lexicon.</summary>
    public void Write(BinaryWriter writer)
    {
        BinaryArrays.Write<ulong>(writer, index.Keys);
        BinaryArrays.Write<ushort>(writer, classes);
    }
}
