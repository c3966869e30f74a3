using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>What <c>run</c> takes in and when: settings at the root.</summary>
public sealed record ScheduleOptions
{
    /// <summary>When: a cron expression of five fields, or six with seconds first; UTC. The default is every quarter of an hour.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Schedule must not be empty. Give a cron expression such as '*/15 * * * *'.")]
    [CronExpression]
    public string Schedule { get; init; } = "*/15 * * * *";

    /// <summary>Files and folders that are read in each run.</summary>
    [NoEmptyItem(ErrorMessage = "Folders must not have an empty entry.")]
    public IList<string> Folders { get; init; } = [];

    /// <summary>The addresses of the feeds that are read in each run.</summary>
    [WebAddresses]
    public IList<string> Feeds { get; init; } = [];

    /// <summary>The first tick after an instant; an instant without end where the expression has none left.</summary>
    public DateTimeOffset NextTick(DateTimeOffset after) =>
        CronExpressionAttribute.TryParse(Schedule, out var expression) && expression!.GetNextOccurrence(after, TimeZoneInfo.Utc) is { } next
            ? next
            : DateTimeOffset.MaxValue;
}
