using ActorGraph.Core.Text;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Training.Tagging;

/// <summary>Counts how running text writes words inside sentences: their first words and headlines tell nothing.</summary>
internal sealed class WordCaseCounts(WordClusters clusters)
{
    private const int leastCount = 2;
    private readonly Dictionary<ulong, int[]> words = [];
    private readonly int[][] groups = [.. Enumerable.Range(0, clusters.Count).Select(_ => new int[3])];

    /// <summary>Counts the words of sentences.</summary>
    public void Add(string text, ReadOnlySpan<TextSpan> spans)
    {
        if (SignatureBuilder.StyleOf(text, spans) != CapitalStyle.Running)
        {
            return;
        }

        for (var i = 1; i < spans.Length; i++)
        {
            Add(spans[i].Of(text));
        }
    }

    /// <summary>The words that were seen often enough, and for all others their groups. Words of no group are names.</summary>
    public Truecaser ToTruecaser()
    {
        var known = words.Where(w => w.Value.Sum() >= leastCount).OrderBy(w => w.Key).ToArray();
        return new Truecaser(
            [.. known.Select(w => w.Key)],
            [.. known.Select(w => Most(w.Value))],
            [WordCase.Capital, .. groups.Skip(1).Select(Most)]
        );
    }

    private void Add(ReadOnlySpan<char> form)
    {
        if (!char.IsLetter(form[0]))
        {
            return;
        }

        var word = FeatureHash.OfFolded(form);
        var written =
            !char.IsUpper(form[0]) ? WordCase.Lower
            : form.Length > 1 && form.ToString().All(c => !char.IsLower(c)) ? WordCase.Upper
            : WordCase.Capital;
        if (!words.TryGetValue(word, out var counts))
        {
            words[word] = counts = new int[3];
            groups[clusters.Fine(word)][(int)written]++;
        }

        counts[(int)written]++;
    }

    private static WordCase Most(int[] counts)
    {
        var capitals = counts[(int)WordCase.Capital] + counts[(int)WordCase.Upper];
        return counts[(int)WordCase.Lower] >= Math.Max(1, capitals) ? WordCase.Lower
            : counts[(int)WordCase.Upper] > counts[(int)WordCase.Capital] ? WordCase.Upper
            : WordCase.Capital;
    }
}
