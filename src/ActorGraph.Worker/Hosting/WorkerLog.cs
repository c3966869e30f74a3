using Microsoft.Extensions.Logging;

namespace ActorGraph.Worker.Hosting;

/// <summary>What the hosted worker logs.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(101, LogLevel.Information, "Started with {Count} sources: {Sources}.")]
    public static partial void Started(ILogger logger, int count, string sources);

    [LoggerMessage(
        102,
        LogLevel.Warning,
        "No source is configured: there is nothing to take in. Add one to Sources in appsettings.json or the environment."
    )]
    public static partial void NothingConfigured(ILogger logger);

    [LoggerMessage(103, LogLevel.Information, "No Neo4j:Uri is set: the graph stays in the ledger.")]
    public static partial void ProjectionOff(ILogger logger);

    [LoggerMessage(104, LogLevel.Warning, "{Source}: {Code}: {Message}")]
    public static partial void ArticleFailed(ILogger logger, string source, string code, string message);

    [LoggerMessage(105, LogLevel.Error, "{Source}: the run could not be ended and is tried again at the next tick. {Code}: {Message}")]
    public static partial void RunFailed(ILogger logger, string source, string code, string message);

    [LoggerMessage(106, LogLevel.Error, "{Source}: AG1003: the run met a defect of the program and is tried again at the next tick.")]
    public static partial void RunBroke(ILogger logger, string source, Exception exception);

    [LoggerMessage(107, LogLevel.Information, "Stopped: everything that was under way is recorded.")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(109, LogLevel.Information, "{Source}: another worker is reading it, or has.")]
    public static partial void SourceTaken(ILogger logger, string source);

    [LoggerMessage(110, LogLevel.Warning, "{Code}: {Message}")]
    public static partial void NoticeFailed(ILogger logger, string code, string message);

    [LoggerMessage(108, LogLevel.Information, "{Source}: {Read} articles read, {New} new, {Changed} changed, {Failed} failed.")]
    public static partial void SourceRead(ILogger logger, string source, int read, int @new, int changed, int failed);
}
