using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Sources;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Sources;

public sealed class WatchedFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly InMemoryLedger ledger = new();
    private readonly InMemoryIngestionJournal journal = new();
    private readonly InMemoryFetchMemory fetches = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 14, 8, 0, 0, TimeSpan.Zero));
    private readonly WebFetcher fetcher = new(new FetchOptions(), TimeProvider.System);

    public void Dispose()
    {
        folder.Dispose();
        ledger.Dispose();
        fetcher.Dispose();
    }

    [Fact]
    public async Task Run_WithFolders_PutsFilesAwayAndKnowsWhereTheyAre()
    {
        Write("in/eu/a.txt", "T\n\nFrance MET_WITH Germany");
        Write("in/b.json", "{");
        Write("in/c.jsonl", "{\"text\":\"France MET_WITH Spain\"}\n{\"text\":\"France MET_WITH Italy\"}\n");
        Write("in/d.jsonl", "{\"text\":\"France MET_WITH Greece\"}\n{\n");

        await RunAsync(Watched());

        Assert.Equal(["done/c.jsonl", "done/eu/a.txt", "failed/b.json", "failed/d.jsonl"], Files());
        Assert.Equal(4, ledger.Count().Articles);
        Assert.All(journal.Found, found => Assert.True(File.Exists(found.Place), found.Place));

        Write("in/eu/a.txt", "T\n\nFrance MET_WITH Poland");
        await RunAsync(Watched());

        Assert.Equal(5, ledger.Count().Articles);
        Assert.Contains("done/eu/a (2).txt", Files());
        Write("failed/b.json", """{"text":"France MET_WITH Norway"}""");
        var (web, files) = (
            new WebArticleFinder(fetcher, new FetchOptions(), new IngestionLimits(), clock),
            new ArticleFiles(new IngestionLimits(), clock)
        );
        clock.Advance(TimeSpan.FromHours(1));
        await new DueArticles(new UnfinishedArticles(journal, files, web, fetches, Catalog(Watched())), Ingestion(), clock).RetryAsync(
            _ => { },
            default
        );
        Assert.Equal(LifecycleState.Analysed, journal.Find(new("b.json"))!.State);
    }

    [Fact]
    public async Task Run_WithoutFolders_LeavesFilesWhereTheyAre()
    {
        Write("in/a.txt", "T\n\nFrance MET_WITH Germany");

        await RunAsync(Watched() with { DoneFolder = "", FailedFolder = "" });

        Assert.Equal(["in/a.txt"], Files());
    }

    [Fact]
    public async Task Run_MoreThanItMayTake_LeavesTheOthersToTheNext()
    {
        for (var i = 0; i < 5; i++)
        {
            Write($"in/{i}.txt", $"T\n\nFrance MET_WITH Germany\nNumber {i}");
        }

        var limited = Watched() with { DoneFolder = "", FailedFolder = "", MaxArticles = 2 };
        List<int> counts = [];
        for (var i = 0; i < 4; i++)
        {
            await RunAsync(limited);
            counts.Add(ledger.Count().Articles);
        }

        Assert.Equal([2, 4, 5, 5], counts);
    }

    private ArticleSourceOptions Watched() =>
        new()
        {
            Name = "in",
            Kind = "folder",
            Path = folder.File("in"),
            DoneFolder = folder.File("done"),
            FailedFolder = folder.File("failed"),
        };

    private static SourceCatalog Catalog(ArticleSourceOptions source) => new(Options.Create(new ScheduleOptions { Sources = [source] }));

    private JournaledIngestion Ingestion() =>
        new(new IngestionRunner(new ToyRooms().Analyzer(), ledger, clock, new ListLogger<IngestionRunner>()), journal, clock);

    private async Task RunAsync(ArticleSourceOptions source)
    {
        var limits = new IngestionLimits();
        var runner = new SourceRunner(
            Catalog(source),
            new WebArticleFinder(fetcher, new FetchOptions(), limits, clock),
            new FileSources(new ArticleFiles(limits, clock)),
            Ingestion(),
            ledger,
            journal,
            fetches
        );
        Assert.NotNull(await runner.RunAsync("in", isForced: false, _ => { }, default));
    }

    private IEnumerable<string> Files() =>
        Directory
            .GetFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
        File.WriteAllText(folder.File(name), text);
    }
}
