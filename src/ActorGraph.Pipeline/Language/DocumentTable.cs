using ActorGraph.Core.Text;

namespace ActorGraph.Pipeline.Language;

/// <summary>Prints a document for a reader: each sentence, its words with tags and heads, its names.</summary>
internal static class DocumentTable
{
    public static void Write(Document document, TextWriter writer)
    {
        foreach (var sentence in document.Sentences)
        {
            writer.WriteLine(Line(document, sentence.FirstToken, sentence.EndToken));
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                Write(document, token, sentence.FirstToken, writer);
            }

            foreach (var name in document.Mentions.Where(m => m.FirstToken >= sentence.FirstToken && m.EndToken <= sentence.EndToken))
            {
                writer.WriteLine($"  {name.Type}: {name.Span.Of(document.Text)}");
            }

            writer.WriteLine();
        }
    }

    private static void Write(Document document, int token, int first, TextWriter writer)
    {
        var tokens = document.Tokens;
        var head = tokens.Heads[token];
        var headWord = head < 0 ? "" : tokens.Spans[head].Of(document.Text).ToString();
        writer.WriteLine(
            FormattableString.Invariant(
                $"  {token - first + 1, 3} {tokens.Spans[token].Of(document.Text).ToString(), -20} {tokens.Lemmas[token], -20} {tokens.PartsOfSpeech[token], -20} "
            ) + $"{tokens.Relations[token].Name(), -14} {headWord}".TrimEnd()
        );
    }

    private static string Line(Document document, int first, int end) =>
        document.Text[document.Tokens.Spans[first].Start..document.Tokens.Spans[end - 1].End].ReplaceLineEndings(" ");
}
