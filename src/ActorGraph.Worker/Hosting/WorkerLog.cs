using Microsoft.Extensions.Logging;

namespace ActorGraph.Worker.Hosting;

/// <summary>What the hosted worker logs.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(101, LogLevel.Information, "Started: {Folders} folders and {Feeds} feeds, schedule '{Schedule}' (UTC).")]
    public static partial void Started(ILogger logger, int folders, int feeds, string schedule);

    [LoggerMessage(102, LogLevel.Warning, "No folder and no feed is configured: there is nothing to take in. Set Folders or Feeds in appsettings.json or the environment.")]
    public static partial void NothingConfigured(ILogger logger);

    [LoggerMessage(103, LogLevel.Information, "No Neo4j:Uri is set: the graph stays in the ledger.")]
    public static partial void ProjectionOff(ILogger logger);

    [LoggerMessage(104, LogLevel.Warning, "{Code}: {Message}")]
    public static partial void ArticleFailed(ILogger logger, string code, string message);

    [LoggerMessage(105, LogLevel.Error, "The run could not be ended and is tried again at the next tick. {Code}: {Message}")]
    public static partial void RunFailed(ILogger logger, string code, string message);

    [LoggerMessage(106, LogLevel.Error, "AG1003: The run met a defect of the program and is tried again at the next tick.")]
    public static partial void RunBroke(ILogger logger, Exception exception);

    [LoggerMessage(107, LogLevel.Information, "Stopped: everything that was under way is recorded.")]
    public static partial void Stopped(ILogger logger);
}
