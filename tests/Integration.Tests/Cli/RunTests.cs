using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Xunit;

namespace Integration.Tests.Cli;

/// <summary>The worker as a process: what it says of itself, and how it ends.</summary>
public sealed class RunTests : IDisposable
{
    private const int articles = 400;

    private readonly ProgramFolder program = new();
    private readonly HttpClient client = new();
    private readonly int port = FreePort();

    public RunTests()
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

    public void Dispose()
    {
        program.Dispose();
        client.Dispose();
    }

    [UnixFact]
    public async Task Run_TerminatedUnderLoad_EndsWithZeroAndTheNextRunTakesInTheRest()
    {
        var run = Start();
        await UntilAsync(async () => await ReadAsync() > 0);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Address("/health/ready"))).StatusCode);
        await ProgramFolder.SignalAsync(run, "TERM");
        var first = await ProgramFolder.EndAsync(run);

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        var log = first
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.All(log, line => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T", line.GetProperty("Timestamp").GetString()));
        Assert.Contains(
            log,
            line => line.GetProperty("EventId").GetInt32() == 101 && line.GetProperty("State").GetProperty("Count").GetInt32() == 1
        );
        Assert.DoesNotContain(
            $"found       {articles} articles: {articles} analysed",
            (await program.RunAsync("status")).Output,
            StringComparison.Ordinal
        );

        run = Start();
        await UntilAsync(async () => await ReadAsync() == articles);
        await ProgramFolder.SignalAsync(run, "TERM");

        Assert.Equal(0, (await ProgramFolder.EndAsync(run)).ExitCode);
        Assert.Contains(
            $"found       {articles} articles: {articles} analysed",
            (await program.RunAsync("status")).Output,
            StringComparison.Ordinal
        );
    }

    [UnixFact]
    public async Task Run_PortThatIsTaken_IsNumbered()
    {
        using var other = new TcpListener(IPAddress.Loopback, port);
        other.Start();

        var result = await ProgramFolder.EndAsync(Start());

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("AG1005: The worker cannot listen at 127.0.0.1:", result.Error, StringComparison.Ordinal);
    }

    private System.Diagnostics.Process Start() =>
        program.Start(
            ProgramFolder.Executable,
            ["run"],
            new Dictionary<string, string>
            {
                ["ACTORGRAPH_Sources__0__Name"] = "many",
                ["ACTORGRAPH_Sources__0__Kind"] = "dump",
                ["ACTORGRAPH_Sources__0__Path"] = program.File("many.jsonl"),
                ["ACTORGRAPH_Schedule"] = "0 0 1 1 *",
                ["ACTORGRAPH_Health__Port"] = port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["ACTORGRAPH_Log__Format"] = "json",
            }
        );

    // Articles that this process has looked at.
    private async Task<int> ReadAsync()
    {
        try
        {
            var metrics = await client.GetStringAsync(Address("/metrics"));
            return metrics
                .Split('\n')
                .Where(l => l.StartsWith("actorgraph_articles_total{", StringComparison.Ordinal))
                .Sum(l =>
                    int.Parse(
                        l[(l.LastIndexOf('}') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0],
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                );
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    private Uri Address(string path) => new($"http://127.0.0.1:{port}{path}");

    private static async Task UntilAsync(Func<Task<bool>> isReached)
    {
        for (var i = 0; i < 1800; i++)
        {
            if (await isReached())
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("Not reached within three minutes.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
