using System.Net;
using System.Text.Json;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Webhooks;
using ActorGraph.Pipeline.Changes;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using Microsoft.Extensions.Options;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Changes;

public sealed class ChangeNotifierTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();
    private readonly InMemoryIngestionJournal journal = new();
    private readonly WebhookClient webhooks = new(new FetchOptions(), TimeProvider.System);
    private readonly HttpListener listener = new();
    private readonly Uri address;

    public ChangeNotifierTests()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/hook/");
        probe.Stop();
        listener.Prefixes.Add(address.AbsoluteUri);
        listener.Start();
    }

    public void Dispose()
    {
        ledger.Dispose();
        webhooks.Dispose();
        listener.Close();
    }

    [Fact]
    public async Task Notify_FirstTime_TellsNothingOfTheHistory()
    {
        ledger.Record(new AnalysisBuilder("a").Claiming("Chad", "AIDS", "Mali").Build());

        await Notifier(new WatchOptions { Webhook = address.AbsoluteUri, Secret = "0123456789abcdef" }).NotifyAsync(default);

        Assert.Equal(ledger.Head, journal.ReadCheckpoints()["webhook"]);
    }

    [Fact]
    public async Task Notify_NewArticles_TellsOnceWhatConcernsTheWatched()
    {
        var notifier = Notifier(
            new WatchOptions
            {
                Actors = ["mali"],
                Webhook = address.AbsoluteUri,
                Secret = "0123456789abcdef",
                AllowPrivateNetworks = true,
            }
        );
        await notifier.NotifyAsync(default);
        var since = ledger.Head;
        ledger.Record(
            new AnalysisBuilder("a")
                .Claiming("Chad", "AIDS", "Mali", sentence: "Chad helped Mali.")
                .Claiming("Spain", "AIDS", "Italy")
                .Build()
        );
        var received = ReceiveAsync(204);

        await notifier.NotifyAsync(default);

        using var message = JsonDocument.Parse(await received);
        var changes = message.RootElement.GetProperty("changes");
        Assert.Equal(
            (since.Value, ledger.Head.Value, 2),
            (
                message.RootElement.GetProperty("since").GetInt64(),
                message.RootElement.GetProperty("until").GetInt64(),
                changes.GetArrayLength()
            )
        );
        Assert.Equal(["first-contact", "new-edge"], changes.EnumerateArray().Select(c => c.GetProperty("kind").GetString()));
        Assert.Equal("Chad helped Mali.", changes[1].GetProperty("claims")[0].GetProperty("sentence").GetString());
        // Nobody listens now: a second message would fail.
        listener.Stop();
        await notifier.NotifyAsync(default);
    }

    [Fact]
    public async Task Notify_Refused_IsToldAgainWithWhatComesNext()
    {
        var notifier = Notifier(
            new WatchOptions
            {
                Webhook = address.AbsoluteUri,
                Secret = "0123456789abcdef",
                AllowPrivateNetworks = true,
            }
        );
        await notifier.NotifyAsync(default);
        ledger.Record(new AnalysisBuilder("a").Claiming("Chad", "AIDS", "Mali").Build());
        var refused = ReceiveAsync(400);
        var fault = await Assert.ThrowsAsync<ActorGraphException>(() => notifier.NotifyAsync(default));
        await refused;
        ledger.Record(new AnalysisBuilder("b").Claiming("Spain", "AIDS", "Italy").Build());
        var received = ReceiveAsync(200);

        await notifier.NotifyAsync(default);

        Assert.Equal(ErrorCodes.NotificationFailed, fault.Code);
        using var message = JsonDocument.Parse(await received);
        Assert.Equal(4, message.RootElement.GetProperty("changeCount").GetInt32());
    }

    private ChangeNotifier Notifier(WatchOptions options) =>
        new(ledger, journal, Options.Create(options), webhooks, new ListLogger<ChangeNotifier>());

    private async Task<string> ReceiveAsync(int status)
    {
        var context = await listener.GetContextAsync();
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        context.Response.StatusCode = status;
        context.Response.Close();
        return body;
    }
}
