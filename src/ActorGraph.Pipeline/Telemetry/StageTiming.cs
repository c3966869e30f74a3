using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ActorGraph.Pipeline.Telemetry;

/// <summary>Records how long a stage took when it is disposed.</summary>
internal readonly record struct StageTiming(Histogram<double> Histogram, string Stage, long Start) : IDisposable
{
    public void Dispose()
    {
        if (Histogram.Enabled)
        {
            Histogram.Record(Stopwatch.GetElapsedTime(Start).TotalSeconds, new KeyValuePair<string, object?>("stage", Stage));
        }
    }
}
