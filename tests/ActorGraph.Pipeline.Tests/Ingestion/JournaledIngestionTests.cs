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
            journal.Found.Select(f => $"{f.State} {f.Stage} {f.Code} {(f.Article == f.Name ? "" : f.Article)}").Select(Squeeze));
        Assert.All(journal.Found, f => Assert.Equal(("test", clock.GetUtcNow()), (f.Source, f.ChangedAt)));
        Assert.Equal(folder.File("b.json"), journal.Found[1].Place);
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

    private static string Squeeze(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private Task<IngestionSummary> RunAsync(params string[] paths)
    {
        var runner = new IngestionRunner(new ToyRooms().Analyzer(), ledger, TimeProvider.System, new ListLogger<IngestionRunner>());
        return new JournaledIngestion(runner, journal, clock).RunAsync("test", files.FindAsync(paths, default), _ => { }, default);
    }

    private void Write(string name, string text) => File.WriteAllText(folder.File(name), text);
}
