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
        var tokens = new TokenTable
        {
            Spans = spans,
            PartsOfSpeech = parts,
            Tags = tags,
            Lemmas = Lemmatize(text, spans, parts, tags),
            Heads = new int[spans.Length],
            Relations = new DependencyRelation[spans.Length],
            SentenceStarts = starts,
        };
        Parse(text, tokens);
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

    private void Parse(string text, TokenTable tokens)
    {
        var pieces = Cut(tokens);
        var input = new ParserInput
        {
            Text = text,
            Spans = tokens.Spans,
            Parts = tokens.PartsOfSpeech,
            Tags = tokens.Tags,
            SentenceStarts = pieces,
        };
        parser.Parse(input, tokens.Heads, tokens.Relations);
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var (start, end) = (pieces[piece], input.EndOf(piece));
            for (var i = start; i < end; i++)
            {
                tokens.Heads[i] = tokens.Heads[i] < 0 ? -1 : tokens.Heads[i] + start;
            }
        }

        JoinPieces(tokens);
    }

    // Sentences whose tokens are given may be of any length: the parser gets them in pieces.
    private static int[] Cut(TokenTable tokens)
    {
        var pieces = new List<int>(tokens.SentenceStarts.Length);
        for (var sentence = 0; sentence < tokens.SentenceStarts.Length; sentence++)
        {
            var end = sentence + 1 < tokens.SentenceStarts.Length ? tokens.SentenceStarts[sentence + 1] : tokens.Count;
            for (var start = tokens.SentenceStarts[sentence]; start < end; start += ParserInput.LongestSentence)
            {
                pieces.Add(start);
            }
        }

        return [.. pieces];
    }

    // The root of a later piece hangs on the root of the first as "parataxis".
    private static void JoinPieces(TokenTable tokens)
    {
        for (var sentence = 0; sentence < tokens.SentenceStarts.Length; sentence++)
        {
            var end = sentence + 1 < tokens.SentenceStarts.Length ? tokens.SentenceStarts[sentence + 1] : tokens.Count;
            var root = -1;
            for (var i = tokens.SentenceStarts[sentence]; i < end; i++)
            {
                if (tokens.Heads[i] >= 0)
                {
                    continue;
                }

                if (root >= 0)
                {
                    tokens.Heads[i] = root;
                    tokens.Relations[i] = DependencyRelation.Parataxis;
                }

                root = root < 0 ? i : root;
            }
        }
    }
}
