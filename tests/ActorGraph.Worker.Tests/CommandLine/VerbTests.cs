using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Tests.Toys;
using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class VerbTests : IDisposable
{
    private const string meeting = "Headline\n\n2024-11-13\n\nFrance MET_WITH Germany\nFrance SUPPORTS Ukraine";

    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Ingest_Articles_PrintsTheTable()
    {
        run.Write("a.txt", meeting);
        run.Write("b.txt", "");

        var exitCode = await run.RunAsync("ingest", run.Folder.Path);

        Assert.Equal(ExitCodes.ArticlesFailed, exitCode);
        Assert.Equal("AG2003: 'b.txt' is empty. Give it a title and a text, or delete it.\n", run.Error);
        Assert.Equal(
            ["read 2", "new 1", "unchanged 0", "changed 0", "failed 1", "skipped 0", "actors 3", "claims 2", "relations 2"],
            Lines(run.Output).Take(9)
        );
        Assert.StartsWith("seconds ", Lines(run.Output)[9], StringComparison.Ordinal);
        Assert.StartsWith("articles/s ", Lines(run.Output)[10], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_Again_IsUnchanged()
    {
        run.Write("a.txt", meeting);
        Assert.Equal(ExitCodes.Success, await run.RunAsync("ingest", run.Folder.Path));

        Assert.Equal(ExitCodes.Success, await run.RunAsync("ingest", run.Folder.Path));

        Assert.Contains("unchanged 1", Lines(run.Output));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Ingest_Neo4jAway_RecordsAndSaysSo()
    {
        using var away = new CommandLineRun { Projection = new ToyProjection() };

        var exitCode = await away.RunAsync("ingest", away.Write("a.txt", meeting));

        Assert.Equal(ExitCodes.Fault, exitCode);
        Assert.StartsWith("AG7001: ", away.Error, StringComparison.Ordinal);
        Assert.Equal(1, away.Ledger.Count().Articles);
    }

    [Fact]
    public async Task Extract_ToFolder_WritesGoldFormatNamedLikeItsInput()
    {
        run.Write("a.txt", meeting);
        run.Write("a.json", """{"title":"T","text":"France MET_WITH Germany"}""");
        var folder = run.Folder.File("out");

        Assert.Equal(ExitCodes.Success, await run.RunAsync("extract", run.Folder.Path, "--out", folder));

        Assert.Equal(["a-2.json", "a.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("\"type\": \"MET_WITH\"", await File.ReadAllTextAsync(Path.Combine(folder, "a.json")), StringComparison.Ordinal);
        Assert.Equal(0, run.Ledger.Head.Value);
    }

    [Fact]
    public async Task Extract_WithoutFolder_PrintsJson()
    {
        await run.RunAsync("extract", run.Write("a.txt", meeting));

        Assert.StartsWith("{\n  \"id\": \"a.txt\",", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"published\": \"2024-11-13\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_ActorRelationActor_ShowsSentencesWithTheirPlace()
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));

        Assert.Equal(ExitCodes.Success, await run.RunAsync("explain", "france", "met_with", "Germany"));

        var claim = run.Ledger.ReadClaims().Single(c => c.Type.Name == "MET_WITH").Id;
        Assert.Equal(
            "France (Country, france): 1 edge, 1 claim, 1 article\n\nFrance -- MET_WITH -- Germany\n  \"France MET_WITH Germany\"\n    a.txt, 2024-11-13, no publisher, characters 9-32, confidence 0.50, claim "
                + claim
                + "\n",
            run.Output
        );
    }

    [Theory]
    [InlineData("france", "ukraine")]
    [InlineData("france", "SUPPORTS")]
    public async Task Explain_OtherActorOrRelation_Narrows(string actor, string other)
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));

        await run.RunAsync("explain", actor, other);

        Assert.Contains("France - SUPPORTS -> Ukraine", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MET_WITH", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_ClaimId_ShowsThatClaim()
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));
        var claim = run.Ledger.ReadClaims().Single(c => c.Type.Name == "SUPPORTS").Id;

        Assert.Equal(ExitCodes.Success, await run.RunAsync("explain", claim.Value));

        Assert.Contains("France - SUPPORTS -> Ukraine", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MET_WITH", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_UnknownClaimId_IsNumbered()
    {
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("explain", "0123456789abcdef0123"));
        Assert.StartsWith("AG6006: No claim in force has the id '0123456789abcdef0123'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WhyOfAClaimThatThePresentAnalyserLacks_SaysSo()
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));

        Assert.Equal(ExitCodes.Success, await run.RunAsync("explain", "france", "MET_WITH", "--why"));

        Assert.Contains(
            "      rule        toy of Toy 1; the present analyser does not make this claim any more\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("note ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WhyOfAnotherVersionsClaim_NamesBoth()
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));
        using var later = new CommandLineRun { AnalyserVersion = "1.1.0" };
        later.Take(run);

        Assert.Equal(ExitCodes.Success, await later.RunAsync("explain", "france", "MET_WITH", "--why"));

        Assert.Contains(
            "note        recorded by analyser 1.0.0; what follows is the present one's, 1.1.0",
            later.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Extract_Trace_WritesSentencesOrFaults()
    {
        run.Write("a.txt", meeting);
        run.Write("b.txt", "");

        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("extract", run.Folder.Path, "--trace"));

        Assert.StartsWith("a.txt\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("AG2003: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_UnknownActor_IsNumbered()
    {
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("explain", "Atlantis"));
        Assert.StartsWith("AG4002: No actor in the ledger is called 'Atlantis'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_AfterFailure_ListsIt()
    {
        run.Write("a.txt", meeting);
        run.Write("b.json", "{");
        await run.RunAsync("ingest", run.Folder.Path);

        Assert.Equal(ExitCodes.Success, await run.RunAsync("status", "--ledger", "x.db"));

        Assert.Contains(
            "articles    1 in 1 stories\nfailed      1\nactors      3\nclaims      2\nrelations   2\nneo4j       off: no Neo4j:Uri is set\nfound       2 articles: 1 analysed, 1 failed\nsource      ingest: 2 articles: 1 analysed, 1 failed\n  last run  ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(" UTC, 2 read: 1 new, 0 changed, 0 unchanged, 1 failed\n  AG2005: 'b.json'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_EmptyFolder_SaysSoAndStatusToo()
    {
        Assert.Equal(ExitCodes.Success, await run.RunAsync("ingest", run.Folder.Path));
        Assert.StartsWith($"No article was found in '{run.Folder.Path}'", run.Output, StringComparison.Ordinal);

        await run.RunAsync("status");
        Assert.Contains("source      ingest: 0 articles\n  last run  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("UTC, found nothing\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_AfterAPathThatIsNotThere_SaysSo()
    {
        Assert.Equal(ExitCodes.ArticlesFailed, await run.RunAsync("ingest", "nothing-here"));

        await run.RunAsync("status");
        Assert.Contains("1 failed; AG2001: There is no file or folder 'nothing-here'.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_Article_TakesItOut()
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));

        Assert.Equal(ExitCodes.Success, await run.RunAsync("remove", "a.txt"));
        Assert.Empty(run.Ledger.ReadClaims());
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("remove", "a.txt"));
        Assert.StartsWith("AG2012: ", run.Error, StringComparison.Ordinal);
    }

    // The toys' claims have a confidence of 0.5.
    [Theory]
    [InlineData("0.5", "2 relations and 2 claims")]
    [InlineData("0.51", "0 relations and 0 claims")]
    public async Task Export_MinConfidence_LeavesOutClaimsBelowIt(string confidence, string written)
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));

        Assert.Equal(
            ExitCodes.Success,
            await run.RunAsync("export", "csv", "--out", run.Folder.File("graph"), "--min-confidence", confidence)
        );

        Assert.StartsWith($"3 actors, {written} written to ", run.Output, StringComparison.Ordinal);
        Assert.Equal(written[0] == '0', run.Error.StartsWith("AG8003: No claim in the ledger is what", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AG8001: No article in the ledger is of the publisher 'Nobody'.", "--source", "Nobody")]
    [InlineData("AG1002: --to is before --from.", "--from", "2024-02-01", "--to", "2024-01-01")]
    public async Task Export_FilterThatNothingCanPass_LeavesTheLastExportAsItWas(string fault, params string[] options)
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));
        var place = run.Write("graph.graphml", "as it was");

        Assert.Equal(ExitCodes.Fault, await run.RunAsync(["export", "graphml", "--out", place, .. options]));

        Assert.StartsWith(fault, run.Error, StringComparison.Ordinal);
        Assert.Equal("as it was", await File.ReadAllTextAsync(place));
    }

    [Theory]
    [InlineData("explain", "france", "MEETS")]
    [InlineData("explain", "france", "MEETS", "ukraine")]
    public async Task Explain_UnknownRelation_NamesThem(params string[] arguments)
    {
        await run.RunAsync("ingest", run.Write("a.txt", meeting));

        Assert.Equal(ExitCodes.Fault, await run.RunAsync(arguments));

        Assert.Contains("The relations are ACCUSED, ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "csv", "--out", "x", "--min-confidence", "1.2")]
    [InlineData("export", "jsonl", "--out", "x", "--type", "MET_WTIH")]
    [InlineData("export", "dyads", "--out", "x", "--to", "-")]
    [InlineData("export", "neo4j-admin", "--out", "x", "--with", "articles")]
    [InlineData("neo4j", "sync", "--min-confidence", "much")]
    [InlineData("eval", "x", "--fit", "y")]
    [InlineData("extract", "x", "--json")]
    [InlineData("extract", "x", "--trace", "--out", "y")]
    public async Task Options_ThatDoNotGoTogether_AreRefused(params string[] arguments)
    {
        Assert.Equal(ExitCodes.WrongCommandLine, await run.RunAsync(arguments));
        Assert.StartsWith("AG1002: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neo4j_NotConfigured_SaysWhatToSet()
    {
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("neo4j", "sync"));
        Assert.StartsWith("AG7006: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, ExitCodes.Success, "Neo4j equals the ledger.")]
    [InlineData(2, ExitCodes.Fault, "2 differences.")]
    public async Task Neo4jCheck_Differences_DecideTheExitCode(int count, int exitCode, string last)
    {
        using var checking = new CommandLineRun
        {
            Projection = new ToyProjection { Differences = [.. Enumerable.Repeat("a line", count)] },
        };

        Assert.Equal(exitCode, await checking.RunAsync("neo4j", "check"));
        Assert.StartsWith(last, Lines(checking.Output)[^1], StringComparison.Ordinal);
        Assert.Equal(count + 1, Lines(checking.Output).Length);
    }

    [Fact]
    public async Task AnyVerb_UnexpectedException_IsOneNumberedLine()
    {
        using var broken = new CommandLineRun
        {
            Projection = new ToyProjection { Fault = new InvalidOperationException("Line one.\nLine two.") },
        };

        Assert.Equal(ExitCodes.Fault, await broken.RunAsync("neo4j", "sync"));
        Assert.StartsWith(ErrorCodes.UnexpectedFault + ": ", broken.Error, StringComparison.Ordinal);
        Assert.Single(Lines(broken.Error));
        Assert.DoesNotContain(" at ActorGraph", broken.Error, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        ];
}
