using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Models;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Lemmatization;

/// <summary>The command "lemmatizer".</summary>
internal static class LemmatizerTraining
{
    private static readonly string[] trainSets = ["ewt-train", "gum-free-train"];
    private static readonly string[] scoredSets = ["ewt-dev", "gum-free-dev", "ewt-test", "gum-free-test", "pud-test"];

    /// <summary>Trains the lemmatizer, prints its accuracy with predicted tags and writes "lemmatizer.bin".</summary>
    public static void Run(TrainingOptions options)
    {
        var tagger = PerceptronTagger.Read(
            ModelFile.Load(options.Model("tagger"), PerceptronTagger.FileKind),
            ClusterTraining.Load(options)
        );
        var lemmatizer = new LemmatizerTrainer().Train([.. trainSets.SelectMany(s => ConlluReader.ReadFile(options.Treebank(s)))]);
        var writer = new ModelFileWriter(Lemmatizer.FileKind).AddHeader("licence", DataLicences.Treebanks);
        foreach (var set in scoredSets)
        {
            var errors = new Dictionary<string, int>(StringComparer.Ordinal);
            var score = Score(tagger, lemmatizer, ConlluReader.ReadFile(options.Treebank(set)), errors);
            var line = string.Create(CultureInfo.InvariantCulture, $"{score:F2}");
            Console.WriteLine($"lemmatizer: {set}: {line}");
            writer.AddHeader(set, line);
            if (options.Settings.GetValueOrDefault("errors") == set)
            {
                Console.WriteLine(
                    string.Join(
                        '\n',
                        errors
                            .OrderByDescending(e => e.Value)
                            .ThenBy(e => e.Key, StringComparer.Ordinal)
                            .Take(70)
                            .Select(e => $"  {e.Value} {e.Key}")
                    )
                );
            }
        }

        lemmatizer.AddTo(writer);
        writer.Save(options.Model("lemmatizer"));
    }

    private static double Score(
        PerceptronTagger tagger,
        Lemmatizer lemmatizer,
        List<ConlluSentence> sentences,
        Dictionary<string, int> errors
    )
    {
        var text = TokenizedText.Of(sentences);
        var parts = new PartOfSpeech[text.Spans.Length];
        var tags = new string[text.Spans.Length];
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, parts, tags);
        int at = 0,
            right = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++, at++)
            {
                var lemma = lemmatizer.Lemma(sentence.Forms[i], parts[at], tags[at]);
                var isRight = sentence.Lemmas[i] == "_" || lemma == sentence.Lemmas[i];
                right += isRight ? 1 : 0;
                if (!isRight)
                {
                    var error =
                        $"{sentence.Forms[i]} {sentence.Parts[i].Name()}/{sentence.Tags[i]} as {parts[at].Name()}/{tags[at]}: {sentence.Lemmas[i]}, not {lemma}";
                    errors[error] = errors.GetValueOrDefault(error) + 1;
                }
            }
        }

        return 100.0 * right / at;
    }
}
