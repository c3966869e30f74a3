using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Parsing;

namespace ActorGraph.Training.Parsing;

/// <summary>How much of a treebank a parser gets right: heads (UAS), and heads with their universal relation (LAS), of all
/// tokens.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Heads">The tokens with the right head.</param>
/// <param name="Labelled">The tokens with the right head and universal relation.</param>
/// <param name="Parts">The tokens with the right universal part of speech.</param>
internal readonly record struct ParserScore(int Tokens, int Heads, int Labelled, int Parts = 0)
{
    /// <summary>The labelled attachment score, in percent.</summary>
    public double Las => 100.0 * Labelled / Tokens;

    /// <summary>Scores a parser on a treebank.</summary>
    public static ParserScore Of(IDependencyParser parser, TaggedTreebank treebank)
    {
        var (heads, relations, parts, _) = treebank.Parse(parser);
        var score = default(ParserScore);
        for (var sentence = 0; sentence < treebank.Sentences.Count; sentence++)
        {
            score += Of(
                treebank.Sentences[sentence],
                heads.AsSpan(treebank.Text.SentenceStarts[sentence]),
                relations.AsSpan(treebank.Text.SentenceStarts[sentence])
            );
        }

        var truth = treebank.Sentences.SelectMany(s => s.Parts);
        return score with { Parts = truth.Zip(parts, (gold, given) => gold == given ? 1 : 0).Sum() };
    }

    /// <summary>Scores one sentence's tree.</summary>
    /// <param name="gold">The sentence.</param>
    /// <param name="heads">The heads found, from its first token on.</param>
    /// <param name="relations">The relations found, from its first token on.</param>
    public static ParserScore Of(ConlluSentence gold, ReadOnlySpan<int> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var (right, labelled) = (0, 0);
        for (var i = 0; i < gold.Count; i++)
        {
            var isHead = heads[i] == gold.Heads[i];
            right += isHead ? 1 : 0;
            labelled += isHead && relations[i].Universal() == UniversalNames.ParseRelation(gold.Relations[i]).Universal() ? 1 : 0;
        }

        return new ParserScore(gold.Count, right, labelled);
    }

    /// <summary>Both together.</summary>
    public static ParserScore operator +(ParserScore left, ParserScore right) =>
        new(left.Tokens + right.Tokens, left.Heads + right.Heads, left.Labelled + right.Labelled, left.Parts + right.Parts);

    /// <inheritdoc />
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"UAS {100.0 * Heads / Tokens:F2} LAS {Las:F2}{(Parts > 0 ? $" UPOS {100.0 * Parts / Tokens:F2}" : string.Empty)}"
        );
}
