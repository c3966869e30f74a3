using System.Text.Json;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class ChangesVerbTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Changes_SincePosition_PrintsATableOfWhatIsNew()
    {
        run.Ledger.Record(new AnalysisBuilder("a").Claiming("Hungary", "CRITICIZED", "Ukraine").Build());
        var since = run.Ledger.Head;
        run.Ledger.Record(new AnalysisBuilder("b").Claiming("Hungary", "SUPPORTS", "Ukraine", sentence: "Hungary backs Ukraine.").Build());

        Assert.Equal(0, await run.RunAsync("changes", "--since", $"{since}"));

        Assert.Equal(
            """
            CHANGE    SOURCE   RELATION     TARGET   CLAIMS  FIRST SENTENCE
            new-edge  Hungary  SUPPORTS     Ukraine  1       Hungary backs Ukraine.
            reversal  Hungary  -2.0 to 3.4  Ukraine  1       Hungary backs Ukraine.

            """,
            run.Output
        );
    }

    [Fact]
    public async Task Changes_FirstContact_TellsWhoDidWhat()
    {
        run.Ledger.Record(new AnalysisBuilder("a").Claiming("Mali", "ACCUSED", "Chad").Claiming("Mali", "MET_WITH", "Chad").Build());
        run.Ledger.Record(new AnalysisBuilder("b").Claiming("Niger", "ACCUSED", "Mali").Claiming("Mali", "ACCUSED", "Niger").Build());

        Assert.Equal(0, await run.RunAsync("changes", "--since", "0"));

        Assert.Matches("first-contact +Mali +ACCUSED, MET_WITH +Chad|first-contact +Chad +MET_WITH, <- ACCUSED +Mali", run.Output);
        Assert.Matches("first-contact +(Mali|Niger) +ACCUSED, <- ACCUSED +(Mali|Niger)", run.Output);
    }

    [Fact]
    public async Task Changes_Json_PrintsOneObjectALine()
    {
        run.Ledger.Record(new AnalysisBuilder("a").Claiming("Chad", "AIDS", "Mali", sentence: "Chad helps Mali.").Build());

        Assert.Equal(0, await run.RunAsync("changes", "--since", "2020-01-01", "--json"));

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        using var edge = JsonDocument.Parse(lines[1]);
        Assert.Equal("new-edge", edge.RootElement.GetProperty("kind").GetString());
        Assert.Equal("Chad", edge.RootElement.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal("chad", edge.RootElement.GetProperty("claims")[0].GetProperty("source").GetString());
        Assert.Equal("https://example.org/a", edge.RootElement.GetProperty("claims")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Changes_JsonOfAnArticleThatIsGone_StillNamesIt()
    {
        run.Ledger.Record(new AnalysisBuilder("a").Claiming("Chad", "AIDS", "Mali").Build());
        var until = run.Ledger.Head;
        run.Ledger.Remove(new("a"));

        Assert.Equal(0, await run.RunAsync("changes", "--since", "0", "--until", $"{until}", "--json"));

        using var edge = JsonDocument.Parse(run.Output.TrimEnd('\n').Split('\n')[1]);
        var claim = edge.RootElement.GetProperty("claims")[0];
        Assert.Equal(("a", JsonValueKind.Null), (claim.GetProperty("article").GetString(), claim.GetProperty("url").ValueKind));
    }

    [Fact]
    public async Task Changes_UntilADayOfThePast_FindsNothing()
    {
        run.Ledger.Record(new AnalysisBuilder("a").Claiming("Chad", "AIDS", "Mali").Build());

        Assert.Equal(0, await run.RunAsync("changes", "--since", "0", "--until", "2020-01-01", "--json"));

        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("1.5")]
    [InlineData("2024-13-01")]
    public async Task Changes_NoPositionAndNoDay_IsRefused(string since)
    {
        Assert.Equal(2, await run.RunAsync("changes", $"--since={since}"));

        Assert.StartsWith("AG1002: --since takes a position", run.Error, StringComparison.Ordinal);
    }
}
