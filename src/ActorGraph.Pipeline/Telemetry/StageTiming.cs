using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ActorGraph.Pipeline.Telemetry;

/// <summary>Records how long a stage took when it is disposed.</summary>
internal readonly record struct StageTiming(Activity? Activity, Histogram<double> Histogram, string Stage, long Start) : IDisposable
{
    /// <summary>Marks the span as failed.</summary>
    public void Fail(Exception exception) => Activity?.SetStatus(ActivityStatusCode.Error, exception.Message);

    public void Dispose()
    {
        Activity?.Dispose();
        if (Histogram.Enabled)
        {
            Histogram.Record(Stopwatch.GetElapsedTime(Start).TotalSeconds, new KeyValuePair<string, object?>("stage", Stage));
        }
    }
}
