using System.Collections;
using ActorGraph.Pipeline.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ActorGraph.Worker.Hosting;

/// <summary>Hands what the rooms measure on: to <c>/metrics</c>, and by OTLP where its standard environment variables name a
/// receiver.</summary>
internal static class WorkerTelemetry
{
    private const string prefix = "OTEL_";

    // For both signals, for metrics alone, for traces alone.
    private static readonly string[] endpoints =
    [
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT",
        "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
    ];

    private static string Sources => ActorGraphTelemetry.Name + "*";

    /// <summary>Lets the exporters read their environment variables, which have no prefix of ours.</summary>
    public static void AddTo(IConfigurationBuilder configuration) =>
        configuration.AddInMemoryCollection(
            Environment
                .GetEnvironmentVariables()
                .Cast<DictionaryEntry>()
                .Where(variable => ((string)variable.Key).StartsWith(prefix, StringComparison.Ordinal))
                .Select(variable => KeyValuePair.Create((string)variable.Key, (string?)variable.Value))
        );

    /// <summary>Adds the exporters.</summary>
    public static void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        var (metrics, traces) = (IsSent(configuration, endpoints[1]), IsSent(configuration, endpoints[2]));
        var telemetry = services
            .AddOpenTelemetry()
            // What the environment says of name and attributes wins.
            .ConfigureResource(resource =>
                resource.Clear().AddService(ActorGraphTelemetry.Name).AddTelemetrySdk().AddEnvironmentVariableDetector()
            )
            .WithMetrics(meters =>
            {
                meters.AddMeter(Sources).AddPrometheusExporter();
                if (metrics)
                {
                    meters.AddOtlpExporter();
                }
            });
        if (traces)
        {
            telemetry.WithTracing(spans => spans.AddSource(Sources).AddOtlpExporter());
        }
    }

    private static bool IsSent(IConfiguration configuration, string endpoint) =>
        !string.IsNullOrEmpty(configuration[endpoints[0]]) || !string.IsNullOrEmpty(configuration[endpoint]);
}
