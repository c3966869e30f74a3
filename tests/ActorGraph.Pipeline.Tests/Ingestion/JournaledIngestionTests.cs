using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Files;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Ingestion;

public sealed class JournaledIngestionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly InMemoryLedger ledger = new();
    private readonly InMemoryIngestionJournal journal = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 14, 8, 0, 0, TimeSpan.Zero));
    private readonly FileSources files = new(new ArticleFiles(new IngestionLimits(), TimeProvider.System));

    public void Dispose()
    {
        folder.Dispose();
        ledger.Dispose();
    }

    [Fact]
    public async Task RunAsync_EachArticle_EndsInOneState()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        Write("b.json", "{");
        Write("c.txt", "T\n\nBREAK link");
        Write("d.json", """{"id":"own","text":"France MET_WITH Spain"}""");

        await RunAsync(folder.Path, Path.Combine(folder.Path, "nowhere"));

        Assert.Equal(
            ["Analysed", "Failed read AG2005", "Failed link AG2011", "Analysed own"],
            journal.Found.Select(f => $"{f.State} {f.Stage} {f.Code} {(f.Article == f.Name ? "" : f.Article)}").Select(Squeeze)
        );
        Assert.All(journal.Found, f => Assert.Equal(("test", clock.GetUtcNow()), (f.Source, f.ChangedAt)));
        Assert.Equal(folder.File("b.json"), journal.Found[1].Place);
    }

    [Fact]
    public async Task RunAsync_OtherLanguage_IsSkippedAndNoFailure()
    {
        Write("a.json", "{");
        Write("b.txt", "T\n\nFrance MET_WITH Germany");
        await RunAsync(folder.Path);
        Write("a.json", """{"text":"Bhuail an Taoiseach le hUachtarán na Fraince.","language":"ga"}""");

        var summary = await RunAsync(folder.Path);

        Assert.Equal((1, 0, 1, 2), (summary.Skipped, summary.Failed, summary.Unchanged, summary.Read));
        Assert.Equal((1, 2), (journal.Runs[1].Skipped, journal.Runs[1].Read));
        Assert.Equal(["Skipped", "Analysed"], journal.Found.Select(f => f.State.ToString()));
        Assert.Contains("the language 'ga'", journal.Found[0].Reason, StringComparison.Ordinal);
        Assert.Empty(ledger.ReadFailures());
    }

    [Fact]
    public async Task RunAsync_Again_WritesNothingWhereNothingChanged()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        await RunAsync(folder.Path);
        var before = journal.Found;
        clock.Advance(TimeSpan.FromHours(1));

        await RunAsync(folder.Path);

        Assert.Equal(before, journal.Found);
    }

    [Fact]
    public async Task RunAsync_FailedThenMended_IsAnalysedWithoutATraceOfTheFailure()
    {
        Write("a.json", "{");
        await RunAsync(folder.Path);
        Write("a.json", """{"id":"own","text":"France MET_WITH Spain"}""");

        await RunAsync(folder.Path);

        var found = Assert.Single(journal.Found);
        Assert.Equal((LifecycleState.Analysed, "", "", 0, null), (found.State, found.Code, found.Reason, found.Tries, found.NextTry));
    }

    [Fact]
    public async Task RunAsync_Run_IsKeptWithItsCountsAndWhatWasNotThere()
    {
        Write("a.txt", "T\n\nFrance MET_WITH Germany");
        Write("b.json", "{");

        await RunAsync(folder.Path, Path.Combine(folder.Path, "nowhere"));

        var run = Assert.Single(journal.Runs);
        Assert.Equal((1, 0, 0, 2, false), (run.New, run.Changed, run.Unchanged, run.Failed, run.IsInterrupted));
        Assert.StartsWith("AG2001: There is no file or folder", run.Fault, StringComparison.Ordinal);
        Assert.NotNull(run.EndedAt);
    }

    [Fact]
    public async Task TryRunAsync_SourceThatAnotherHolds_DoesNotLookForArticles()
    {
        journal.TryBegin(new RunRequest("test", "another", clock.GetUtcNow(), clock.GetUtcNow().AddMinutes(1), IsAlone: true));

        Assert.Null(await Ingestion().TryRunAsync("test", null, _ => throw new InvalidOperationException("It looked."), _ => { }, default));
    }

    [Fact]
    public async Task TryRunAsync_LeaseThatIsLost_StopsTheRun()
    {
        for (var i = 0; i < 200; i++)
        {
            Write($"{i:000}.txt", $"T\n\nFrance MET_WITH Germany\nNumber {i}");
        }

        var summary = await Ingestion()
            .TryRunAsync(
                "test",
                null,
                stop => files.FindAsync([folder.Path], stop),
                _ =>
                {
                    if (journal.Runs.Count == 1)
                    {
                        // As if this one had slept: another began meanwhile.
                        journal.TryBegin(
                            new RunRequest("test", "another", clock.GetUtcNow(), clock.GetUtcNow().AddMinutes(9), IsAlone: false)
                        );
                        clock.Advance(TimeSpan.FromSeconds(20));
                    }
                },
                default
            );

        Assert.True(summary!.IsInterrupted);
        Assert.InRange(summary.Read, 1, 199);
        Assert.True(journal.Runs[0].IsInterrupted);
    }

    [Fact]
    public async Task RunAsync_FilesOfOneNameInTwoFolders_AreTwoArticlesForGood()
    {
        Write("one/news.txt", "T\n\nFrance MET_WITH Germany");
        Write("two/news.txt", "T\n\nFrance MET_WITH Spain");
        Write("two/lines.jsonl", """{"text":"France MET_WITH Italy"}""");
        Write("one/lines.jsonl", """{"text":"France MET_WITH Greece"}""");
        for (var i = 0; i < 2; i++)
        {
            await RunAsync(folder.File("one"));
            await RunAsync(folder.File("two"));
            await RunAsync(folder.File("two/news.txt"), folder.File("one/news.txt"));
        }

        Assert.Equal(["lines.jsonl:1", "news.txt", "two/lines.jsonl:1", "two/news.txt"], ledger.ReadArticles().Select(a => a.Id.Value));
        Assert.Equal(
            "france MET_WITH spain",
            ledger.ReadClaims().Where(c => c.Article.Value == "two/news.txt").Select(c => $"{c.Source} {c.Type} {c.Target}").Single()
        );
        Write("two/news.txt", "T\n\nFrance MET_WITH Poland");
        await RunAsync(folder.File("two"));
        Assert.Equal(4, ledger.Count().Articles);
        Assert.Empty(ledger.ReadFailures());
    }

    [Fact]
    public async Task RunAsync_FolderThatMoved_HasTheSameArticles()
    {
        Write("one/news.txt", "T\n\nFrance MET_WITH Germany");
        await RunAsync(folder.File("one"));
        Directory.Move(folder.File("one"), folder.File("elsewhere"));
        Write("elsewhere/news.txt", "T\n\nFrance MET_WITH Spain");

        await RunAsync(folder.File("elsewhere"));

        Assert.Equal("news.txt", Assert.Single(ledger.ReadArticles()).Id.Value);
        Assert.Equal(folder.File("elsewhere/news.txt"), Assert.Single(journal.Found).Place);
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private Task<IngestionSummary> RunAsync(params string[] paths) =>
        Ingestion().RunAsync("test", files.FindAsync(paths, default), _ => { }, default);

    private JournaledIngestion Ingestion() =>
        new(new IngestionRunner(new ToyRooms().Analyzer(), ledger, TimeProvider.System, new ListLogger<IngestionRunner>()), journal, clock);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
        File.WriteAllText(folder.File(name), text);
    }
}
