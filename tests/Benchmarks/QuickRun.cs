using System.Diagnostics;
using System.Runtime;

namespace Benchmarks;

/// <summary>A look at the speed of every stage without a benchmark's patience.</summary>
internal static class QuickRun
{
    // A method is compiled for good a while after its thirtieth call, on a thread of the runtime whose processor time counts, too.
    private static readonly TimeSpan quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan longestWarmUp = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan duration = TimeSpan.FromSeconds(2);

    public static void Print(TextWriter output)
    {
        var inputs = new StageInputs();
        (string Name, Func<int> Work)[] stages =
        [
            ("read", inputs.Read),
            ("segment", inputs.Segment),
            ("tag", inputs.Tag),
            ("parse", inputs.Parse),
            ("recognize", inputs.Recognize),
            ("annotate", inputs.Annotate),
            ("link", inputs.Link),
            ("extract", inputs.Extract),
            ("analyze", inputs.Analyze),
        ];

        var seconds = Array.ConvertAll(stages, s => Measure(s.Work));
        output.WriteLine(FormattableString.Invariant($"{inputs.Words} words in the samples, one thread, processor time"));
        output.WriteLine($"{"stage", -12}{"words/s", 12}{"share", 9}");
        for (var stage = 0; stage < stages.Length; stage++)
        {
            Print(output, stages[stage].Name, inputs.Words, seconds[stage], seconds[^1]);
        }
    }

    private static void Print(TextWriter output, string name, int words, double seconds, double whole) =>
        output.WriteLine(FormattableString.Invariant($"{name, -12}{words / seconds, 12:N0}{100 * seconds / whole, 8:0.0}%"));

    /// <summary>Seconds of processor time for one pass: the fastest, since other work on the machine only ever slows it.</summary>
    public static double Measure(Func<int> work)
    {
        WarmUp(work);
        var best = double.MaxValue;
        for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < duration; )
        {
            var pass = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - pass).TotalSeconds);
        }

        return best;
    }

    // Until the runtime has compiled nothing for a while.
    private static void WarmUp(Func<int> work)
    {
        var (start, last, methods) = (Stopwatch.GetTimestamp(), Stopwatch.GetTimestamp(), 0L);
        while (Stopwatch.GetElapsedTime(last) < quiet && Stopwatch.GetElapsedTime(start) < longestWarmUp)
        {
            work();
            if (JitInfo.GetCompiledMethodCount() is var compiled && compiled != methods)
            {
                (last, methods) = (Stopwatch.GetTimestamp(), compiled);
            }
        }
    }
}
