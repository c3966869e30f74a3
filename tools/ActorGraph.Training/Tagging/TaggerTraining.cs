using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Tagging;

/// <summary>The commands "tagger" and "jackknife".</summary>
internal static class TaggerTraining
{
    private const int rounds = 8;
    private const int folds = 10;

    // The treebanks' own headlines are mostly titles of works, all proper nouns: the copies must outnumber them.
    private const double titleShare = 0.35;
    private const double upperShare = 0.12;
    private const int jackknifeRounds = 5;
    private static readonly string[] trainSets = ["ewt-train", "gum-free-train"];
    private static readonly string[] scoredSets = ["ewt-dev", "gum-free-dev", "ewt-test", "gum-free-test", "pud-test"];

    /// <summary>Trains the tagger, prints its scores and writes "tagger.bin".</summary>
    public static void Run(TrainingOptions options)
    {
        var clusters = ClusterTraining.Load(options);
        var sentences = HeadlineAugmentation.Extend([.. trainSets.SelectMany(s => ConlluReader.ReadFile(options.Treebank(s)))], titleShare, upperShare);
        var tagger = new TaggerTrainer(clusters).Train(sentences, rounds, (round, share) =>
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tagger: pass {round}: {100 * share:F2} % of the training tokens")));
        var writer = new ModelFileWriter(PerceptronTagger.FileKind).AddHeader("licence", DataLicences.Treebanks);
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

    /// <summary>The same as <see cref="Jackknife"/>, into the folder where the parser's training looks.</summary>
    public static void JackknifeForParser(TrainingOptions options) => Jackknife(options with
    {
        Output = Path.Combine(options.Output, "jackknife"),
        Settings = new Dictionary<string, string>(options.Settings, StringComparer.Ordinal) { ["models"] = options.Output },
    });

    /// <summary>Writes the training treebanks with the tags of taggers that have not seen their sentences, for parsers to train on.</summary>
    public static void Jackknife(TrainingOptions options)
    {
        var clusters = WordClusters.Read(ModelFile.Load(Path.Combine(options.Settings.GetValueOrDefault("models", options.Output), "clusters.bin"), WordClusters.FileKind));
        Directory.CreateDirectory(options.Output);
        var sets = Array.ConvertAll(trainSets, s => ConlluReader.ReadFile(options.Treebank(s)));
        var all = sets.SelectMany(s => s).ToList();
        var predicted = new ConlluSentence[all.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            // Neighbours in a text share its names: a fold takes blocks of them.
            var held = Enumerable.Range(0, all.Count).Where(i => i / 50 % folds == fold).ToArray();
            var rest = HeadlineAugmentation.Extend([.. Enumerable.Range(0, all.Count).Where(i => i / 50 % folds != fold).Select(i => all[i])], titleShare, upperShare);
            var tagger = new TaggerTrainer(clusters).Train(rest, jackknifeRounds);
            foreach (var i in held)
            {
                predicted[i] = Retag(tagger, all[i]);
            }

            Console.WriteLine($"jackknife: fold {fold + 1} of {folds}");
        }

        var next = 0;
        for (var set = 0; set < sets.Length; set++)
        {
            using var writer = new StreamWriter(Path.Combine(options.Output, trainSets[set] + ".conllu"));
            for (var i = 0; i < sets[set].Count; i++)
            {
                ConlluWriter.Write(writer, predicted[next++]);
            }
        }
    }

    private static ConlluSentence Retag(PerceptronTagger tagger, ConlluSentence sentence)
    {
        var text = TokenizedText.Of([sentence]);
        var parts = new PartOfSpeech[sentence.Count];
        var tags = new string[sentence.Count];
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, parts, tags);
        return new ConlluSentence
        {
            Comments = sentence.Comments,
            Forms = sentence.Forms,
            Lemmas = sentence.Lemmas,
            Parts = parts,
            Tags = tags,
            Features = sentence.Features,
            Heads = sentence.Heads,
            Relations = sentence.Relations,
            Misc = sentence.Misc,
            SpaceAfter = sentence.SpaceAfter,
            Ranges = sentence.Ranges,
        };
    }
}
