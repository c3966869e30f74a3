using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Files;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Ingestion;

public sealed class IngestionRunnerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly InMemoryLedger ledger = new();
    private readonly FileSources files = new(new ArticleFiles(new IngestionLimits(), TimeProvider.System));
    private readonly List<ArticleResult> noted = [];
    private readonly List<ArticleResult> results = [];

    public void Dispose()
    {
        folder.Dispose();
        ledger.Dispose();
    }

    [Fact]
    public async Task RunAsync_NewArticles_AreRecordedInTheOrderFound()
    {
        // The first articles take longest: the order must not depend on it.
        var rooms = new ToyRooms { OnAnnotate = a => Thread.Sleep(a.Id.Value.StartsWith("00", StringComparison.Ordinal) ? 30 : 0) };
        for (var i = 0; i < 40; i++)
        {
            Write($"{i:000}.txt", $"T\n\nFrance MET_WITH Germany\nNumber {i}");
        }

        var summary = await RunAsync(rooms);

        Assert.Equal((40, 40, 0, 0, 0), (summary.Read, summary.New, summary.Changed, summary.Unchanged, summary.Failed));
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i:000}.txt"), results.Select(r => r.Article.Value));
        Assert.Equal(noted, results);
        Assert.Equal(
            results.Select(r => r.Article),
            ledger.ReadEntries(LedgerPosition.Start).OfType<ArticleIngested>().Select(e => e.Article)
        );
    }

    [Fact]
    public async Task RunAsync_NoteThatThrows_TakesItsArticleBackAndTellsNobody()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        var runner = Runner(new ToyRooms().Analyzer());

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            runner.RunAsync(files.FindAsync([folder.Path], default), _ => throw new InvalidOperationException(), results.Add, default)
        );

        Assert.Empty(results);
        Assert.Equal(LedgerPosition.Start, ledger.Head);
    }

    [Fact]
    public async Task RunAsync_Again_AnalysesNothing()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        await RunAsync(new ToyRooms());
        var rooms = new ToyRooms();

        var summary = await RunAsync(rooms);

        Assert.Equal((1, 1), (summary.Read, summary.Unchanged));
        Assert.Equal((0, 0), (rooms.Loads, rooms.Analyses));
    }

    [Fact]
    public async Task RunAsync_NewerAnalyser_AnalysesAgain()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        await RunAsync(new ToyRooms());
        var rooms = new ToyRooms();

        await RunAsync(rooms, version: "1.0.1");

        Assert.Equal(1, rooms.Analyses);
        Assert.Equal("1.0.1", ledger.Find(new ArticleId("a.txt"))!.AnalyserVersion);
    }

    [Fact]
    public async Task RunAsync_ChangedBody_IsChanged()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        await RunAsync(new ToyRooms());
        Write("a.txt", "T\n\nFrance MET_WITH Spain");

        var summary = await RunAsync(new ToyRooms());

        Assert.Equal((1, 1), (summary.Read, summary.Changed));
        Assert.Equal("spain", Assert.Single(ledger.ReadClaims()).Target.Value);
    }

    [Theory]
    [InlineData("annotate")]
    [InlineData("link")]
    [InlineData("extract")]
    public async Task RunAsync_StageThatThrows_FailsThisArticleAlone(string stage)
    {
        Write("a.txt", $"T\n\nBREAK {stage}");
        Write("b.txt", "T\n\nFrance MET_WITH Germany");

        var summary = await RunAsync(new ToyRooms());

        Assert.Equal((1, 1), (summary.Failed, summary.New));
        var failure = Assert.Single(ledger.ReadFailures());
        Assert.Equal((ErrorCodes.AnalysisFailed, stage, "a.txt"), (failure.Code, failure.Stage, failure.Article.Value));
        Assert.Contains("The toy is broken.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_AnalysisWithoutEnd_IsGivenUpAndNotBegunAgain()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        Write("b.txt", "T\n\nEndless.");
        var clock = new FakeTimeProvider();
        using var end = new ManualResetEventSlim();
        var first = new TaskCompletionSource();
        var rooms = new ToyRooms { OnAnnotate = article => Wait(article, end) };
        var runner = Runner(rooms.Analyzer(clock: clock));
        try
        {
            var run = runner.RunAsync(files.FindAsync([folder.Path], default), noted.Add, _ => first.TrySetResult(), default);
            await first.Task;
            while (!run.IsCompleted)
            {
                clock.Advance(ArticleAnalyzer.Limit / 2);
                await Task.WhenAny(run, Task.Delay(20));
            }

            var again = await runner.RunAsync(files.FindAsync([folder.Path], default), noted.Add, results.Add, default);

            Assert.Equal((1, 1), ((await run).Failed, (await run).New));
            Assert.Equal((1, 1), (again.Failed, again.Unchanged));
            Assert.Equal(2, rooms.Analyses);
            var failure = Assert.Single(ledger.ReadFailures());
            Assert.Equal((ErrorCodes.AnalysisFailed, "annotate", "b.txt"), (failure.Code, failure.Stage, failure.Article.Value));
            Assert.Contains("it did not end within 5 minutes", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            end.Set();
        }

        static void Wait(Article article, ManualResetEventSlim end)
        {
            if (article.Body.Contains("Endless", StringComparison.Ordinal))
            {
                end.Wait();
            }
        }
    }

    [Fact]
    public async Task RunAsync_UnreadableThenMended_ForgetsTheFailure()
    {
        Write("a.json", "{\"text\":");
        await RunAsync(new ToyRooms());
        Assert.Equal("a.json", Assert.Single(ledger.ReadFailures()).Article.Value);
        Write("a.json", """{"id":"own","text":"France MET_WITH Germany"}""");

        await RunAsync(new ToyRooms());

        Assert.Empty(ledger.ReadFailures());
        Assert.NotNull(ledger.Find(new ArticleId("own")));
    }

    [Fact]
    public async Task RunAsync_PathThatIsNotThere_FailsButLeavesNoTrace()
    {
        var summary = await RunAsync(new ToyRooms(), Path.Combine(folder.Path, "nowhere"));

        Assert.Equal((1, 1), (summary.Read, summary.Failed));
        Assert.Equal(LedgerPosition.Start, ledger.Head);
    }

    [Fact]
    public async Task RunAsync_TwoFilesOfOneName_TheSecondFailsIfItDiffers()
    {
        Write("one/a.txt", "T\n\nFrance MET_WITH Germany");
        Write("two/a.txt", "T\n\nFrance MET_WITH Spain");
        Write("three/a.txt", "T\n\nFrance MET_WITH Germany");

        var summary = await RunAsync(new ToyRooms(), [.. new[] { "one", "two", "three" }.Select(n => folder.File(n))]);

        Assert.Equal((1, 1, 1), (summary.New, summary.Failed, summary.Unchanged));
        Assert.Equal(ErrorCodes.AmbiguousName, Assert.Single(ledger.ReadFailures()).Code);
        Assert.Equal("germany", Assert.Single(ledger.ReadClaims()).Target.Value);
    }

    [Fact]
    public async Task RunAsync_Stopped_RecordsWhatIsUnderWayAndNoMore()
    {
        using var stop = new CancellationTokenSource();
        var rooms = new ToyRooms();
        for (var i = 0; i < 500; i++)
        {
            Write($"{i:000}.txt", $"T\n\nFrance MET_WITH Germany\nNumber {i}");
        }

        var summary = await Runner(rooms.Analyzer())
            .RunAsync(files.FindAsync([folder.Path], stop.Token), noted.Add, _ => stop.Cancel(), stop.Token);

        Assert.True(summary.IsInterrupted);
        Assert.InRange(summary.Read, 1, 450);
        Assert.Equal(summary.Read, ledger.Count().Articles);
        Assert.Equal(summary.Read, rooms.Analyses);
    }

    [Fact]
    public async Task RunAsync_RoomsThatCannotBeOpened_EndTheRunWithTheirFault()
    {
        Write("a.txt", "T\n\nText.");
        var analyzer = new ArticleAnalyzer(
            () => throw new ActorGraphException(ErrorCodes.InvalidModel, "tagger.bin is cut off."),
            "1",
            TimeProvider.System
        );

        var exception = await Assert.ThrowsAsync<ActorGraphException>(() =>
            Runner(analyzer).RunAsync(files.FindAsync([folder.Path], default), noted.Add, results.Add, default)
        );

        Assert.Equal(ErrorCodes.InvalidModel, exception.Code);
        Assert.Equal(LedgerPosition.Start, ledger.Head);
    }

    private Task<IngestionSummary> RunAsync(ToyRooms rooms, string? path = null, string version = "1.0.0") =>
        RunAsync(rooms, [path ?? folder.Path], version);

    private Task<IngestionSummary> RunAsync(ToyRooms rooms, string[] paths, string version = "1.0.0") =>
        Runner(rooms.Analyzer(version)).RunAsync(files.FindAsync(paths, default), noted.Add, results.Add, default);

    private IngestionRunner Runner(ArticleAnalyzer analyzer) =>
        new(analyzer, ledger, TimeProvider.System, new ListLogger<IngestionRunner>());

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
        File.WriteAllText(folder.File(name), text);
    }
}
