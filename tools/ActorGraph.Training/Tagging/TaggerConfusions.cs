using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Models;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Tagging;

/// <summary>The command "tagger-confusions": which tags are taken for which, on one treebank (--set), with example words.</summary>
internal static class TaggerConfusions
{
    /// <summary>Prints the most frequent confusions.</summary>
    public static void Run(TrainingOptions options)
    {
        var tagger = PerceptronTagger.Read(
            ModelFile.Load(options.Model("tagger"), PerceptronTagger.FileKind),
            ClusterTraining.Load(options)
        );
        var sentences = ConlluReader.ReadFile(options.Treebank(options.Settings.GetValueOrDefault("set", "ewt-dev")));
        var text = TokenizedText.Of(sentences);
        var parts = new PartOfSpeech[text.Spans.Length];
        var tags = new string[text.Spans.Length];
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, parts, tags);
        var gold = sentences.SelectMany(s => s.Parts.Zip(s.Tags, s.Forms)).ToArray();
        var confusions = Enumerable
            .Range(0, gold.Length)
            .Where(i => gold[i].First != parts[i])
            .GroupBy(
                i => $"{gold[i].First.Name()}/{gold[i].Second} as {parts[i].Name()}/{tags[i]}",
                i => gold[i].Third,
                StringComparer.Ordinal
            )
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(40);
        foreach (var confusion in confusions)
        {
            Console.WriteLine($"{confusion.Count(), 5} {confusion.Key}: {string.Join(' ', confusion.Take(14))}");
        }
    }
}
