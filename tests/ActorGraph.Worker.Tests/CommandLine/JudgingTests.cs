using ActorGraph.Pipeline.Tests.Toys;
using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class JudgingTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public JudgingTests()
    {
        run.Write("a.txt", "One\n\n2024-11-13\n\nBurma MET_WITH Germany");
        run.Write("b.txt", "Two\n\n2024-11-14\n\nMyanmar MET_WITH Germany\nMyanmar ACCUSED Burma");
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Merge_TwoActors_TellsHowToTakeItBackAndOldNamesStayValid()
    {
        await IngestAsync();

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "merge", "Burma", "Myanmar", "--because", "one state"));

        Assert.Equal(
            "Burma (burma) is Myanmar (myanmar) from now on. Judgement 6; 'actorgraph actors undo 6' takes it back.\n",
            run.Output
        );
        await run.RunAsync("explain", "burma");
        Assert.StartsWith("Myanmar (Country, myanmar): 1 edge, 3 claims, 2 articles\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Myanmar - ACCUSED -> Myanmar: no edge, both ends are one actor\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_MergedActor_HasNamesEdgesArticlesAndJudgements()
    {
        await IngestAsync();
        await run.RunAsync("actors", "merge", "burma", "myanmar", "--because", "one state");

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "show", "Burma"));

        var day = FormattableString.Invariant($"{run.Ledger.ReadJudgements().Single().RecordedAt.UtcDateTime:yyyy-MM-dd}");
        var inner = run.Ledger.ReadClaims().Single(c => c.Source == c.Target).Id;
        Assert.Equal(
            $"""
            Myanmar (Country, myanmar), listed
              aliases     Burma
              former ids  burma
            edges (1)
              Germany -- MET_WITH -- Myanmar: weight 2, claims 2, 2024-11-13 to 2024-11-14
            claims without an edge: both ends are one actor (1)
              {inner}  myanmar ACCUSED myanmar  "Myanmar ACCUSED Burma"
            articles (3)
              a.txt, 2024-11-13: Burma (there burma)
              b.txt, 2024-11-14: Burma (there burma)
              b.txt, 2024-11-14: Myanmar
            judgements
                 6  {day}  burma is myanmar, because one state

            """.ReplaceLineEndings("\n"),
            run.Output
        );
    }

    [Theory]
    [InlineData("AG4002: ", "actors", "merge", "Atlantis", "Myanmar")]
    [InlineData(
        "AG4010: 'burma' and 'Burma' are both Burma (burma): an actor cannot be merged with itself.",
        "actors",
        "merge",
        "burma",
        "Burma"
    )]
    [InlineData("AG4010: Nobody was merged into Burma (burma).", "actors", "split", "burma")]
    [InlineData("AG2012: ", "actors", "split", "burma", "--in", "none.txt")]
    [InlineData("AG4012: There is no judgement 3", "actors", "undo", "3")]
    [InlineData("AG6006: ", "claims", "reject", "0a1b")]
    [InlineData("AG6006: ", "claims", "restore", "0a1b")]
    [InlineData("AG1002: ", "actors", "split", "burma", "--as", "X")]
    [InlineData("AG4010: 'burma' cannot be called nothing.", "actors", "rename", "burma", "")]
    [InlineData("AG4010: 'germany' is Germany (germany). If the two are one,", "actors", "rename", "burma", "germany")]
    [InlineData("AG4010: 'Uganda' is Uganda (uganda). If the two are one,", "actors", "rename", "burma", "Uganda")]
    public async Task Judge_WhatCannotBe_IsNumberedAndChangesNothing(string fault, params string[] arguments)
    {
        await IngestAsync();
        var head = run.Ledger.Head;

        Assert.NotEqual(ExitCodes.Success, await run.RunAsync(arguments));

        Assert.StartsWith(fault, run.Error, StringComparison.Ordinal);
        Assert.Equal(head, run.Ledger.Head);
    }

    [Fact]
    public async Task Merge_TheOtherWayRound_SaysWhichJudgementToTakeBack()
    {
        await IngestAsync();
        await run.RunAsync("actors", "merge", "burma", "myanmar");

        Assert.Equal(ExitCodes.Fault, await run.RunAsync("actors", "merge", "myanmar", "burma"));

        Assert.StartsWith(
            "AG4010: 'myanmar' and 'burma' are both Myanmar (myanmar) already, since judgement 6.",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("actors", "split", "burma")]
    [InlineData("actors", "split", "Myanmar")]
    [InlineData("actors", "undo", "6")]
    public async Task Split_MergedActor_IsTwoAgain(params string[] arguments)
    {
        await IngestAsync();
        await run.RunAsync("actors", "merge", "burma", "myanmar");
        Assert.Equal(["germany", "myanmar"], run.Ledger.ReadActors().Select(a => a.Id.Value));

        Assert.Equal(ExitCodes.Success, await run.RunAsync(arguments));

        Assert.Equal(["burma", "germany", "myanmar"], run.Ledger.ReadActors().Select(a => a.Id.Value));
    }

    [Fact]
    public async Task Split_InOneArticle_MakesANewActorThere()
    {
        await IngestAsync();

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "split", "Germany", "--in", "b.txt"));

        Assert.StartsWith("In 1 article Germany (germany) is Germany (2) (germany-2) from now on.", run.Output, StringComparison.Ordinal);
        Assert.Equal(["burma", "germany", "germany-2", "myanmar"], run.Ledger.ReadActors().Select(a => a.Id.Value));
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("actors", "split", "Germany", "--in", "b.txt"));
        Assert.StartsWith("AG4010: 'b.txt' does not name Germany (germany).", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rename_ThenFind_ByOldAndNewName()
    {
        await IngestAsync();

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "rename", "Burma", "Pagan Kingdom"));

        foreach (var name in new[] { "Burma", "pagan kingdom", "burma" })
        {
            await run.RunAsync("actors", "show", name);
            Assert.StartsWith("Pagan Kingdom (Country, burma)", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reject_ThenRestore_ClaimIsGoneAndBack()
    {
        await IngestAsync();
        var id = run.Ledger.ReadClaims().First(c => c.Type.Name == "ACCUSED").Id.Value;

        Assert.Equal(ExitCodes.Success, await run.RunAsync("claims", "reject", id, "--because", "a joke"));
        Assert.Equal(2, run.Ledger.Count().Claims);
        await run.RunAsync("actors", "show", "burma");
        Assert.Contains($"rejected claims (1)\n  {id}  myanmar ACCUSED burma", run.Output, StringComparison.Ordinal);
        Assert.Contains($"claim {id} is rejected, because a joke\n", run.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCodes.Success, await run.RunAsync("claims", "restore", id));
        Assert.Equal(3, run.Ledger.Count().Claims);
        await run.RunAsync("actors", "judgements");
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        await run.RunAsync("claims", "restore", id);
        Assert.EndsWith("that holds already, nothing to do.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ShowsActorsAndWhatIsWorthAJudgement()
    {
        await IngestAsync();

        await run.RunAsync("actors", "list");
        Assert.Equal(3, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        await run.RunAsync("actors", "list", "--duplicates", "--conflicts");
        Assert.Equal("No two actors look like one.\nThe articles agree on every actor.\n", run.Output);
    }

    [Fact]
    public async Task Judge_Neo4jAway_JudgesAndSaysSo()
    {
        using var away = new CommandLineRun { Projection = new ToyProjection() };
        away.Write("a.txt", "One\n\nBurma MET_WITH Germany");
        await away.RunAsync("ingest", away.Folder.Path);

        Assert.Equal(ExitCodes.Fault, await away.RunAsync("actors", "rename", "burma", "Pagan Kingdom"));

        Assert.StartsWith("AG7001: ", away.Error, StringComparison.Ordinal);
        Assert.Single(away.Ledger.ReadJudgements());
    }

    private async Task IngestAsync() => Assert.Equal(ExitCodes.Success, await run.RunAsync("ingest", run.Folder.Path));
}
