using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Configuration;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Sources;

/// <summary>The configured sources by name.</summary>
public sealed class SourceCatalog
{
    private const int maxWebArticles = 100;

    private readonly List<(ArticleSource Source, SourceSchedule Schedule)> sources;

    /// <summary>Makes the catalog of valid settings.</summary>
    public SourceCatalog(IOptions<ScheduleOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        sources = [.. options.Value.Sources.Select(source => (ToSource(source), ToSchedule(source, options.Value.Schedule)))];
    }

    /// <summary>Their names, in the order of the settings.</summary>
    public IReadOnlyList<string> Names => [.. sources.Select(s => s.Source.Name)];

    /// <summary>When a source is due for the first time after an instant; an instant without end where it never is.</summary>
    public DateTimeOffset NextTick(string name, DateTimeOffset after) => Find(name).Schedule.NextTick(after);

    internal IReadOnlyList<ArticleSource> Sources => [.. sources.Select(s => s.Source)];

    internal string ScheduleOf(string name) =>
        Find(name).Schedule is var schedule && schedule.TimeZone.Id == TimeZoneInfo.Utc.Id
            ? schedule.Text
            : $"{schedule.Text} {schedule.TimeZone.Id}";

    /// <summary>The source of a name, whatever its case.</summary>
    /// <exception cref="ActorGraphException">AG1004: there is none.</exception>
    internal ArticleSource Get(string name) => Find(name).Source;

    private (ArticleSource Source, SourceSchedule Schedule) Find(string name)
    {
        var index = sources.FindIndex(s => s.Source.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? sources[index]
            : throw new ActorGraphException(
                ErrorCodes.SourceNotFound,
                sources.Count == 0
                    ? $"There is no source '{name}': none is configured. Add one to Sources in appsettings.json."
                    : $"There is no source '{name}'. There are {string.Join(", ", Names.Select(n => $"'{n}'"))}."
            );
    }

    private static ArticleSource ToSource(ArticleSourceOptions options) => ToSource(options, ArticleSourceRules.KindOf(options)!.Value);

    private static ArticleSource ToSource(ArticleSourceOptions options, ArticleSourceKind kind) =>
        new()
        {
            Name = options.Name,
            Kind = kind,
            Addresses = ArticleSourceRules.AddressesOf(options),
            Path = options.Path,
            DoneFolder = options.DoneFolder,
            FailedFolder = options.FailedFolder,
            MaxArticles =
                options.MaxArticles ?? (kind is ArticleSourceKind.Folder or ArticleSourceKind.Dump ? int.MaxValue : maxWebArticles),
            MaxAge = options.MaxAgeDays is { } days ? TimeSpan.FromDays(days) : null,
            Filter = new AddressFilter(options.Include, options.Exclude),
            Policy = new FetchPolicy(
                options.SpacingSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                options.AllowPrivateNetworks,
                options.IgnoreRobots
            ),
        };

    private static SourceSchedule ToSchedule(ArticleSourceOptions options, string common)
    {
        var text = options.Schedule.Length > 0 ? options.Schedule : common;
        return new SourceSchedule(
            text,
            CronExpressionAttribute.Parse(text),
            TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone),
            options.Name,
            options.JitterSeconds
        );
    }
}
