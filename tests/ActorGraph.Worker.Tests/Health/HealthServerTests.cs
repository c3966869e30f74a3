using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Health;
using ActorGraph.Pipeline.Sources;
using ActorGraph.Pipeline.Telemetry;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using ActorGraph.Worker.Health;
using ActorGraph.Worker.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Worker.Tests.Health;

public sealed class HealthServerTests : IAsyncDisposable
{
    private readonly int port = FreePort();
    private readonly InMemoryLedger ledger = new();
    private readonly InMemoryIngestionJournal journal = new();
    private readonly ListLogger<HealthServer> logger = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 13, 12, 7, 0, TimeSpan.Zero));
    private readonly HttpClient client = new();
    private readonly ServiceProvider services;
    private ActorGraphException? ledgerFault;
    private ActorGraphException? neo4jFault;

    public HealthServerTests()
    {
        var collection = new ServiceCollection();
        WorkerTelemetry.AddTo(collection, new ConfigurationBuilder().Build());
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddSingleton<ILedger>(ledger).AddSingleton<IIngestionJournal>(journal).AddSingleton<IProjection>(new ToyProjection());
        collection.AddSingleton<LedgerGauges>().AddSingleton<OverdueSources>();
        collection.AddSingleton<LedgerProbe>(() => Throw(ledgerFault));
        collection.AddSingleton(
            new ProjectionProbe(
                "neo4j",
                _ =>
                {
                    Throw(neo4jFault);
                    return Task.CompletedTask;
                }
            )
        );
        collection.AddSingleton(
            new SourceCatalog(
                Options.Create(
                    new ScheduleOptions
                    {
                        Sources =
                        [
                            new ArticleSourceOptions
                            {
                                Name = "wire",
                                Kind = "feed",
                                Address = "http://wire.example/feed",
                            },
                        ],
                    }
                )
            )
        );
        services = collection.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        client.Dispose();
        ledger.Dispose();
    }

    [Fact]
    public async Task Ready_EverythingThere_Is200()
    {
        await using var server = await StartAsync();

        var (status, checks) = await AskAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(checks, check => Assert.Equal("Healthy", check.Value.Status));
        Assert.Equal(["ledger", "projections", "schedule"], checks.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(logger.Entries, e => e.Message.Contains($"http://127.0.0.1:{port}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ready_LedgerOrNeo4jAway_Is503AndNamesTheFaultWhileItLives()
    {
        await using var server = await StartAsync();
        ledgerFault = new ActorGraphException(ErrorCodes.LedgerDamaged, "The ledger is damaged.");
        neo4jFault = new ActorGraphException(ErrorCodes.Neo4jUnreachable, "Nobody answers.");

        var (status, checks) = await AskAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal(("Unhealthy", "AG6003: The ledger is damaged."), checks["ledger"]);
        Assert.Equal(("Unhealthy", "AG7001: Nobody answers."), checks["projections"]);
        Assert.Equal("Healthy", checks["schedule"].Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/health/live")).Status);
    }

    [Fact]
    public async Task Ready_TickOverdue_Is503UntilARunGoesOnOrHasEnded()
    {
        await using var server = await StartAsync();
        clock.Advance(TimeSpan.FromMinutes(6));

        var late = await AskAsync("/health/ready");
        var run = journal.TryBegin(new RunRequest("wire", "me", clock.GetUtcNow(), clock.GetUtcNow().AddMinutes(1), IsAlone: true))!.Value;
        var reading = await AskAsync("/health/ready");
        journal.End(journal.Runs[0] with { Number = run, EndedAt = clock.GetUtcNow() });
        clock.Advance(TimeSpan.FromMinutes(5));
        var done = await AskAsync("/health/ready");

        Assert.Equal(("Unhealthy", "'wire' is due since 2024-11-13 12:07:00 UTC."), late.Checks["schedule"]);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (reading.Status, done.Status));
    }

    [Fact]
    public async Task Metrics_Asked_NameArticlesStagesQueueAndLag()
    {
        await using var server = await StartAsync();
        journal.Keep(
            new FoundArticle
            {
                Name = new("a"),
                Source = "wire",
                Place = "",
                State = LifecycleState.Failed,
                ChangedAt = default,
            }
        );
        ledger.Record(await new ToyRooms().Analyzer().AnalyzeAsync(Toy("a.txt", "France MET_WITH Germany")));
        journal.KeepCheckpoint("neo4j", new LedgerPosition(ledger.Head.Value - 1));

        var text = await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/metrics"));

        Assert.Matches("""actorgraph_journal_articles\{[^}]*source="wire",state="failed"[^}]*\} 1""", text);
        Assert.Matches("""actorgraph_stage_duration_seconds_count\{[^}]*stage="annotate"[^}]*\} [1-9]""", text);
        Assert.Matches("""actorgraph_projection_lag\{[^}]*projection="neo4j"[^}]*\} 1""", text);
        Assert.Matches($$"""actorgraph_ledger_position\{[^}]*\} {{ledger.Head.Value}}""", text);
    }

    [Fact]
    public async Task Start_PortTaken_IsNumbered()
    {
        using var other = new TcpListener(IPAddress.Loopback, port);
        other.Start();

        var fault = await Assert.ThrowsAsync<ActorGraphException>(StartAsync);

        Assert.Equal(ErrorCodes.HealthUnavailable, fault.Code);
        Assert.Contains("Health:Port", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortZero_ListensNowhere()
    {
        await using var server = new HealthServer(services, Options.Create(new HealthOptions { Port = 0 }), logger);

        await server.StartAsync(default);
        await server.StopAsync(default);

        Assert.Empty(logger.Entries);
    }

    private static Core.Articles.Article Toy(string id, string body) =>
        new()
        {
            Id = new(id),
            Title = "T",
            Body = body,
        };

    private async Task<HealthServer> StartAsync()
    {
        var server = new HealthServer(services, Options.Create(new HealthOptions { Port = port }), logger);
        await server.StartAsync(default);
        return server;
    }

    private async Task<(HttpStatusCode Status, Dictionary<string, (string Status, string Detail)> Checks)> AskAsync(string path)
    {
        using var response = await client.GetAsync(new Uri($"http://127.0.0.1:{port}{path}"));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (
            response.StatusCode,
            json.RootElement.GetProperty("checks")
                .EnumerateObject()
                .ToDictionary(
                    c => c.Name,
                    c => (c.Value.GetProperty("status").GetString()!, c.Value.GetProperty("detail").GetString()!),
                    StringComparer.Ordinal
                )
        );
    }

    private static void Throw(ActorGraphException? fault)
    {
        if (fault is not null)
        {
            throw fault;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
