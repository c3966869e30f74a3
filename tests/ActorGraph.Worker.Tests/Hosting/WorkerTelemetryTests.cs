using System.Collections.Concurrent;
using System.Net;
using System.Text;
using ActorGraph.Core.Articles;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Worker.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Xunit;

namespace ActorGraph.Worker.Tests.Hosting;

public sealed class WorkerTelemetryTests
{
    private readonly ConcurrentDictionary<string, string> received = new(StringComparer.Ordinal);

    [Fact]
    public async Task Otlp_ReceiverIsNamed_GetsMetricsAndSpans()
    {
        await using var receiver = Receiver();
        await receiver.StartAsync();
        await using var services = Services(
            new Dictionary<string, string?>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = receiver.Urls.Single(),
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_SERVICE_NAME"] = "my-worker",
            }
        );
        var (metrics, spans) = (services.GetRequiredService<MeterProvider>(), services.GetRequiredService<TracerProvider>());
        await new ToyRooms()
            .Analyzer()
            .AnalyzeAsync(
                new Article
                {
                    Id = new("a"),
                    Title = "T",
                    Body = "France MET_WITH Germany",
                }
            );

        // A flush may come back while the last batch is still under way; shutting down waits for it.
        // The metrics' one answers false for /metrics, which is not pushed: what arrives counts.
        metrics.Shutdown();
        spans.Shutdown();

        Assert.Contains("actorgraph.stage.duration", received["metrics"], StringComparison.Ordinal);
        Assert.Contains("actorgraph.annotate", received["traces"], StringComparison.Ordinal);
        Assert.Contains("my-worker", received["traces"], StringComparison.Ordinal);
    }

    [Fact]
    public void Otlp_NoReceiverIsNamed_MakesNoSpans()
    {
        using var services = Services([]);

        Assert.Null(services.GetService<TracerProvider>());
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<IConfiguration>(configuration);
        WorkerTelemetry.AddTo(services, configuration);
        return services.BuildServiceProvider();
    }

    private WebApplication Receiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var receiver = builder.Build();
        receiver.MapPost(
            "/v1/{signal}",
            (RequestDelegate)(
                async context =>
                {
                    using var body = new MemoryStream();
                    await context.Request.Body.CopyToAsync(body);
                    received.AddOrUpdate(
                        (string)context.Request.RouteValues["signal"]!,
                        _ => Encoding.UTF8.GetString(body.ToArray()),
                        (_, former) => former + Encoding.UTF8.GetString(body.ToArray())
                    );
                }
            )
        );
        return receiver;
    }
}
