using ActorGraph.Core.Articles;
using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class SourcesVerbTests : IDisposable
{
    private readonly CommandLineRun run;

    public SourcesVerbTests()
    {
        run = new CommandLineRun();
        run.Settings["Sources:0:Name"] = "in";
        run.Settings["Sources:0:Kind"] = "folder";
        run.Settings["Sources:0:Path"] = run.Folder.Path;
        run.Settings["Sources:0:Schedule"] = "0 6 * * *";
        run.Settings["Sources:0:TimeZone"] = "Europe/London";
        run.Settings["Sources:1:Name"] = "wire";
        run.Settings["Sources:1:Kind"] = "feed";
        run.Settings["Sources:1:Address"] = "http://127.0.0.1:9/rss";
        run.Write("a.txt", "Headline\n\nFrance MET_WITH Germany");
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task List_Sources_TellsScheduleAndLastFetch()
    {
        run.Fetches.Keep(
            new()
            {
                Address = "http://127.0.0.1:9/rss",
                FetchedAt = new DateTimeOffset(2024, 11, 13, 8, 0, 0, TimeSpan.Zero),
                Status = 503,
                Reason = "the server answers 503",
                FailuresInARow = 3,
                NextCheck = new DateTimeOffset(2024, 11, 13, 9, 0, 0, TimeSpan.Zero),
            }
        );

        Assert.Equal(ExitCodes.Success, await run.RunAsync("sources", "list"));

        Assert.Contains(
            $"in  (folder)  {run.Folder.Path}\n    schedule   0 6 * * * Europe/London, next ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("wire  (feed)  http://127.0.0.1:9/rss\n    schedule   */15 * * * *, next ", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "last fetch 2024-11-13 08:00:00 UTC: the server answers 503 (3 times in a row); not before 2024-11-13 09:00:00 UTC\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Test_Folder_ShowsTheFirstAndWritesNothing()
    {
        Assert.Equal(ExitCodes.Success, await run.RunAsync("sources", "test", "IN"));

        Assert.Contains("  read       a.txt\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  title      Headline\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Ledger.Head.Value);
    }

    [Fact]
    public async Task Test_FeedInsideTheOwnNetwork_IsRefused()
    {
        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("sources", "test", "wire"));

        Assert.StartsWith("AG2023: 'http://127.0.0.1:9/rss' is not fetched", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Fetches.Fetches);
    }

    [Fact]
    public async Task Run_Folder_RecordsIt()
    {
        Assert.Equal(ExitCodes.Success, await run.RunAsync("sources", "run", "in"));

        Assert.NotNull(run.Ledger.Find(new ArticleId("a.txt")));
        Assert.StartsWith("read ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test")]
    [InlineData("run")]
    public async Task UnknownName_IsToldWithTheNames(string verb)
    {
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("sources", verb, "out"));

        Assert.Equal("AG1004: There is no source 'out'. There are 'in', 'wire'.\n", run.Error);
    }
}
