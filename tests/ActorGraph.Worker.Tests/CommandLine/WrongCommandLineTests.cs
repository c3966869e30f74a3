using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class WrongCommandLineTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("fly")]
    [InlineData("ingest")]
    [InlineData("ingest x --frobnicate")]
    [InlineData("ingest --frobnicate x")]
    [InlineData("status -z")]
    [InlineData("export csv")]
    [InlineData("export")]
    [InlineData("neo4j drop")]
    [InlineData("eval")]
    [InlineData("eval gold --treebank x.conllu")]
    [InlineData("explain")]
    [InlineData("status --ledger")]
    public async Task RunAsync_WrongLine_IsOneNumberedLineAndExitCodeTwo(string line)
    {
        Assert.Equal(ExitCodes.WrongCommandLine, await run.RunAsync(line.Split(' ')));
        Assert.StartsWith("AG1002: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("export json --out x", "'json' is none of csv, graphml, gexf, jsonl, networkx, neo4j-admin, plover, dyads.")]
    [InlineData("export", "Give one of csv, graphml, gexf, jsonl, networkx, neo4j-admin, plover, dyads.")]
    [InlineData("export --frobnicate", "There is no option '--frobnicate'.")]
    [InlineData("serve --port abc", "--port takes a number between 0 and 65535.")]
    [InlineData("serve --port 70000", "--port takes a number between 0 and 65535.")]
    [InlineData("actors undo abc", "'abc' is no number of a judgement; 'actors judgements' shows them.")]
    public async Task RunAsync_WrongLine_SaysWhatIsWrong(string line, string fault)
    {
        Assert.Equal(ExitCodes.WrongCommandLine, await run.RunAsync(line.Split(' ')));
        Assert.StartsWith($"AG1002: {fault} 'actorgraph ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Nothing_PrintsHelp()
    {
        Assert.Equal(ExitCodes.WrongCommandLine, await run.RunAsync());
        Assert.Contains("actorgraph ingest samples", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_WrongSettings_TellsAllAtOnce()
    {
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("status", "--neo4j", "localhost", "--neo4j-user", "", "--ledger", ""));
        Assert.Equal(
            [
                "AG1001: Ledger:Path must not be empty. Give the file in which the ledger is kept.",
                "AG1001: Neo4j:Uri must be an address such as http://localhost:7474 or neo4j://localhost:7687, or empty.",
                "AG1001: Neo4j:User must not be empty.",
            ],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
        );
    }
}
