using System.Net.Http.Headers;
using System.Text.Json;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Text;
using ActorGraph.Pipeline.Browsing;
using ActorGraph.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ActorGraph.Web.Tests;

/// <summary>The page over a small ledger, on the real server at a free port.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string Token = "a token of enough letters";

    private readonly CancellationTokenSource stop = new();
    private readonly ServiceProvider services;
    private Task running = Task.CompletedTask;

    public Site() =>
        services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ILedger>(Ledger)
            .AddSingleton<IIngestionJournal>(Journal)
            .AddSingleton<ActorSearch>()
            .AddSingleton<GraphBrowser>()
            .BuildServiceProvider();

    public IServiceProvider Services => services;

    public InMemoryLedger Ledger { get; } = new();

    public InMemoryIngestionJournal Journal { get; } = new();

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public Uri Address => Client.BaseAddress!;

    /// <summary>What the page asks for before it lets anybody in; none if not set before the start.</summary>
    public string? AskedToken { get; init; }

    public async Task InitializeAsync()
    {
        FixedLedger.Fill(Ledger);
        Ledger.Record(
            new AnalysisBuilder("extra")
                .Titled("An ultimatum <b>expires</b>")
                .By("Harbour Post")
                .PublishedOn(new DateOnly(2025, 2, 3))
                .Saying("Nothing else is known.")
                .Claiming(
                    "Russia",
                    "THREATENED",
                    "Ukraine",
                    Marked("threatened"),
                    "Yesterday Russia threatened Ukraine with <new> strikes."
                )
                .Build()
        );
        var started = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        running = LedgerSite.RunAsync(services, new WebOptions { Port = 0, Token = AskedToken ?? "" }, started.SetResult, stop.Token);
        Client.BaseAddress = await await Task.WhenAny(started.Task, Fault(running));
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        Client.Dispose();
        stop.Dispose();
        await services.DisposeAsync();
        Ledger.Dispose();
    }

    /// <summary>The answer to a question, and its status.</summary>
    public async Task<(int Status, JsonElement Answer)> AskAsync(string path, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await Client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return ((int)response.StatusCode, document.RootElement.Clone());
    }

    /// <summary>The answer to a question that has one.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        var (status, answer) = await AskAsync(path);
        Assert.True(status == 200, $"{path}: {status} {answer}");
        return answer;
    }

    // Sets the words that say what happens.
    private static Func<Claim, Claim> Marked(string trigger) =>
        claim =>
        {
            var start = claim.Evidence.Span.Start + claim.Evidence.Sentence.IndexOf(trigger, StringComparison.Ordinal);
            return claim with { Evidence = claim.Evidence with { Trigger = new TextSpan(start, start + trigger.Length) } };
        };

    private static async Task<Uri> Fault(Task running)
    {
        await running;
        throw new InvalidOperationException("The page ended before it began.");
    }
}
