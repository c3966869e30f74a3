using ActorGraph.Pipeline;
using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class HelpTests : IDisposable
{
    private static readonly string[] verbs =
    [
        "ingest",
        "extract",
        "eval",
        "parse",
        "export csv",
        "neo4j sync",
        "neo4j rebuild",
        "explain",
        "changes",
        "actors import",
        "actors list",
        "actors merge",
        "claims reject",
        "serve",
        "run",
        "sources test",
        "status",
        "retry",
        "replay",
        "remove",
        "backup",
    ];

    private static readonly string[] furtherVerbs =
    [
        "neo4j check",
        "actors count",
        "actors check",
        "restore",
        "actors show",
        "actors split",
        "actors rename",
        "actors judgements",
        "actors undo",
        "claims restore",
        "sources list",
        "sources run",
    ];

    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_Program_FitsAScreenAndShowsEveryVerb(string option)
    {
        Assert.Equal(ExitCodes.Success, await run.RunAsync(option));

        var lines = run.Output.Split('\n');
        Assert.InRange(lines.Length, 1, 40);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.All(verbs, verb => Assert.Contains($"  actorgraph {verb}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_Verb_EndsWithItsExample()
    {
        foreach (var verb in verbs.Concat(furtherVerbs))
        {
            Assert.Equal(ExitCodes.Success, await run.RunAsync([.. verb.Split(' '), "--help"]));
            Assert.Contains($"Example:\n  actorgraph {verb}", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Version_IsTheProducts()
    {
        foreach (var line in new[] { "--version", "ingest --version", "actors merge --version" })
        {
            Assert.Equal(ExitCodes.Success, await run.RunAsync(line.Split(' ')));
            Assert.Equal(ProductVersion.Text, run.Output.Trim());
        }
    }
}
