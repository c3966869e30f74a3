using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Cronos;

namespace ActorGraph.Pipeline.Sources;

/// <summary>When a source is read.</summary>
internal sealed record SourceSchedule(string Text, CronExpression Expression, TimeZoneInfo TimeZone, string Name, int JitterSeconds)
{
    /// <summary>The first tick after an instant; an instant without end where the expression has none left.</summary>
    public DateTimeOffset NextTick(DateTimeOffset after)
    {
        // A tick that is late by its jitter may still lie ahead of one that has passed.
        for (var tick = after - TimeSpan.FromSeconds(JitterSeconds); Expression.GetNextOccurrence(tick, TimeZone) is { } next; tick = next)
        {
            if (next + Jitter(next) is var late && late > after)
            {
                return late;
            }
        }

        return DateTimeOffset.MaxValue;
    }

    // The same for one tick of one source, whenever it is asked for.
    private TimeSpan Jitter(DateTimeOffset tick) =>
        JitterSeconds == 0
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(
                BinaryPrimitives.ReadUInt32BigEndian(
                    SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Name}\n{tick.UtcTicks}")))
                ) % (JitterSeconds + 1)
            );
}
