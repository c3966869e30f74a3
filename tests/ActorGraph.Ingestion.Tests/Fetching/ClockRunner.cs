using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Ingestion.Tests.Fetching;

/// <summary>Lets a clock run on, far faster than the real one, while something waits for it.</summary>
internal static class ClockRunner
{
    public static async Task<T> RunAsync<T>(this FakeTimeProvider clock, Task<T> task, TimeSpan? step = null)
    {
        while (!task.IsCompleted)
        {
            await Task.WhenAny(task, Task.Delay(2));
            clock.Advance(step ?? TimeSpan.FromMilliseconds(100));
        }

        return await task;
    }
}
