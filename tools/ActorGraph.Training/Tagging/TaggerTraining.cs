using System.Globalization;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;
using ActorGraph.Training.Recognition;

namespace ActorGraph.Training.Tagging;

/// <summary>The command "tagger".</summary>
internal static class TaggerTraining
{
    private const int rounds = 8;
    private static readonly string[] scoredSets = ["ewt-dev", "gum-free-dev", "ewt-test", "gum-free-test", "pud-test"];

    /// <summary>Trains the tagger, prints its scores and writes "tagger.bin".</summary>
    public static void Run(TrainingOptions options)
    {
        var clusters = ClusterTraining.Load(options);
        var sentences = HeadlineAugmentation.Extend(options.ReadTrainingTreebanks(), HeadlineShares.OfTagger);
        sentences.AddRange(NewswireHeadlines.Read(options));
        var tagger = new TaggerTrainer(clusters, CountCases(options, clusters)).Train(
            sentences,
            rounds,
            (round, share) =>
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"tagger: pass {round}: {100 * share:F2} % of the training tokens")
                )
        );
        var writer = new ModelFileWriter(PerceptronTagger.FileKind).AddHeader("licence", DataLicences.TreebanksAndNewswire);
        foreach (var set in scoredSets)
        {
            var score = TaggerScore.Of(tagger, ConlluReader.ReadFile(options.Treebank(set)));
            var line = string.Create(CultureInfo.InvariantCulture, $"UPOS {score.Upos:F2} XPOS {score.Xpos:F2}");
            Console.WriteLine($"tagger: {set}: {line}");
            writer.AddHeader(set, line);
        }

        tagger.AddTo(writer);
        writer.Save(options.Model("tagger"));
    }

    /// <summary>Counts how the training treebanks and the newswire write words.</summary>
    public static Truecaser CountCases(TrainingOptions options, WordClusters clusters)
    {
        var counts = new WordCaseCounts(clusters);
        foreach (var sentence in options.ReadTrainingTreebanks())
        {
            var text = TokenizedText.Of([sentence]);
            counts.Add(text.Text, text.Spans);
        }

        foreach (var sentence in GmbReader.Read(options.Entities("gmb-extract.csv.gz"), []))
        {
            counts.Add(sentence.Text, sentence.Spans);
        }

        return counts.ToTruecaser();
    }
}
