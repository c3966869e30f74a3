using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>How long fetches take: meter and activity source "actorgraph.ingestion".</summary>
internal static class FetchTelemetry
{
    private const string name = "actorgraph.ingestion";

    private static readonly Meter meter = new(name);

    private static readonly ActivitySource activities = new(name);

    private static readonly Histogram<double> duration = meter.CreateHistogram(
        "actorgraph.fetch.duration",
        "s",
        "Seconds from asking for a document to having it, waiting for the host's turn and trying again included; by HTTP status, 0 for no answer.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] }
    );

    /// <summary>Measures a fetch.</summary>
    public static async Task<FetchOutcome> MeasureAsync(Uri address, Func<Task<FetchOutcome>> fetch)
    {
        using var activity = activities.StartActivity("actorgraph.fetch", ActivityKind.Client)?.SetTag("url.full", address.AbsoluteUri);
        var start = Stopwatch.GetTimestamp();
        var outcome = await fetch();
        duration.Record(
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            new KeyValuePair<string, object?>("http.response.status_code", outcome.Status)
        );
        activity
            ?.SetTag("http.response.status_code", outcome.Status)
            .SetStatus(outcome.Fault is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error, outcome.Fault?.Message);
        return outcome;
    }
}
