using System.Globalization;
using ActorGraph.Core.Mentions;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Recognition;

/// <summary>The command "recognizer".</summary>
internal static class RecognizerTraining
{
    private const int rounds = 5;
    private const int gumCopies = 2;

    /// <summary>Trains the recognizer, prints its scores and writes "recognizer.bin".</summary>
    public static void Run(TrainingOptions options)
    {
        var tagger = new SentenceTagger(
            PerceptronTagger.Read(ModelFile.Load(options.Model("tagger"), PerceptronTagger.FileKind), ClusterTraining.Load(options)),
            DependencyParser.Load(options.Model("parser"), options.Model("vectors"))
        );
        var untitled = new List<EntitySentence>();
        var gmb = GmbReader.Read(options.Entities("gmb-extract.csv.gz"), untitled);
        var nationalities = Nationalities(gmb);

        // Every fiftieth sentence is held back to see how well the source itself is learnt.
        var held = gmb.Where((_, i) => i % 50 == 49).ToList();
        var training = gmb.Where((_, i) => i % 50 != 49).ToList();
        training.AddRange(untitled);
        var gum = GumEntities.Of(ConlluReader.ReadFile(options.Treebank("gum-free-train")), nationalities);
        for (var copy = 0; copy < gumCopies; copy++)
        {
            training.AddRange(gum);
        }

        training.AddRange(EntityHeadlines.Of(training));
        var model = new RecognizerTrainer(tagger).Train(
            training,
            rounds,
            (round, share) =>
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"recognizer: pass {round}: {100 * share:F2} % of the training tokens")
                )
        );
        var recognizer = new PerceptronRecognizer(model, tagger.Signatures, NameGazetteer.Empty);
        var writer = new ModelFileWriter(PerceptronRecognizer.FileKind).AddHeader("licence", DataLicences.Entities);
        var sets = new (string Name, List<EntitySentence> Sentences)[]
        {
            ("gmb-held-back", held),
            ("gum-free-dev", GumEntities.Of(ConlluReader.ReadFile(options.Treebank("gum-free-dev")), nationalities)),
            ("uner-ewt-dev", IobReader.Read(options.Entities("uner-ewt-dev.iob2.gz"))),
            ("uner-ewt-test", IobReader.Read(options.Entities("uner-ewt-test.iob2.gz"))),
        };
        foreach (var (name, sentences) in sets)
        {
            var line = Score(tagger, recognizer, sentences, name.StartsWith("uner", StringComparison.Ordinal));
            Console.WriteLine($"recognizer: {name}: {line}");
            writer.AddHeader(name, line);
        }

        recognizer.AddTo(writer);
        writer.Save(options.Model("recognizer"));
    }

    // Adjectives and plurals of nationality that the newswire marks often.
    private static HashSet<string> Nationalities(List<EntitySentence> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Labels.Length; i++)
            {
                if (sentence.Labels[i] == EntityLabels.Begin(EntityType.Nationality))
                {
                    var word = sentence.Spans[i].Of(sentence.Text).ToString();
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                }
            }
        }

        return counts.Where(c => c.Value >= 3).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static string Score(SentenceTagger tagger, PerceptronRecognizer recognizer, List<EntitySentence> sentences, bool isUner)
    {
        int right = 0,
            found = 0,
            gold = 0;
        foreach (var sentence in sentences)
        {
            var names = recognizer
                .Recognize(sentence.Text, sentence.Spans, [0], tagger.Tag(sentence))
                .Where(n => !isUner || n.Type is not (EntityType.Nationality or EntityType.Other))
                .ToHashSet();
            var truth = NamesOf(sentence.Labels);
            right += truth.Count(names.Contains);
            found += names.Count;
            gold += truth.Count;
        }

        var (precision, recall) = (100.0 * right / found, 100.0 * right / gold);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"P {precision:F1} R {recall:F1} F1 {2 * precision * recall / (precision + recall):F1}"
        );
    }

    private static List<NameSpan> NamesOf(int[] labels)
    {
        var names = new List<NameSpan>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (EntityLabels.IsBegin(labels[i]))
            {
                var end = i + 1;
                while (end < labels.Length && EntityLabels.IsInside(labels[end]))
                {
                    end++;
                }

                names.Add(new NameSpan(i, end, EntityLabels.TypeOf(labels[i])));
            }
        }

        return names;
    }
}
