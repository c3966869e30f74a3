using System.Net;
using System.Net.Sockets;
using System.Text.Json.Serialization;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Browsing;
using ActorGraph.Web.Access;
using ActorGraph.Web.Answers;
using ActorGraph.Web.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Web;

/// <summary>The local page over a ledger, with the API that it is made of. It changes nothing.</summary>
public static class LedgerSite
{
    // Nothing is sent here but a token.
    private const int LargestRequest = 4096;

    /// <summary>Offers the page until it is told to stop.</summary>
    /// <param name="services">The ledger, its journal, the browsing services, a clock and loggers.</param>
    /// <param name="options">Where, and to whom.</param>
    /// <param name="started">Told the page's address once it can be opened.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ActorGraphException">AG1001: a setting cannot be used. AG8104: the address cannot be listened at.</exception>
    public static async Task RunAsync(
        IServiceProvider services,
        WebOptions options,
        Action<Uri> started,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(started);
        await using var site = Build(services, new IPEndPoint(options.ReadAddress(), options.ReadPort()), options.ReadToken());
        await StartAsync(site, options, cancellationToken);
        started(new Uri(site.Urls.Single()));
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, services.GetRequiredService<TimeProvider>(), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await site.StopAsync(CancellationToken.None);
        }
    }

    private static WebApplication Build(IServiceProvider services, IPEndPoint endPoint, string? token)
    {
        // An empty builder reads neither ASPNETCORE_URLS nor files: nothing but our settings decides who can reach the page.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "ActorGraph" });
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = LargestRequest;
                kestrel.Listen(endPoint);
            });
        builder
            .Services.AddSingleton(services.GetRequiredService<ILoggerFactory>())
            .AddSingleton(services.GetRequiredService<TimeProvider>())
            .AddSingleton(services.GetRequiredService<ILedger>())
            .AddSingleton(services.GetRequiredService<IIngestionJournal>())
            .AddSingleton(services.GetRequiredService<ActorSearch>())
            .AddSingleton(services.GetRequiredService<GraphBrowser>())
            .AddRoutingCore()
            .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true)
            .ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict)
            .AddOpenApi(ApiDocument.Configure);
        var site = builder.Build();
        site.Use(SafetyHeaders.AddAsync);
        site.Use(new FaultCatcher(site.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ActorGraph.Web")).InvokeAsync);
        site.Use(new Gate(token is null ? null : new AccessToken(token)).InvokeAsync);
        site.Use(PageFiles.ServeAsync);
        site.MapOpenApi(ApiDocument.Path);
        var api = site.MapGroup("/api").WithTags("Ledger").ProducesProblem(StatusCodes.Status400BadRequest);
        ActorRequests.Map(api);
        PairRequests.Map(api);
        LedgerRequests.Map(api);
        return site;
    }

    private static async Task StartAsync(WebApplication site, WebOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await site.StartAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            throw new ActorGraphException(
                ErrorCodes.AddressNotAvailable,
                $"The page cannot be offered at {options.Address}, port {options.Port}: {fault.Message} Give another port with --port, or 0 for any that is free.",
                fault
            );
        }
    }
}
