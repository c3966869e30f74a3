using System.Net;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Worker.Health;

/// <summary>What the health server logs.</summary>
internal static partial class HealthLog
{
    [LoggerMessage(120, LogLevel.Information, "Health and metrics at http://{Place}: /health/live, /health/ready, /metrics.")]
    public static partial void Listening(ILogger logger, IPEndPoint place);

    [LoggerMessage(
        121,
        LogLevel.Warning,
        "{Code}: no health endpoints: {Place} cannot be listened at. {Reason} Set Health:Port to a free port, or to 0 for none."
    )]
    public static partial void PortTaken(ILogger logger, string code, IPEndPoint place, string reason);
}
