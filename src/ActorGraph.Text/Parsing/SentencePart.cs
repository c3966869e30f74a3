namespace ActorGraph.Text.Parsing;

/// <summary>What is parsed as one sentence: a sentence or, where it is too long, a part of it.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="Length">The number of its tokens, from 1 to <see cref="ParserInput.LongestSentence"/>.</param>
/// <param name="SentenceStart">The first token of the sentence it is of.</param>
internal readonly record struct SentencePart(int Start, int Length, int SentenceStart)
{
    /// <summary>Adds a sentence to a list, cut after the last mark of each stretch that is too long.</summary>
    public static void AddSentence(ParserInput input, int sentence, List<SentencePart> parts)
    {
        var sentenceStart = input.SentenceStarts[sentence];
        var end = input.EndOf(sentence);
        for (var start = sentenceStart; start < end; )
        {
            var length = end - start <= ParserInput.LongestSentence ? end - start : CutLength(input, start);
            parts.Add(new SentencePart(start, length, sentenceStart));
            start += length;
        }
    }

    // The second half of the stretch is searched from its end, first for a strong mark.
    private static int CutLength(ParserInput input, int start)
    {
        foreach (var marks in (ReadOnlySpan<string>)[".;:!?", ",-–—)"])
        {
            for (var length = ParserInput.LongestSentence; length > ParserInput.LongestSentence / 2; length--)
            {
                var form = input.Form(start + length - 1);
                if (form.Length == 1 && marks.Contains(form[0], StringComparison.Ordinal))
                {
                    return length;
                }
            }
        }

        return ParserInput.LongestSentence;
    }
}
