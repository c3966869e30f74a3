using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;

namespace ActorGraph.Text.Evaluation;

/// <summary>Compares an analysis from raw text with gold sentences of the same text: F1 over spans that are equal on both sides.</summary>
/// <param name="Tokens">F1 of tokens in percent.</param>
/// <param name="Words">F1 of words in percent.</param>
/// <param name="Sentences">F1 of sentences in percent.</param>
/// <param name="Uas">F1 of words with the right head.</param>
/// <param name="Las">F1 of words with the right head and universal relation.</param>
internal readonly record struct RawTextScores(double Tokens, double Words, double Sentences, double Uas, double Las)
{
    /// <summary>Compares. English words of one token are cut from its letters, so that equal spans are equal words.</summary>
    public static RawTextScores Compare(IReadOnlyList<ConlluSentence> gold, IReadOnlyList<ConlluSentence> system)
    {
        var (left, right) = (SegmentedWords.Of(gold), SegmentedWords.Of(system));
        var aligned = Align(left.Words, right.Words);
        var (heads, relations) = (0, 0);
        for (var i = 0; i < aligned.Length; i++)
        {
            if (aligned[i] < 0)
            {
                continue;
            }

            var goldHead = left.Heads[aligned[i]];
            var systemHead = right.Heads[i] < 0 ? -1 : aligned[right.Heads[i]];
            if (goldHead == systemHead && (right.Heads[i] < 0) == (goldHead < 0))
            {
                heads++;
                relations += left.Relations[aligned[i]] == right.Relations[i] ? 1 : 0;
            }
        }

        var total = left.Words.Count + right.Words.Count;
        return new RawTextScores(
            F1(left.Tokens, right.Tokens),
            F1(left.Words, right.Words),
            F1(left.Sentences, right.Sentences),
            200.0 * heads / total,
            200.0 * relations / total
        );
    }

    private static double F1(List<TextSpan> gold, List<TextSpan> system) =>
        200.0 * Align(gold, system).Count(a => a >= 0) / (gold.Count + system.Count);

    // For each span of the system the gold span equal to it, or -1. Both ascend.
    private static int[] Align(List<TextSpan> gold, List<TextSpan> system)
    {
        var aligned = new int[system.Count];
        var next = 0;
        for (var i = 0; i < aligned.Length; i++)
        {
            while (next < gold.Count && gold[next].Start < system[i].Start)
            {
                next++;
            }

            aligned[i] = next < gold.Count && gold[next] == system[i] ? next : -1;
        }

        return aligned;
    }
}
