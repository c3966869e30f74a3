namespace ActorGraph.Core.Ledger;

/// <summary>How long a failed article is left alone.</summary>
public static class RetryDelay
{
    /// <summary>After so many failures in a row an article is tried again only when a person asks for it. The delays up to there are two
    /// and a third days.</summary>
    public const int MaxTries = 9;

    private const int maxDoublings = 7;

    private static readonly TimeSpan first = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan longest = TimeSpan.FromDays(1);

    /// <summary>A quarter of an hour after the first failure, twice as long after each further one, a day at most.</summary>
    /// <param name="tries">How often it has failed in a row, at least once.</param>
    public static TimeSpan After(int tries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tries, 1);
        var delay = first * (1 << Math.Min(tries - 1, maxDoublings));
        return delay < longest ? delay : longest;
    }
}
