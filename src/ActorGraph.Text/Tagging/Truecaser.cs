using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;

namespace ActorGraph.Text.Tagging;

/// <summary>Knows how running text writes words inside sentences, so that headlines can be read as running text. Words are known by folded
/// hash.</summary>
internal sealed class Truecaser
{
    private readonly HashIndex index;
    private readonly WordCase[] cases;
    private readonly WordCase[] clusterCases;

    /// <summary>Makes a truecaser.</summary>
    /// <param name="wordHashes">Folded hashes of the words, distinct.</param>
    /// <param name="cases">How each of them is written.</param>
    /// <param name="clusterCases">The same for each group of words of like use, for words that are not listed; the first is for words of no
    /// group.</param>
    public Truecaser(ulong[] wordHashes, WordCase[] cases, WordCase[] clusterCases)
    {
        index = new HashIndex(wordHashes);
        this.cases = cases;
        this.clusterCases = clusterCases;
    }

    /// <summary>Reads the truecaser that <see cref="AddTo"/> put into a weight file.</summary>
    public static Truecaser Read(ModelFile file, WordClusters clusters)
    {
        var words = file.Section<ulong>("truecaser.words").ToArray();
        var cases = file.Section<WordCase>("truecaser.cases", words.Length).ToArray();
        return new Truecaser(words, cases, file.Section<WordCase>("truecaser.clusterCases", clusters.Count).ToArray());
    }

    /// <summary>Adds the truecaser to a weight file.</summary>
    public void AddTo(ModelFileWriter writer) =>
        writer
            .Add("truecaser.words", index.Keys)
            .Add<WordCase>("truecaser.cases", cases)
            .Add<WordCase>("truecaser.clusterCases", clusterCases);

    /// <summary>Writes a word of a headline as running text would: "Warns" is "warns", "RUTTE" is "Rutte".</summary>
    /// <param name="word">The word.</param>
    /// <param name="known">Its folded hash and its group.</param>
    /// <param name="style">How its sentence uses capitals.</param>
    /// <param name="target">Receives the word if it changes; at least as long.</param>
    public ReadOnlySpan<char> Recase(ReadOnlySpan<char> word, (ulong Hash, int Cluster) known, CapitalStyle style, Span<char> target)
    {
        var usual = style == CapitalStyle.Running ? WordCase.Upper : CaseOf(known.Hash, known.Cluster);

        // Capitals throughout among words of one capital say something: "US Warns Iran".
        if (
            usual == WordCase.Upper
            || (style == CapitalStyle.Title && (usual == WordCase.Capital || (word.Length > 1 && !ContainsLower(word))))
        )
        {
            return word;
        }

        target = target[..word.ToLowerInvariant(target)];
        if (usual == WordCase.Capital)
        {
            target[0] = char.ToUpperInvariant(target[0]);
        }

        return target;
    }

    private WordCase CaseOf(ulong wordHash, int cluster)
    {
        var at = index.Find(wordHash);
        return at < 0 ? clusterCases[cluster] : cases[at];
    }

    private static bool ContainsLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
