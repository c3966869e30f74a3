using Xunit;

namespace Integration.Tests.Cli;

/// <summary>Frames of a user's own, from the file to the claim and its reasons.</summary>
public sealed class RulesTests : IDisposable
{
    private const string Header = "id\ttrigger\tsource\ttarget\twhen\tcameo\tmodality\texample\tcounter\n";

    private readonly ProgramFolder program = new();

    public RulesTests() =>
        program.Write(
            "news.txt",
            "Envoys\n\n2024-11-13\n\nFrance outfoxed Germany on Tuesday. Moscow said that its forces had shelled Ukraine."
        );

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Rules_FrameOfTheUsers_MakesAClaimThatExplainsItself()
    {
        program.Write("CRITICIZED.mine.tsv", Header + "mine-outfox\toutfox.v\tnsubj\tobj*\t-\t-\t-\t[France] outfoxed {Germany}.\t-\n");
        Assert.Contains(
            "unknown 'outfoxed' between france, germany: no frame begins with it",
            (await program.RunAsync("extract", "news.txt", "--trace")).Output,
            StringComparison.Ordinal
        );
        Assert.Matches("new +1\n", (await program.RunAsync("ingest", "news.txt")).Output);

        var ingested = await program.RunAsync("ingest", "news.txt", "--rules", "CRITICIZED.mine.tsv");
        var explained = await program.RunAsync("explain", "France", "CRITICIZED", "Germany", "--why", "--rules", "CRITICIZED.mine.tsv");

        Assert.Matches("changed +1\n", ingested.Output);
        Assert.Equal((0, ""), (explained.ExitCode, explained.Error));
        Assert.Contains("rule        mine-outfox (CRITICIZED.mine.tsv:2)", explained.Output, StringComparison.Ordinal);
        Assert.Contains(
            "tree        outfoxed (root) = trigger\n                  ├─ France (nsubj) = source\n",
            explained.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("time        2024-11-12: 'Tuesday', published 2024-11-13", explained.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("note ", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_FromTheEnvironment_AreTaken()
    {
        program.Write("CRITICIZED.mine.tsv", Header + "mine-outfox\toutfox.v\tnsubj\tobj*\t-\t-\t-\t[France] outfoxed {Germany}.\t-\n");
        using var process = program.Start(
            ProgramFolder.Executable,
            ["extract", "news.txt"],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["ACTORGRAPH_Rules__Files__0"] = "CRITICIZED.mine.tsv" }
        );

        Assert.Contains("\"type\": \"CRITICIZED\"", (await ProgramFolder.EndAsync(process)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_ThatContradictOthers_AreNamedAtStart()
    {
        program.Write("CRITICIZED.mine.tsv", Header + "mine-shell\tbombed.v\tnsubj\tobj\t-\t-\t-\t[France] bombed {Germany}.\t-\n");

        var result = await program.RunAsync("ingest", "news.txt", "--rules", "CRITICIZED.mine.tsv");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "AG5001: The frame files have 1 fault; mend as docs/extraction.md says: CRITICIZED.mine.tsv:2: 'mine-shell' is never reached",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(1, (await program.RunAsync("extract", "news.txt", "--rules", "none.tsv")).ExitCode);
    }

    [Fact]
    public async Task Why_Claim_NamesItsPartiesAndTheAttributingWord()
    {
        await program.RunAsync("ingest", "news.txt");

        var explained = (await program.RunAsync("explain", "Russia", "ATTACKED", "Ukraine", "--why")).Output;

        Assert.Contains("is Russia (russia), ", explained, StringComparison.Ordinal);
        Assert.Contains("speaker     russia: 'said' attributes it", explained, StringComparison.Ordinal);
        Assert.Contains("confidence  0.", explained, StringComparison.Ordinal);
    }
}
