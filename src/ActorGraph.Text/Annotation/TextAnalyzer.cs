using ActorGraph.Core.Text;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Segmentation;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Annotation;

/// <summary>Runs all components over a text. Pure; safe for use by many threads.</summary>
/// <param name="models">The weights.</param>
/// <param name="gazetteer">Names known beforehand.</param>
internal sealed class TextAnalyzer(LanguageModels models, NameGazetteer gazetteer)
{
    private readonly PerceptronTagger tagger = models.Tagger;
    private readonly Lemmatizer lemmatizer = models.Lemmatizer;
    private readonly IDependencyParser parser = models.Parser;
    private readonly PerceptronRecognizer recognizer = models.CreateRecognizer(gazetteer);
    private readonly ArticleNames articleNames = new(gazetteer);

    /// <summary>Analyses a raw text.</summary>
    public AnalysedText Analyze(string text)
    {
        var (tokens, starts) = Segmenter.Segment(text);
        return Analyze(text, tokens, starts);
    }

    /// <summary>Analyses a text whose tokens and sentences are given.</summary>
    public AnalysedText Analyze(string text, TextSpan[] spans, int[] starts)
    {
        var parts = new PartOfSpeech[spans.Length];
        var tags = new string[spans.Length];
        tagger.Tag(text, spans, starts, parts, tags);
        var (heads, relations) = Parse(text, spans, starts, parts, tags);
        var tokens = new TokenTable
        {
            Spans = spans,
            PartsOfSpeech = parts,
            Tags = tags,
            Lemmas = Lemmatize(text, spans, parts, tags),
            Heads = heads,
            Relations = relations,
            SentenceStarts = starts,
        };
        var names = recognizer.Recognize(text, spans, starts, tags);
        return new AnalysedText(text, tokens, articleNames.Complete(text, tokens, names));
    }

    private string[] Lemmatize(string text, TextSpan[] spans, PartOfSpeech[] parts, string[] tags)
    {
        var lemmas = new string[spans.Length];

        // A text repeats its words: one string for each.
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < spans.Length; i++)
        {
            var lemma = lemmatizer.Lemma(spans[i].Of(text), parts[i], tags[i]);
            if (!known.TryGetValue(lemma, out lemmas[i]!))
            {
                known.Add(lemma);
                lemmas[i] = lemma;
            }
        }

        return lemmas;
    }

    // The parser sees whole sentences and corrects the tags that led it there.
    private (int[] Heads, DependencyRelation[] Relations) Parse(
        string text,
        TextSpan[] spans,
        int[] starts,
        PartOfSpeech[] parts,
        string[] tags
    )
    {
        var (heads, relations) = (new int[spans.Length], new DependencyRelation[spans.Length]);
        var input = new ParserInput
        {
            Text = tagger.Signatures.Recase(text, spans, starts),
            Spans = spans,
            Parts = parts,
            Tags = tags,
            SentenceStarts = starts,
        };
        parser.Parse(
            input,
            new ParserOutput
            {
                Heads = heads,
                Relations = relations,
                Parts = parts,
                Tags = tags,
            }
        );

        // A parser counts heads from the start of their sentence, a document from its own.
        for (var sentence = 0; sentence < starts.Length; sentence++)
        {
            for (var i = starts[sentence]; i < input.EndOf(sentence); i++)
            {
                heads[i] = heads[i] < 0 ? -1 : heads[i] + starts[sentence];
            }
        }

        new BareDays(input, heads, relations).Mend();
        return (heads, relations);
    }
}
