using Xunit;

namespace Integration.Tests.Cli;

/// <summary>Each verb as the help page shows it, one after the other over one ledger.</summary>
public sealed class ReadmeVerbTests : IDisposable
{
    private readonly ProgramFolder program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Verbs_OnTheSamples_DoWhatTheHelpSays()
    {
        Assert.Matches("failed +0\n", await OutputAsync("ingest", ProgramFolder.Samples));
        Assert.Contains("MET_WITH", await OutputAsync("explain", "Xi Jinping"), StringComparison.Ordinal);
        Assert.Contains("neo4j       off", await OutputAsync("status"), StringComparison.Ordinal);
        Assert.Contains("written to 'graph'", await OutputAsync("export", "csv", "--out", "graph"), StringComparison.Ordinal);
        Assert.StartsWith(
            "Source,Target",
            (await File.ReadAllTextAsync(program.File("graph/relations.csv"))).TrimStart('\uFEFF'),
            StringComparison.Ordinal
        );
        await OutputAsync("extract", ProgramFolder.Samples, "--out", "found");
        Assert.True(File.Exists(program.File("found/kursk-incursion.json")));
        Assert.Contains("relations (strict)", await OutputAsync("eval", "found"), StringComparison.Ordinal);
        Assert.Contains("is taken out", await OutputAsync("remove", "kursk-incursion.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Tokenized_KeepsTheTokensOfConllu()
    {
        var conllu = await OutputAsync("parse", Path.Combine(ProgramFolder.Samples, "kursk-incursion.txt"), "--conllu");
        Assert.Contains("# text = ", conllu, StringComparison.Ordinal);
        program.Write("in.conllu", conllu);

        var again = await OutputAsync("parse", "in.conllu", "--tokenized");

        Assert.Equal(Forms(conllu), Forms(again));
    }

    [Fact]
    public async Task Explain_Seed_ShowsWhatItsSentencesSay()
    {
        program.Write(
            "seed.txt",
            "Blinken in Brussels\n\n2024-11-13\n\nUS Secretary of State Antony Blinken met NATO Secretary General Mark Rutte in Brussels on Wednesday. He reaffirmed Washington's support for Ukraine."
        );
        await OutputAsync("ingest", "seed.txt");

        var explanation = await OutputAsync("explain", "Antony Blinken", "MET_WITH", "Mark Rutte");

        Assert.Contains("Antony Blinken -- MET_WITH -- Mark Rutte", explanation, StringComparison.Ordinal);
        Assert.Contains(
            "\"US Secretary of State Antony Blinken met NATO Secretary General Mark Rutte in Brussels on Wednesday.\"",
            explanation,
            StringComparison.Ordinal
        );
        Assert.Contains("seed.txt, 2024-11-13", explanation, StringComparison.Ordinal);
    }

    private async Task<string> OutputAsync(params string[] arguments)
    {
        var result = await program.RunAsync(arguments);
        Assert.True(result.ExitCode == 0, $"{string.Join(' ', arguments)}: exit code {result.ExitCode}, {result.Error}");
        Assert.Equal("", result.Error);
        return result.Output;
    }

    private static IEnumerable<string> Forms(string conllu) =>
        conllu.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)).Select(line => line.Split('\t')[1]);
}
