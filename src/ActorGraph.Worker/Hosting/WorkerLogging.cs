using ActorGraph.Pipeline.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace ActorGraph.Worker.Hosting;

/// <summary>The log: of the worker to standard output, of a verb that was asked for one to standard error.</summary>
internal static class WorkerLogging
{
    private const string timestamp = "yyyy-MM-dd HH:mm:ss ";

    /// <summary>Adds the log.</summary>
    public static void AddTo(ILoggingBuilder logging, IConfiguration configuration, bool isService, bool isVerbose)
    {
        if (!isService && !isVerbose)
        {
            return;
        }

        logging.SetMinimumLevel(isVerbose ? LogLevel.Debug : LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // A check that fails is the answer of an endpoint; whoever asks knows it.
        logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        if (isService && (configuration.GetSection(LogOptions.Section).Get<LogOptions>()?.IsJson ?? false))
        {
            logging.AddJsonConsole(console => SetTime(console, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
        }
        else
        {
            logging.AddSimpleConsole(console =>
            {
                SetTime(console, timestamp);
                console.SingleLine = true;
            });
        }

        logging.Services.Configure<ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = isService ? LogLevel.None : LogLevel.Trace
        );
    }

    private static void SetTime(ConsoleFormatterOptions console, string format)
    {
        console.TimestampFormat = format;
        console.UseUtcTimestamp = true;
    }
}
