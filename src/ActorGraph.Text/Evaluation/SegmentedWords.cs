using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;

namespace ActorGraph.Text.Evaluation;

/// <summary>One side of a comparison: words, tokens and sentences as spans over the text's characters without white space.</summary>
internal sealed class SegmentedWords
{
    /// <summary>The span of each word.</summary>
    public required List<TextSpan> Words { get; init; }

    /// <summary>The span of each token; a multi-word token is one.</summary>
    public required List<TextSpan> Tokens { get; init; }

    /// <summary>The span of each sentence.</summary>
    public required List<TextSpan> Sentences { get; init; }

    /// <summary>The head of each word among all words; -1 for a root.</summary>
    public required List<int> Heads { get; init; }

    /// <summary>The relation of each word without its subtype.</summary>
    public required List<string> Relations { get; init; }

    /// <summary>Makes the spans of sentences.</summary>
    public static SegmentedWords Of(IReadOnlyList<ConlluSentence> sentences)
    {
        var side = new SegmentedWords
        {
            Words = [],
            Tokens = [],
            Sentences = [],
            Heads = [],
            Relations = [],
        };
        var at = 0;
        foreach (var sentence in sentences)
        {
            var (first, start) = (side.Words.Count, at);
            for (var i = 0; i < sentence.Count; i++)
            {
                var end = at + LengthOf(sentence.Forms[i]);
                side.Words.Add(new TextSpan(at, end));
                side.Heads.Add(sentence.Heads[i] < 0 ? -1 : first + sentence.Heads[i]);
                var relation = sentence.Relations[i];
                var colon = relation.IndexOf(':', StringComparison.Ordinal);
                side.Relations.Add(colon < 0 ? relation : relation[..colon]);
                at = end;
            }

            side.Sentences.Add(new TextSpan(start, at));
            side.AddTokens(sentence, first);
        }

        return side;
    }

    private void AddTokens(ConlluSentence sentence, int first)
    {
        var next = 0;
        foreach (var range in sentence.Ranges)
        {
            AddWordsAsTokens(first + next, first + range.First);
            Tokens.Add(new TextSpan(Words[first + range.First].Start, Words[first + range.End - 1].End));
            next = range.End;
        }

        AddWordsAsTokens(first + next, first + sentence.Count);
    }

    private void AddWordsAsTokens(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            Tokens.Add(Words[i]);
        }
    }

    private static int LengthOf(string form)
    {
        var length = 0;
        foreach (var c in form)
        {
            length += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return length;
    }
}
