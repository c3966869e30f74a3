using System.Text;
using ActorGraph.Core.Text;

namespace ActorGraph.Text.Conllu;

/// <summary>Given tokens as a text with spans, for components that read a text.</summary>
internal sealed class TokenizedText
{
    private TokenizedText(string text, TextSpan[] spans, int[] sentenceStarts)
    {
        Text = text;
        Spans = spans;
        SentenceStarts = sentenceStarts;
    }

    /// <summary>The running text: spaces as the file has them, a line feed before each paragraph, a space between sentences.</summary>
    public string Text { get; }

    /// <summary>Where each word stands.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>The index of the first word of each sentence.</summary>
    public int[] SentenceStarts { get; }

    /// <summary>Joins sentences.</summary>
    public static TokenizedText Of(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var starts = new List<int>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0 && sentence.StartsParagraph)
            {
                text.Append(text[^1] == ' ' ? "\n" : " \n");
            }

            starts.Add(spans.Count);
            for (var i = 0; i < sentence.Count; i++)
            {
                spans.Add(new TextSpan(text.Length, text.Length + sentence.Forms[i].Length));
                text.Append(sentence.Forms[i]);
                if (sentence.SpaceAfter[i])
                {
                    text.Append(' ');
                }
            }
        }

        return new TokenizedText(text.ToString(), [.. spans], [.. starts]);
    }
}
