using System.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace Integration.Tests.Cli;

public sealed class IngestTests(ITestOutputHelper log) : IDisposable
{
    // Changed only together with a failure that another seed shows.
    private const int seed = 20241113;
    private const int kills = 6;

    private readonly ProgramFolder program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Ingest_Twice_SecondIsUnchangedAndExportsTheSameBytes()
    {
        var first = await program.RunAsync("ingest", ProgramFolder.Samples);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        var export = await program.ExportAsync();

        var second = await program.RunAsync("ingest", ProgramFolder.Samples);

        Assert.Equal(0, second.ExitCode);
        Assert.Equal(Figure(first, "read"), Figure(second, "unchanged"));
        Assert.Equal((0, 0, 0), (Figure(second, "new"), Figure(second, "changed"), Figure(second, "failed")));
        Assert.Equal(export, await program.ExportAsync());
        Assert.True(Figure(second, "claims") > 0);
    }

    [UnixFact]
    public async Task Ingest_KilledAtAnyMomentAndStartedAgain_ExportsTheSameBytes()
    {
        using var undisturbed = new ProgramFolder();
        var start = Stopwatch.GetTimestamp();
        await undisturbed.RunAsync("ingest", ProgramFolder.Samples);
        var whole = Stopwatch.GetElapsedTime(start);
        var expected = await undisturbed.ExportAsync();
        var random = new Random(seed);
        for (var i = 0; i < kills; i++)
        {
            // Anywhere between the start and the end of a whole run, on fast machines and slow ones.
            var delay = whole * random.NextDouble();
            log.WriteLine($"kill {i + 1} of seed {seed} after {delay.TotalMilliseconds:0} ms of {whole.TotalMilliseconds:0}");
            var ingest = program.Start("ingest", ProgramFolder.Samples);
            await Task.Delay(delay);
            await ProgramFolder.SignalAsync(ingest, "KILL");
            await ProgramFolder.EndAsync(ingest);
        }

        var last = await program.RunAsync("ingest", ProgramFolder.Samples);

        Assert.Equal((0, ""), (last.ExitCode, last.Error));
        Assert.Equal(expected, await program.ExportAsync());
    }

    [UnixFact]
    public async Task Ingest_Terminated_StopsWith143AndResumes()
    {
        WriteManyArticles();
        var ingest = program.Start("ingest", "many.jsonl");
        await WaitForArticlesAsync();
        await ProgramFolder.SignalAsync(ingest, "TERM");
        var result = await ProgramFolder.EndAsync(ingest);

        Assert.Equal(143, result.ExitCode);
        Assert.Equal("", result.Error);
        var read = Figure(result, "read");
        Assert.InRange(read, 1, articles - 1);
        var status = await program.RunAsync("status");
        Assert.Contains($"articles    {read} in", status.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Run_Terminated_ExitsWithZeroAndLosesNothing()
    {
        WriteManyArticles();
        var run = program.Start(
            ProgramFolder.Executable,
            ["run"],
            new Dictionary<string, string>
            {
                ["ACTORGRAPH_Sources__0__Name"] = "many",
                ["ACTORGRAPH_Sources__0__Kind"] = "dump",
                ["ACTORGRAPH_Sources__0__Path"] = program.File("many.jsonl"),
                ["ACTORGRAPH_Schedule"] = "0 0 1 1 *",
            }
        );
        await WaitForArticlesAsync();
        await ProgramFolder.SignalAsync(run, "TERM");
        var result = await ProgramFolder.EndAsync(run);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("No Neo4j:Uri is set", result.Output, StringComparison.Ordinal);
        Assert.Contains("everything that was under way is recorded", result.Output, StringComparison.Ordinal);
        Assert.Matches("Run ended: [0-9]+ articles read", result.Output);
        Assert.DoesNotContain("articles    0 in", (await program.RunAsync("status")).Output, StringComparison.Ordinal);
    }

    private const int articles = 4000;

    private void WriteManyArticles()
    {
        var body = string.Join(
            ' ',
            Enumerable.Repeat("The foreign minister of France met his counterpart from Germany in Berlin on Monday.", 12)
        );
        program.Write(
            "many.jsonl",
            string.Concat(
                Enumerable
                    .Range(0, articles)
                    .Select(i => $$"""{"id":"a{{i:0000}}","title":"Talks {{i}}","text":"{{body}} Number {{i}}."}""" + "\n")
            )
        );
    }

    private async Task WaitForArticlesAsync()
    {
        for (var i = 0; i < 120; i++)
        {
            await Task.Delay(250);
            var status = await program.RunAsync("status");
            if (status.ExitCode == 0 && !status.Output.Contains("articles    0 in", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail("No article was recorded within half a minute.");
    }

    private static int Figure(CommandResult result, string name) =>
        int.Parse(
            result.Output.Split('\n').Single(line => line.StartsWith(name + " ", StringComparison.Ordinal))[name.Length..],
            System.Globalization.CultureInfo.InvariantCulture
        );
}
