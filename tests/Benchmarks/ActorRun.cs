using System.Diagnostics;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Text;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Files;
using ActorGraph.Linking;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Linking.KnowledgeBases.Files;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Recognition;

namespace Benchmarks;

/// <summary>What loading the actors costs, ours alone and with half a million names of a user, and what these cost the linking.</summary>
internal static class ActorRun
{
    private const int Names = 500_000;
    private const int Rounds = 20;
    private const double BytesInMegabyte = 1024 * 1024;

    public static void Print(TextWriter output)
    {
        output.WriteLine($"{"", -44}{"ms", 10}{"MB kept", 10}{"MB alloc.", 10}");
        var ours = Load(output, "our lists, first time", () => KnowledgeBase.Load());
        Load(output, "our lists, again", () => KnowledgeBase.Load());
        var csv = ManyActors.Csv(Names);
        var own = Load(
            output,
            FormattableString.Invariant($"{Names:N0} names of a user, read and checked"),
            () => ActorFileReader.Read([new ActorFileContent("many.csv", csv)], ours)
        );
        var both = Load(output, "both together, indexed", () => ours.With(own));
        Load(output, "the recognizer's names of both", () => new NameGazetteer(both.Names()));

        var models = LanguageModels.Load(LanguageModels.DefaultDirectory);
        var documents = ReadAll().Select(new DocumentAnnotator(models, new NameGazetteer(ours.Names())).Annotate).ToList();
        var words = documents.Sum(d => d.Tokens.Count);
        var (alone, with) = (new MentionLinker(ours), new MentionLinker(both));
        Load(output, "first article with our lists", () => alone.Link(documents[0]));
        Load(output, "first article with both", () => with.Link(documents[0]));
        output.WriteLine($"{"", -44}{"words/s", 10}");
        // By turns: other work on the machine slows both alike.
        var (best, bestWith) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            best = Math.Min(best, QuickRun.Measure(() => Link(alone, documents)));
            bestWith = Math.Min(bestWith, QuickRun.Measure(() => Link(with, documents)));
        }

        Print(output, "linking with our lists", words, best);
        Print(output, "linking with both", words, bestWith);
    }

    private static int Link(MentionLinker linker, List<Document> documents) => documents.Sum(d => linker.Link(d).Links.Length);

    private static void Print(TextWriter output, string name, int words, double seconds) =>
        output.WriteLine(FormattableString.Invariant($"{name, -44}{words / seconds, 10:N0}"));

    private static T Load<T>(TextWriter output, string name, Func<T> load)
    {
        var (kept, allocated, start) = (
            GC.GetTotalMemory(forceFullCollection: true),
            GC.GetTotalAllocatedBytes(),
            Stopwatch.GetTimestamp()
        );
        var loaded = load();
        var elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        kept = GC.GetTotalMemory(forceFullCollection: true) - kept;
        output.WriteLine(
            FormattableString.Invariant(
                $"{name, -44}{elapsed.TotalMilliseconds, 10:N0}{kept / BytesInMegabyte, 10:N1}{allocated / BytesInMegabyte, 10:N1}"
            )
        );
        return loaded;
    }

    private static IEnumerable<Article> ReadAll() =>
        new ArticleFiles(new IngestionLimits(), TimeProvider.System)
            .Find([Path.Combine(AppContext.BaseDirectory, "samples")])
            .Select(p => p.Read().Article)
            .OfType<Article>();
}
