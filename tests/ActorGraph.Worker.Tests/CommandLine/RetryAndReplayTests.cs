using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Tests.Toys;
using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class RetryAndReplayTests : IDisposable
{
    private const string meeting = "Headline\n\n2024-11-13\n\nFrance MET_WITH Germany\nFrance SUPPORTS Ukraine";

    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Retry_MendedFiles_AreTakenInUnderTheirOldNames()
    {
        Directory.CreateDirectory(run.Folder.File("eu"));
        run.Write("eu/a.json", "{");
        run.Write("good.txt", meeting);
        run.Write("lines.jsonl", "{\"id\":\"one\",\"text\":\"Spain MET_WITH Italy\"}\n{\"id\":\n");
        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("ingest", run.Folder.Path));
        var names = run.Journal.ReadUnfinished().Select(f => f.Name).ToList();
        run.Write("eu/a.json", """{"text":"France MET_WITH Germany"}""");
        run.Write(
            "lines.jsonl",
            "{\"id\":\"one\",\"text\":\"Spain MET_WITH Italy\"}\n{\"id\":\"two\",\"text\":\"Spain MET_WITH Greece\"}\n"
        );

        Assert.Equal(ExitCodes.Success, await run.RunAsync("retry", "--failed"));

        Assert.Contains("read                 2", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Ledger.ReadFailures());
        Assert.Empty(run.Journal.ReadUnfinished());
        Assert.All(names, name => Assert.Equal(LifecycleState.Analysed, run.Journal.Find(name)!.State));
        Assert.Equal(4, run.Ledger.Count().Articles);
        Assert.Equal(ExitCodes.Success, await run.RunAsync("retry", "--failed"));
        Assert.Equal("Nothing has failed.\n", run.Output);
    }

    [Fact]
    public async Task Retry_StillBroken_CountsItsTriesAndWaitsLonger()
    {
        run.Write("a.json", "{");
        run.Write("gone.json", "{");
        await run.RunAsync("ingest", run.Folder.Path);
        var first = run.Journal.ReadUnfinished()[0];
        File.Delete(run.Folder.File("gone.json"));

        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("retry", first.Name.Value));

        var second = run.Journal.Find(first.Name)!;
        Assert.Equal((1, 2), (first.Tries, second.Tries));
        Assert.Equal(TimeSpan.FromMinutes(15), first.NextTry - first.ChangedAt);
        Assert.Equal(TimeSpan.FromMinutes(30), second.NextTry - second.ChangedAt);
        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("retry", "--failed"));
        Assert.Contains("AG2001: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Ledger.Count().Failed);
    }

    [Fact]
    public async Task Retry_WhatAKilledRunLeftBehind_IsTakenIn()
    {
        var path = run.Write("a.txt", meeting);
        run.Journal.Keep(
            new FoundArticle
            {
                Name = new("x/a.txt"),
                Source = "ingest",
                Place = path,
                State = LifecycleState.Discovered,
                ChangedAt = default,
            }
        );

        Assert.Equal(ExitCodes.Success, await run.RunAsync("retry", "--failed"));

        Assert.NotNull(run.Ledger.Find(new("x/a.txt")));
    }

    [Theory]
    [InlineData(ExitCodes.WrongCommandLine, "AG1002: Give either --failed or the names of articles.", "retry")]
    [InlineData(ExitCodes.WrongCommandLine, "AG1002: Give either --failed or the names of articles.", "retry", "a", "--failed")]
    [InlineData(ExitCodes.Fault, "AG2012: No article 'a' has failed.", "retry", "a")]
    public async Task Retry_NothingOrTooMuchGiven_IsNumbered(int exitCode, string message, params string[] arguments)
    {
        Assert.Equal(exitCode, await run.RunAsync(arguments));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_FailureOfUnknownFile_SaysWhatToDo()
    {
        run.Journal.Keep(
            new FoundArticle
            {
                Name = new("old"),
                Source = "ingest",
                Place = "",
                State = LifecycleState.Failed,
                ChangedAt = default,
            }
        );

        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("retry", "--failed"));
        Assert.StartsWith("AG2012: 'old' cannot be read again", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, await run.RunAsync("remove", "old"));
        Assert.Empty(run.Journal.Found);
    }

    [Fact]
    public async Task Retry_PageInsideTheOwnNetwork_IsTriedAndRefused()
    {
        run.Journal.Keep(
            new FoundArticle
            {
                Name = new("http://127.0.0.1:9/a"),
                Source = "gone",
                Place = "http://127.0.0.1:9/a",
                State = LifecycleState.Failed,
                Tries = 3,
                ChangedAt = default,
            }
        );

        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("retry", "--failed"));

        Assert.StartsWith("AG2023: ", run.Error, StringComparison.Ordinal);
        var found = Assert.Single(run.Journal.Found);
        Assert.Equal((4, "gone", "AG2023"), (found.Tries, found.Source, found.Code));
    }

    [Fact]
    public async Task Replay_ByAnotherVersion_AnalysesTheStoredTextsOnce()
    {
        run.Write("a.txt", meeting);
        run.Write("b.json", """{"id":"own","text":"Spain MET_WITH Italy"}""");
        await run.RunAsync("ingest", run.Folder.Path);
        using var later = new CommandLineRun { AnalyserVersion = "1.1.0", Rooms = new ToyRooms() };
        later.Take(run);
        var head = later.Ledger.Head;

        Assert.Equal(ExitCodes.Success, await later.RunAsync("replay"));

        Assert.StartsWith("2 articles were analysed by another version.\n", later.Output, StringComparison.Ordinal);
        Assert.Equal(2, later.Rooms.Analyses);
        Assert.Equal(head, later.Ledger.Head);
        Assert.All(later.Ledger.ReadArticles(), a => Assert.Equal("1.1.0", later.Ledger.Find(a.Id)!.AnalyserVersion));
        Assert.Equal(ExitCodes.Success, await later.RunAsync("replay"));
        Assert.StartsWith("Every article is analysed by this version.\n", later.Output, StringComparison.Ordinal);
        Assert.Equal(2, later.Rooms.Analyses);
    }

    [Fact]
    public async Task Replay_ByAnOlderVersion_LeavesEverythingAsItIs()
    {
        run.Write("a.txt", meeting);
        await run.RunAsync("ingest", run.Folder.Path);
        using var earlier = new CommandLineRun { AnalyserVersion = "0.9.0" };
        earlier.Take(run);

        Assert.Equal(ExitCodes.Success, await earlier.RunAsync("replay"));

        Assert.Equal(0, earlier.Rooms.Analyses);
    }
}
