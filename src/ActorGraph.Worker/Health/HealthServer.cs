using System.Net;
using System.Net.Sockets;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.Health;

/// <summary>Says how the worker is, as long as it runs.</summary>
internal sealed class HealthServer(IServiceProvider services, IOptions<HealthOptions> options, ILogger<HealthServer> logger)
    : IHostedService,
        IAsyncDisposable
{
    private WebApplication? application;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<LedgerGauges>();
        var place = new IPEndPoint(IPAddress.Parse(options.Value.Address), options.Value.Port ?? HealthOptions.UsualPort);
        if (place.Port == 0)
        {
            return;
        }

        application = HealthEndpoints.Create(place, services);
        try
        {
            await application.StartAsync(cancellationToken);
            HealthLog.Listening(logger, place);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await DisposeAsync();
            if (options.Value.Port is not null)
            {
                throw new ActorGraphException(
                    ErrorCodes.HealthUnavailable,
                    $"The worker cannot listen at {place}: {exception.Message} Set Health:Port to a free port, Health:Address to an address of this machine, or Health:Port to 0 for no endpoints.",
                    exception
                );
            }

            HealthLog.PortTaken(logger, ErrorCodes.HealthUnavailable, place, exception.Message);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (application is not null)
        {
            await application.StopAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (application is not null)
        {
            await application.DisposeAsync();
            application = null;
        }
    }
}
