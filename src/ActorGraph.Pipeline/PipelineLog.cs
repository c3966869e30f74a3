using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline;

/// <summary>What the pipeline logs.</summary>
internal static partial class PipelineLog
{
    [LoggerMessage(1, LogLevel.Error, "The article {Article} failed in the stage {Stage}.")]
    public static partial void AnalysisFailed(ILogger logger, string article, string stage, Exception exception);

    [LoggerMessage(
        2,
        LogLevel.Information,
        "Run ended: {Read} articles read, {New} new, {Changed} changed, {Unchanged} unchanged, {Failed} failed, {Seconds:0.0} s."
    )]
    public static partial void RunEnded(ILogger logger, int read, int @new, int changed, int unchanged, int failed, double seconds);

    [LoggerMessage(3, LogLevel.Information, "{Projection} went from position {From} to {To}: {Nodes} nodes and {Edges} edges written.")]
    public static partial void Synchronized(ILogger logger, string projection, long from, long to, int nodes, int edges);

    [LoggerMessage(4, LogLevel.Warning, "{Projection} is away and will catch up by itself. {Code}: {Message}")]
    public static partial void ProjectionAway(ILogger logger, string projection, string code, string message);

    [LoggerMessage(5, LogLevel.Information, "{Projection} is back.")]
    public static partial void ProjectionBack(ILogger logger, string projection);

    [LoggerMessage(6, LogLevel.Error, "{Projection} met a fault that has no number.")]
    public static partial void ProjectionFailed(ILogger logger, string projection, Exception exception);

    [LoggerMessage(8, LogLevel.Information, "Told the webhook {Count} changes between the positions {Since} and {Until}.")]
    public static partial void ChangesTold(ILogger logger, int count, long since, long until);

    [LoggerMessage(7, LogLevel.Information, "{Notice}")]
    public static partial void ActorNotice(ILogger logger, string notice);
}
