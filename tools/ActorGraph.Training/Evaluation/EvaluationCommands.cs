using System.Diagnostics;
using System.Globalization;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Mentions;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Evaluation;
using ActorGraph.Text.Recognition;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Evaluation;

/// <summary>The commands that score trained weights as a whole.</summary>
internal static class EvaluationCommands
{
    private static readonly string[] scoredSets = ["ewt-test", "gum-free-test", "pud-test"];

    /// <summary>"scores": all scores of the test sets (or of --set) with the weights in --out.</summary>
    public static void Scores(TrainingOptions options)
    {
        var evaluator = new TreebankEvaluator(LanguageModels.Load(options.Output));
        foreach (var set in options.Settings.TryGetValue("set", out var one) ? [one] : scoredSets)
        {
            var s = evaluator.Evaluate(options.Treebank(set));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{set}: upos {s.Upos:F2} xpos {s.Xpos:F2} lemma {s.Lemma:F2} uas {s.Uas:F2} las {s.Las:F2} tokens {s.Tokens:F2} sentences {s.Sentences:F2} las_raw {s.LasRaw:F2}"
                )
            );
        }
    }

    /// <summary>"names": share of gold actors found in the folder --gold; with --list FILE a gazetteer of "name TAB type" lines is
    /// used.</summary>
    public static void Names(TrainingOptions options)
    {
        var gazetteer = options.Settings.TryGetValue("list", out var list)
            ? new NameGazetteer(File.ReadLines(list).Select(l => l.Split('\t')).Select(l => (l[0], Enum.Parse<EntityType>(l[1]))))
            : null;
        var recall = new GoldNameRecall(new DocumentAnnotator(LanguageModels.Load(options.Output), gazetteer));
        recall.AddFolder(options.Settings.GetValueOrDefault("gold", Path.Combine(options.Data, "..", "gold", "dev")));
        recall.Missed.ForEach(Console.WriteLine);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"names: {recall.Found} of {recall.Actors} gold actors found: {recall.Percent:F1} %"
            )
        );
    }

    /// <summary>"speed": words a second on one thread over the text of --file, read --times times.</summary>
    public static void Speed(TrainingOptions options)
    {
        var start = Stopwatch.GetTimestamp();
        var annotator = new DocumentAnnotator(LanguageModels.Load(options.Output));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"speed: weights read in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms")
        );
        var article = new Article
        {
            Id = new ArticleId("speed"),
            Title = "",
            Body = File.ReadAllText(options.Settings["file"]),
        };
        for (var i = 0; i < int.Parse(options.Settings.GetValueOrDefault("times", "5"), CultureInfo.InvariantCulture); i++)
        {
            // Processor time, since other programs may run.
            var before = Environment.CpuUsage.UserTime;
            var words = annotator.Annotate(article).Tokens.Count;
            var seconds = (Environment.CpuUsage.UserTime - before).TotalSeconds;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"speed: {words} words, {words / seconds:F0} words/s, {Environment.WorkingSet / 1_000_000} MB"
                )
            );
        }
    }
}
