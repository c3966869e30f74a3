using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Pipeline.Sources;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using ActorGraph.Worker.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Worker.Tests.Hosting;

public sealed class ScheduledIngestionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly InMemoryLedger ledger = new();
    private readonly ToyProjection projection = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 13, 12, 7, 0, TimeSpan.Zero));
    private readonly InMemoryIngestionJournal journal = new();
    private readonly InMemoryFetchMemory fetches = new();
    private readonly WebFetcher fetcher = new(new FetchOptions(), TimeProvider.System);
    private readonly ListLogger<ScheduledRun> logger = new();

    public void Dispose()
    {
        folder.Dispose();
        ledger.Dispose();
        fetcher.Dispose();
    }

    [Fact]
    public async Task Start_RunsAtOnceAndThenOnEveryTick()
    {
        using var worker = Worker(new ToyRooms());
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        await worker.StartAsync(default);
        await UntilAsync(() => ledger.Find(new ArticleId("a.txt")) is not null);
        Write("b.txt", "T\n\nFrance MET_WITH Spain");

        await AdvanceUntilAsync(() => ledger.Find(new ArticleId("b.txt")) is not null);

        Assert.True(clock.GetUtcNow() >= new DateTimeOffset(2024, 11, 13, 12, 15, 0, TimeSpan.Zero));
        await worker.StopAsync(default);
    }

    [Fact]
    public void Announce_WithoutSources_SaysThatAlone()
    {
        using var run = Run(new ToyRooms().Analyzer("1.0.0"), new SourceCatalog(Options.Create(new ScheduleOptions())));

        run.Announce();

        Assert.StartsWith("No source is configured", Assert.Single(logger.Entries).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_AfterMissedTicks_CatchesUpOnceAndNotBeforeOneIsDue()
    {
        var last = journal.TryBegin(new RunRequest("in", "before", clock.GetUtcNow(), clock.GetUtcNow(), IsAlone: true))!.Value;
        journal.End(journal.Runs[(int)last - 1] with { EndedAt = clock.GetUtcNow() });
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        clock.Advance(TimeSpan.FromHours(3));
        using var worker = Worker(new ToyRooms());
        await worker.StartAsync(default);
        await UntilAsync(() => journal.Runs.Count == 2 && journal.Runs[1].EndedAt is not null);
        await worker.StopAsync(default);
        clock.Advance(TimeSpan.FromMinutes(2));

        using var again = Worker(new ToyRooms());
        await again.StartAsync(default);
        await again.StopAsync(default);

        Assert.Equal(2, journal.Runs.Count);
        Assert.Equal(1, ledger.Count().Articles);
    }

    [Fact]
    public async Task TwoWorkers_OneLedger_ServeATickOnce()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        // Whoever is first is still at work when the other comes.
        bool IsTurnedAway() => logger.Entries.Any(e => e.Message.Contains("another worker", StringComparison.Ordinal));
        var rooms = new ToyRooms { OnAnnotate = _ => SpinWait.SpinUntil(IsTurnedAway, TimeSpan.FromSeconds(10)) };
        using var one = Worker(rooms);
        using var other = Worker(rooms);
        await Task.WhenAll(one.StartAsync(default), other.StartAsync(default));
        await UntilAsync(() => IsTurnedAway() && journal.Runs.All(r => r.EndedAt is not null));

        Assert.Single(journal.Runs);
        await Task.WhenAll(one.StopAsync(default), other.StopAsync(default));
    }

    [Fact]
    public async Task Neo4jAway_GoesOnIngestingAndCatchesUpBeforeTheNextTick()
    {
        using var worker = Worker(new ToyRooms());
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        await worker.StartAsync(default);
        await UntilAsync(() => projection.Calls > 0);
        Assert.Equal(1, ledger.Count().Articles);

        projection.Fault = null;
        await AdvanceUntilAsync(() => projection.Position == ledger.Head, TimeSpan.FromSeconds(5));

        Assert.True(clock.GetUtcNow() < new DateTimeOffset(2024, 11, 13, 12, 15, 0, TimeSpan.Zero));
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task Stop_InTheMiddleOfABatch_RecordsWhatIsUnderWay()
    {
        var rooms = new ToyRooms { OnAnnotate = _ => Thread.Sleep(20) };
        using var worker = Worker(rooms);
        for (var i = 0; i < 400; i++)
        {
            Write($"{i:000}.txt", $"T\n\nFrance MET_WITH Germany\nNumber {i}");
        }

        await worker.StartAsync(default);
        await UntilAsync(() => ledger.Count().Articles > 2);
        await worker.StopAsync(default);

        Assert.InRange(ledger.Count().Articles, 3, 399);
        Assert.Equal(rooms.Analyses, ledger.Count().Articles);
    }

    [Fact]
    public async Task RunThatFails_IsLoggedAndTriedAgain()
    {
        var tries = 0;
        Write("a.txt", "T\n\nFrance MET_WITH Germany");

        // The rooms are opened once for each analyzer: the second run has a new one, as after a restart.
        for (var i = 0; i < 2; i++)
        {
            using var run = Run(new ArticleAnalyzer(Open, "1", TimeProvider.System));
            await run.IngestAsync("in", clock.GetUtcNow(), default);
        }

        Assert.Contains(logger.Entries, e => e.Message.Contains("AG3001: tagger.bin is cut off.", StringComparison.Ordinal));
        Assert.Equal(1, ledger.Count().Articles);

        AnalysisStages Open() =>
            tries++ == 0 ? throw new ActorGraphException(ErrorCodes.InvalidModel, "tagger.bin is cut off.") : new ToyRooms().Open();
    }

    [Fact]
    public async Task FailedArticle_IsTriedAgainWhenItIsDueAndNotBefore()
    {
        var path = Write("late.json", "{");
        using var run = Run(new ToyRooms().Analyzer());
        await run.IngestAsync("in", clock.GetUtcNow(), default);
        var failed = Assert.Single(journal.ReadUnfinished());
        await File.WriteAllTextAsync(path, """{"text":"France MET_WITH Germany"}""");
        clock.Advance(TimeSpan.FromMinutes(14));
        await run.RetryAsync(default);
        Assert.Single(journal.Runs);

        using var worker = new ScheduledRetry(run, clock);
        await worker.StartAsync(default);
        await AdvanceUntilAsync(() => journal.Runs is [_, { EndedAt: not null }]);

        Assert.True(clock.GetUtcNow() >= failed.NextTry);
        Assert.Empty(journal.ReadUnfinished());
        Assert.Equal(("retry", 1), (journal.Runs[1].Source, journal.Runs[1].New));
        Assert.Equal(1, ledger.Count().Articles);
        await worker.StopAsync(default);
    }

    [Fact]
    public async Task ArticleThatFailsAlways_IsGivenUpAndCountedOnce()
    {
        var path = Write("broken.json", "{");
        journal.Keep(
            new FoundArticle
            {
                Name = new("broken.json"),
                Source = "in",
                Place = path,
                State = LifecycleState.Discovered,
                ChangedAt = clock.GetUtcNow(),
            }
        );
        using var run = Run(new ToyRooms().Analyzer());
        for (var i = 0; i < 30; i++)
        {
            clock.Advance(TimeSpan.FromDays(1));
            await run.RetryAsync(default);
        }

        var given = Assert.Single(journal.Found);
        Assert.Equal((RetryDelay.MaxTries, null), (given.Tries, given.NextTry));
        Assert.Equal(RetryDelay.MaxTries, journal.Runs.Count);
        Assert.Equal(1, journal.CountStates().Sum(c => c.Articles));
    }

    [Fact]
    public async Task FailedPage_WhoseServerAskedToWait_IsLeftAlone()
    {
        const string page = "http://127.0.0.1:9/a";
        journal.Keep(
            new FoundArticle
            {
                Name = new(page),
                Source = "gone",
                Place = page,
                State = LifecycleState.Failed,
                Tries = 1,
                ChangedAt = clock.GetUtcNow(),
                NextTry = clock.GetUtcNow(),
            }
        );
        fetches.Keep(
            new FetchRecord
            {
                Address = page,
                FetchedAt = clock.GetUtcNow(),
                Status = 429,
                Reason = "throttled",
                NextCheck = clock.GetUtcNow().AddHours(2),
            }
        );
        using var run = Run(new ToyRooms().Analyzer());
        await run.RetryAsync(default);
        Assert.Empty(journal.Runs);

        clock.Advance(TimeSpan.FromHours(2));
        await run.RetryAsync(default);

        Assert.Equal((2, "AG2023"), (Assert.Single(journal.Found).Tries, journal.Found[0].Code));
    }

    private ScheduledIngestion Worker(ToyRooms rooms) =>
        new(Run(rooms.Analyzer()), Catalog(), journal, clock, new ListLogger<ScheduledIngestion>());

    private ScheduledRun Run(ArticleAnalyzer analyzer, SourceCatalog? catalog = null)
    {
        var (options, limits) = (new FetchOptions(), new IngestionLimits());
        var (web, files) = (new WebArticleFinder(fetcher, options, limits, clock), new ArticleFiles(limits, clock));
        var ingestion = new JournaledIngestion(
            new IngestionRunner(analyzer, ledger, clock, new ListLogger<IngestionRunner>()),
            journal,
            clock
        );
        return new ScheduledRun(
            new SourceRunner(Catalog(), web, new FileSources(files), ingestion, ledger, journal, fetches),
            catalog ?? Catalog(),
            new DueArticles(new UnfinishedArticles(journal, files, web, fetches, Catalog()), ingestion, clock),
            new ProjectionRunner(ledger, [projection], new ListLogger<ProjectionRunner>()),
            logger
        );
    }

    private SourceCatalog Catalog() =>
        new(
            Options.Create(
                new ScheduleOptions
                {
                    Schedule = "*/15 * * * *",
                    Sources =
                    [
                        new ArticleSourceOptions
                        {
                            Name = "in",
                            Kind = "folder",
                            Path = folder.Path,
                        },
                    ],
                }
            )
        );

    private string Write(string name, string text)
    {
        File.WriteAllText(folder.File(name), text);
        return folder.File(name);
    }

    private async Task AdvanceUntilAsync(Func<bool> isReached, TimeSpan? step = null)
    {
        for (var i = 0; i < 400 && !isReached(); i++)
        {
            clock.Advance(step ?? TimeSpan.FromMinutes(1));
            await Task.Delay(25);
        }

        Assert.True(isReached());
    }

    private static async Task UntilAsync(Func<bool> isReached)
    {
        for (var i = 0; i < 400 && !isReached(); i++)
        {
            await Task.Delay(25);
        }

        Assert.True(isReached());
    }
}
