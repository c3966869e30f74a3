using System.Globalization;
using ActorGraph.Core.Articles;
using ActorGraph.Text.Annotation;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Evaluation;

/// <summary>The commands that measure what the whole language room costs: time against the length of hostile texts, and memory.</summary>
internal static class RoomFigures
{
    private const double megabyte = 1_000_000;
    private static readonly int[] parts = [4, 2, 1];
    private static readonly (string Kind, int Length)[] hostile =
    [
        ("random Unicode", 10_000_000),
        ("one bracket", 10_000_000),
        ("all brackets", 10_000_000),
        ("spaced brackets", 10_000_000),
        ("one sentence", 300_000),
        ("one word", 1 << 20),
        ("one name", 300_000),
    ];

    /// <summary>"growth": the seconds of processor time for a quarter, a half and the whole of each hostile text.</summary>
    public static void Growth(TrainingOptions options)
    {
        var annotator = new DocumentAnnotator(LanguageModels.Load(options.Output));
        Seconds(annotator, HostileTexts.Kinds["one sentence"](60_000), out _);
        Console.WriteLine("| text | characters | tokens | 1/4 | 1/2 | 1/1 |\n|---|---|---|---|---|---|");
        foreach (var (kind, length) in hostile)
        {
            var tokens = 0;
            var times = parts.Select(part => Seconds(annotator, HostileTexts.Kinds[kind](length / part), out tokens)).ToArray();
            Console.WriteLine(
                $"| {kind} | {length} | {tokens} | {string.Join(" | ", times.Select(t => t.ToString("F2", CultureInfo.InvariantCulture)))} |"
            );
        }
    }

    /// <summary>"memory": what the weights hold once they are read, and what the process holds with them.</summary>
    public static void Memory(TrainingOptions options)
    {
        var (heapBefore, processBefore) = (GC.GetTotalMemory(forceFullCollection: true), Resident());
        var models = LanguageModels.Load(options.Output);
        var annotator = new DocumentAnnotator(models);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var (heap, process) = (GC.GetTotalMemory(forceFullCollection: true), Resident());
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"memory: weights {(heap - heapBefore) / megabyte:F1} MB; process {processBefore / megabyte:F1} MB before, {process / megabyte:F1} MB after reading them"
            )
        );
        Seconds(annotator, HostileTexts.Kinds["one sentence"](60_000), out _);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"memory: process {Resident() / megabyte:F1} MB after a text of 10,000 words")
        );
    }

    private static double Seconds(DocumentAnnotator annotator, string body, out int tokens)
    {
        var article = new Article
        {
            Id = new ArticleId("figures"),
            Title = "",
            Body = body,
        };
        var before = Environment.CpuUsage.TotalTime;
        tokens = annotator.Annotate(article).Tokens.Count;
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static long Resident() => Environment.WorkingSet;
}
