using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ActorGraph.Pipeline.Telemetry;

/// <summary>The names under which the program can be watched (OpenTelemetry, dotnet-counters): meter and activity source
/// "actorgraph".</summary>
public static class ActorGraphTelemetry
{
    /// <summary>The name of the meter and of the activity source; those of rooms begin with it.</summary>
    public const string Name = "actorgraph";

    // From a line to a long report, in seconds.
    private static readonly double[] durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private static readonly Meter meter = new(Name, ProductVersion.Text);

    private static readonly ActivitySource activities = new(Name, ProductVersion.Text);

    private static readonly Counter<long> articles = meter.CreateCounter<long>(
        "actorgraph.articles",
        "{article}",
        "Articles by the state in which they ended: new, changed, unchanged, skipped, failed."
    );

    private static readonly Histogram<double> stageDuration = meter.CreateHistogram(
        "actorgraph.stage.duration",
        "s",
        "Seconds that one article took in one stage, or one projection in following the ledger.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = durations }
    );

    private static readonly UpDownCounter<int> queued = meter.CreateUpDownCounter<int>(
        "actorgraph.queue.depth",
        "{article}",
        "Articles found and not recorded yet."
    );

    private static readonly Counter<long> projectionRuns = meter.CreateCounter<long>(
        "actorgraph.projection.runs",
        "{run}",
        "Synchronizations by projection and outcome."
    );

    internal static void CountArticle(string state) => articles.Add(1, new KeyValuePair<string, object?>("state", state));

    internal static void ChangeQueue(int by) => queued.Add(by);

    internal static void CountProjection(string projection, string outcome) =>
        projectionRuns.Add(
            1,
            new KeyValuePair<string, object?>("projection", projection),
            new KeyValuePair<string, object?>("outcome", outcome)
        );

    /// <summary>Begins a span that holds others; null where nobody listens.</summary>
    /// <param name="what">What it is about: "run", "article".</param>
    /// <param name="name">Which one.</param>
    internal static Activity? Begin(string what, string name) =>
        activities.StartActivity("actorgraph." + what)?.SetTag("actorgraph." + what, name);

    /// <summary>Measures a stage until it is disposed, as a span and in the histogram.</summary>
    internal static StageTiming TimeStage(string stage) =>
        new(activities.StartActivity("actorgraph." + stage), stageDuration, stage, Stopwatch.GetTimestamp());
}
