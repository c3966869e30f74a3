using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>What <c>run</c> takes in and when: settings at the root.</summary>
public sealed record ScheduleOptions
{
    /// <summary>When sources are read that have no schedule of their own: a cron expression of five fields, or six with seconds first. The
    /// default is every quarter of an hour.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Schedule must not be empty. Give a cron expression such as '*/15 * * * *'.")]
    [CronExpression]
    public string Schedule { get; init; } = "*/15 * * * *";

    /// <summary>Where articles come from; checked by <see cref="ArticleSourcesValidator"/>.</summary>
    public IList<ArticleSourceOptions> Sources { get; init; } = [];
}
