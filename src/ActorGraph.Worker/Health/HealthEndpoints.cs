using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;

namespace ActorGraph.Worker.Health;

/// <summary>A web server with <c>/health/live</c>, <c>/health/ready</c> and <c>/metrics</c>, and nothing else.</summary>
internal static class HealthEndpoints
{
    /// <summary>Makes the server; it does not listen yet.</summary>
    /// <param name="place">Where it is to listen.</param>
    /// <param name="services">The worker's services.</param>
    public static WebApplication Create(IPEndPoint place, IServiceProvider services)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(place);
            });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(services.GetRequiredService<ILoggerFactory>());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder
            .Services.AddHealthChecks()
            .AddCheck("ledger", ActivatorUtilities.CreateInstance<LedgerHealthCheck>(services))
            .AddCheck("projections", ActivatorUtilities.CreateInstance<ProjectionHealthCheck>(services), timeout: TimeSpan.FromSeconds(5))
            .AddCheck("schedule", ActivatorUtilities.CreateInstance<ScheduleHealthCheck>(services));
        var application = builder.Build();
        application.MapHealthChecks(
            "/health/live",
            new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthJson.WriteAsync }
        );
        application.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthJson.WriteAsync });
        application.MapPrometheusScrapingEndpoint(
            "/metrics",
            services.GetRequiredService<MeterProvider>(),
            configureBranchedPipeline: null,
            optionsName: null
        );
        return application;
    }
}
