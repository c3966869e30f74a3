using System.Net;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class ServeVerbTests : IDisposable
{
    private readonly CommandLineRun run = new();
    private readonly FirstLine output = new();
    private readonly CancellationTokenSource stop = new();

    public void Dispose()
    {
        run.Dispose();
        output.Dispose();
        stop.Dispose();
    }

    [Fact]
    public async Task Serve_UntilItIsStopped_ShowsTheLedgerWhereItSays()
    {
        FixedLedger.Fill(run.Ledger);
        var serving = run.RunAsync(output, stop.Token, "serve", "--port", "0");

        var line = await await Task.WhenAny(output.Line, serving.ContinueWith(_ => run.Error, TaskScheduler.Default));
        using var client = new HttpClient();
        var answer = await client.GetAsync(new Uri(new Uri(line.Split(' ')[1]), "/api/actors/france"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await stop.CancelAsync();
        Assert.Equal((ExitCodes.Success, ""), (await serving, run.Error));
    }

    [Theory]
    [InlineData("AG1001", "--address", "0.0.0.0")]
    [InlineData("AG1001", "--address", "everywhere")]
    public async Task Serve_WhereItMustNot_IsRefused(string code, params string[] options)
    {
        Assert.Equal(ExitCodes.Fault, await run.RunAsync(["serve", .. options]));
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => line.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            line.TrySetResult(value ?? "");
        }
    }
}
