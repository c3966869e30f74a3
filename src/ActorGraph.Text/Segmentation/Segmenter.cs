using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Cuts a text into sentences of tokens. A line break always ends a sentence. Pure; time is linear in the text.</summary>
internal static class Segmenter
{
    /// <summary>Segments a text.</summary>
    /// <returns>The tokens, ascending and apart, and the index of the first token of each sentence.</returns>
    public static (TextSpan[] Tokens, int[] SentenceStarts) Segment(string text)
    {
        var tokens = new List<TextSpan>((text.Length / 5) + 4);
        var starts = new List<int>((text.Length / 100) + 4);
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && !CharacterKind.IsLineBreak(text[end]))
            {
                end++;
            }

            var first = tokens.Count;
            Tokenizer.Tokenize(text, new TextSpan(at, end), tokens);
            if (tokens.Count > first)
            {
                SentenceSplitter.Split(text, tokens, first, starts);
            }

            at = end + 1;
        }

        return ([.. tokens], [.. starts]);
    }
}
