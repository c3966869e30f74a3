using ActorGraph.Core.Text;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Recognition;

namespace ActorGraph.Text.Evaluation;

/// <summary>Writes analyses as CoNLL-U: of documents, and of CoNLL-U input whose tokens and sentences are kept.</summary>
public sealed class ConlluAnalyzer
{
    // Bounds memory; names agree within such a block.
    private const int sentencesAtOnce = 500;

    private readonly TextAnalyzer analyzer;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="models">The weights.</param>
    /// <param name="gazetteer">Names known beforehand; null for none.</param>
    public ConlluAnalyzer(LanguageModels models, NameGazetteer? gazetteer = null)
    {
        ArgumentNullException.ThrowIfNull(models);
        analyzer = new TextAnalyzer(models, gazetteer ?? NameGazetteer.Empty);
    }

    /// <summary>Writes a document, its names as "Entity=B-Person" in MISC.</summary>
    public static void Write(Document document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        var names = document.Mentions.Select(m => new NameSpan(m.FirstToken, m.EndToken, m.Type)).ToList();
        WriteAll(ConlluExport.ToSentences(new AnalysedText(document.Text, document.Tokens, names)), writer);
    }

    /// <summary>Reads CoNLL-U and writes it with tags, lemmas, trees and names of our own.</summary>
    /// <param name="reader">The input; its forms, multi-word tokens, spacing and comments are kept.</param>
    /// <param name="name">What faults call the input.</param>
    /// <param name="writer">The output.</param>
    /// <exception cref="Core.Errors.ActorGraphException">AG3002: the input is not CoNLL-U.</exception>
    public void Analyze(TextReader reader, string name, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var block in ConlluReader.Read(reader, name).Chunk(sentencesAtOnce))
        {
            WriteAll(AnalyzeTokens(block), writer);
        }
    }

    /// <summary>Analyses given sentences.</summary>
    internal List<ConlluSentence> AnalyzeTokens(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = TokenizedText.Of(sentences);
        var analysed = ConlluExport.ToSentences(analyzer.Analyze(text.Text, text.Spans, text.SentenceStarts));
        for (var i = 0; i < analysed.Count; i++)
        {
            analysed[i] = analysed[i].WithTokensOf(sentences[i]);
        }

        return analysed;
    }

    /// <summary>Analyses a raw text.</summary>
    internal List<ConlluSentence> AnalyzeText(string text) => ConlluExport.ToSentences(analyzer.Analyze(text));

    private static void WriteAll(List<ConlluSentence> sentences, TextWriter writer)
    {
        foreach (var sentence in sentences)
        {
            ConlluWriter.Write(writer, sentence);
        }
    }
}
