using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Fetching;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Says when an address may be fetched again, and keeps what came of a fetch.</summary>
internal static class FetchSchedule
{
    /// <summary>Nothing is put off for longer than that, whatever a server says.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromHours(24);

    // A tick comes as long after the last as the answer is fresh, or a moment earlier: that moment must not cost a whole round.
    private static readonly TimeSpan earliness = TimeSpan.FromMinutes(1);

    // 15 minutes, 1, 4 and 16 hours: a page that is still broken after that stays so.
    private const int maxPageFailures = 5;

    public static bool IsDue(DateTimeOffset nextCheck, DateTimeOffset now) => nextCheck <= now + earliness;

    /// <summary>A list that was fetched. One of which something is still to be taken in is fetched again without validators, so that it is
    /// given in full.</summary>
    public static FetchRecord List(
        FetchRecord? last,
        Uri address,
        FetchOutcome outcome,
        TimeSpan timeToLive,
        bool isWhole,
        DateTimeOffset now
    ) =>
        Answered(last, address, outcome, now) with
        {
            ETag = isWhole ? outcome.ETag ?? (outcome.IsNotModified ? last?.ETag : null) : null,
            LastModified = isWhole ? outcome.LastModified ?? (outcome.IsNotModified ? last?.LastModified : null) : null,
            NextCheck = isWhole ? Later(now, TimeSpan.FromSeconds(1), outcome.FreshFor, timeToLive) : now,
            Reason = isWhole ? Reason(outcome) : "fetched, and some of its articles are still to be taken in",
        };

    /// <summary>A page that was fetched and recorded.</summary>
    /// <param name="last">Its last fetch.</param>
    /// <param name="address">Its address.</param>
    /// <param name="outcome">The answer.</param>
    /// <param name="isWatched">Whether it is looked at again by itself, not only when its list says that it has changed.</param>
    /// <param name="now">The time.</param>
    public static FetchRecord Page(FetchRecord? last, Uri address, FetchOutcome outcome, bool isWatched, DateTimeOffset now) =>
        Answered(last, address, outcome, now) with
        {
            ETag = outcome.ETag ?? (outcome.IsNotModified ? last?.ETag : null),
            LastModified = outcome.LastModified ?? (outcome.IsNotModified ? last?.LastModified : null),
            NextCheck = isWatched ? Later(now, outcome.FreshFor) : null,
            Reason = Reason(outcome),
        };

    /// <summary>A list, or a watched page, that failed: it is tried again for ever, but ever more seldom.</summary>
    public static FetchRecord Failed(FetchRecord? last, Uri address, FetchOutcome outcome, string reason, DateTimeOffset now)
    {
        var failed = Failure(last, address, outcome, reason, now);
        var wait = TimeSpan.FromMinutes(5 * Math.Pow(2, Math.Min(failed.FailuresInARow - 1, 10)));
        return failed with { NextCheck = Later(now, wait, outcome.RetryAfter ?? TimeSpan.Zero) };
    }

    /// <summary>A listed page that failed: given up after some tries.</summary>
    public static FetchRecord FailedPage(FetchRecord? last, Uri address, FetchOutcome outcome, string reason, DateTimeOffset now)
    {
        var failed = Failure(last, address, outcome, reason, now);
        var wait = TimeSpan.FromMinutes(15 * Math.Pow(4, failed.FailuresInARow - 1));
        return failed with
        {
            NextCheck = failed.FailuresInARow >= maxPageFailures ? null : Later(now, wait, outcome.RetryAfter ?? TimeSpan.Zero),
        };
    }

    private static FetchRecord Answered(FetchRecord? last, Uri address, FetchOutcome outcome, DateTimeOffset now) =>
        new()
        {
            Address = address.AbsoluteUri,
            FetchedAt = now,
            Status = outcome.Status,
            Bytes = outcome.Document?.Bytes.Length ?? last?.Bytes ?? 0,
            Reason = Reason(outcome),
        };

    private static FetchRecord Failure(FetchRecord? last, Uri address, FetchOutcome outcome, string reason, DateTimeOffset now) =>
        new()
        {
            Address = address.AbsoluteUri,
            FetchedAt = now,
            Status = outcome.Status,
            Bytes = outcome.Document?.Bytes.Length ?? 0,
            // What was taken in before is still there, and its validators still stand for it.
            ETag = outcome.Document is null ? last?.ETag : null,
            LastModified = outcome.Document is null ? last?.LastModified : null,
            Reason = reason,
            FailuresInARow = (last?.FailuresInARow ?? 0) + 1,
        };

    private static string Reason(FetchOutcome outcome) => outcome.IsNotModified ? "not modified" : "fetched";

    private static DateTimeOffset Later(DateTimeOffset now, params ReadOnlySpan<TimeSpan> waits)
    {
        var wait = TimeSpan.Zero;
        foreach (var one in waits)
        {
            wait = one > wait ? one : wait;
        }

        return now + (wait < longest ? wait : longest);
    }
}
