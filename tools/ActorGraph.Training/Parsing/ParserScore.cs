using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Parsing;

namespace ActorGraph.Training.Parsing;

/// <summary>How much of a treebank a parser gets right: heads (UAS), and heads with their universal relation (LAS), of all tokens.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Heads">The tokens with the right head.</param>
/// <param name="Labelled">The tokens with the right head and universal relation.</param>
internal readonly record struct ParserScore(int Tokens, int Heads, int Labelled)
{
    /// <summary>The labelled attachment score, in percent.</summary>
    public double Las => 100.0 * Labelled / Tokens;

    /// <summary>Scores a parser.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="gold">The treebank with its trees.</param>
    /// <param name="tagged">The same sentences with the tags the parser is to see.</param>
    public static ParserScore Of(IDependencyParser parser, IReadOnlyList<ConlluSentence> gold, IReadOnlyList<ConlluSentence> tagged)
    {
        var text = TokenizedText.Of(tagged);
        var heads = new int[text.Spans.Length];
        var relations = new DependencyRelation[heads.Length];
        parser.Parse(InputOf(text, tagged), heads, relations);
        var score = default(ParserScore);
        for (var sentence = 0; sentence < gold.Count; sentence++)
        {
            for (var i = 0; i < gold[sentence].Count; i++)
            {
                var token = text.SentenceStarts[sentence] + i;
                var isHead = heads[token] == gold[sentence].Heads[i];
                var isLabel = relations[token].Universal() == UniversalNames.ParseRelation(gold[sentence].Relations[i]).Universal();
                score = new ParserScore(score.Tokens + 1, score.Heads + (isHead ? 1 : 0), score.Labelled + (isHead && isLabel ? 1 : 0));
            }
        }

        return score;
    }

    /// <summary>Both treebanks together.</summary>
    public static ParserScore operator +(ParserScore left, ParserScore right) =>
        new(left.Tokens + right.Tokens, left.Heads + right.Heads, left.Labelled + right.Labelled);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"UAS {100.0 * Heads / Tokens:F2} LAS {Las:F2}");

    private static ParserInput InputOf(TokenizedText text, IReadOnlyList<ConlluSentence> tagged) => new()
    {
        Text = text.Text,
        Spans = text.Spans,
        Parts = tagged.SelectMany(s => s.Parts).ToArray(),
        Tags = tagged.SelectMany(s => s.Tags).ToArray(),
        SentenceStarts = text.SentenceStarts,
    };
}
