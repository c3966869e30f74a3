using ActorGraph.Text.Annotation;
using ActorGraph.Text.Conllu;

namespace ActorGraph.Text.Evaluation;

/// <summary>Scores the whole language room on a treebank: on its tokens, and from its raw text.</summary>
/// <remarks>
/// The raw text is the treebank's words with their spacing, a line feed before each paragraph and a space between sentences of one.
/// </remarks>
public sealed class TreebankEvaluator
{
    private readonly ConlluAnalyzer analyzer;

    /// <summary>Makes an evaluator.</summary>
    public TreebankEvaluator(LanguageModels models) => analyzer = new ConlluAnalyzer(models);

    /// <summary>Scores one file.</summary>
    /// <param name="path">A CoNLL-U file, gzip-compressed if its name ends in ".gz".</param>
    /// <exception cref="Core.Errors.ActorGraphException">AG2001, AG3002: the file does not exist or is not CoNLL-U.</exception>
    public TreebankScores Evaluate(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var gold = ConlluReader.ReadFile(path);
        var onTokens = Compare(gold, analyzer.AnalyzeTokens(gold));
        var raw = RawTextScores.Compare(gold, analyzer.AnalyzeText(TokenizedText.Of(gold).Text));
        return onTokens with { Tokens = raw.Tokens, Sentences = raw.Sentences, LasRaw = raw.Las };
    }

    private static TreebankScores Compare(List<ConlluSentence> gold, List<ConlluSentence> system)
    {
        int words = 0,
            upos = 0,
            xpos = 0,
            lemma = 0,
            uas = 0,
            las = 0;
        for (var s = 0; s < gold.Count; s++)
        {
            var (left, right) = (gold[s], system[s]);
            for (var i = 0; i < left.Count; i++)
            {
                words++;
                upos += left.Parts[i] == right.Parts[i] ? 1 : 0;
                xpos += left.Tags[i] == right.Tags[i] ? 1 : 0;

                // The shared task counts any lemma as right where the treebank has none.
                lemma += left.Lemmas[i] == "_" || left.Lemmas[i] == right.Lemmas[i] ? 1 : 0;
                var isHead = left.Heads[i] == right.Heads[i];
                uas += isHead ? 1 : 0;
                las += isHead && Universal(left.Relations[i]).SequenceEqual(Universal(right.Relations[i])) ? 1 : 0;
            }
        }

        double Percent(int right) => words == 0 ? 0 : 100.0 * right / words;
        return new TreebankScores
        {
            Upos = Percent(upos),
            Xpos = Percent(xpos),
            Lemma = Percent(lemma),
            Uas = Percent(uas),
            Las = Percent(las),
            Tokens = 0,
            Sentences = 0,
            LasRaw = 0,
            WordCount = words,
        };
    }

    private static ReadOnlySpan<char> Universal(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }
}
