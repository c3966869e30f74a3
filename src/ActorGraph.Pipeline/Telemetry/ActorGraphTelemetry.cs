using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ActorGraph.Pipeline.Telemetry;

/// <summary>The names under which the program can be watched (OpenTelemetry, dotnet-counters): meter and activity source "actorgraph".</summary>
public static class ActorGraphTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "actorgraph";

    private static readonly Meter meter = new(Name, ProductVersion.Text);

    private static readonly Counter<long> articles = meter.CreateCounter<long>(
        "actorgraph.articles", "{article}", "Articles by the state in which they ended: new, changed, unchanged, failed.");

    private static readonly Histogram<double> stageDuration = meter.CreateHistogram<double>(
        "actorgraph.stage.duration", "s", "Seconds that one article took in one stage.");

    private static readonly UpDownCounter<int> queued = meter.CreateUpDownCounter<int>(
        "actorgraph.queue.depth", "{article}", "Articles found and not recorded yet.");

    private static readonly Counter<long> projectionRuns = meter.CreateCounter<long>(
        "actorgraph.projection.runs", "{run}", "Synchronizations by projection and outcome.");

    internal static ActivitySource Activities { get; } = new(Name, ProductVersion.Text);

    internal static void CountArticle(string state) => articles.Add(1, new KeyValuePair<string, object?>("state", state));

    internal static void ChangeQueue(int by) => queued.Add(by);

    internal static void CountProjection(string projection, string outcome) => projectionRuns.Add(
        1, new KeyValuePair<string, object?>("projection", projection), new KeyValuePair<string, object?>("outcome", outcome));

    internal static StageTiming TimeStage(string stage) => new(stageDuration, stage, Stopwatch.GetTimestamp());
}
