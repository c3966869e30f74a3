using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;

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

    /// <summary>Reads the lexicon that <see cref="AddTo"/> put into a weight file.</summary>
    public static TagLexicon Read(ModelFile file)
    {
        var words = file.Section<ulong>("lexicon.words").ToArray();
        return new TagLexicon(words, file.Section<ushort>("lexicon.classes", words.Length).ToArray());
    }

    /// <summary>Adds the lexicon to a weight file.</summary>
    public void AddTo(ModelFileWriter writer) => writer.Add("lexicon.words", index.Keys).Add<ushort>("lexicon.classes", classes);
}
