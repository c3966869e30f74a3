using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <c>Sources</c>: every fault of every source at once, unknown settings too.</summary>
/// <param name="configuration">The settings as they were written.</param>
internal sealed class ArticleSourcesValidator(IConfiguration configuration) : IValidateOptions<ScheduleOptions>
{
    public ValidateOptionsResult Validate(string? name, ScheduleOptions options)
    {
        List<string> faults =
        [
            .. Former("Feeds", "feed", "Address"),
            .. Former("Folders", "folder", "Path"),
            .. UnknownSettings.Near(configuration, nameof(ScheduleOptions.Sources)),
            .. UnknownSettings.Near(configuration, nameof(ScheduleOptions.Schedule)),
            .. configuration
                .GetSection(nameof(ScheduleOptions.Sources))
                .GetChildren()
                .SelectMany(source => UnknownSettings.In<ArticleSourceOptions>(source, "A source")),
            .. options.Sources.SelectMany(
                (source, index) => ArticleSourceRules.FaultsOf(source).Select(fault => $"{Where(source, index)} {fault}")
            ),
            .. options
                .Sources.Where(s => s.Name.Length > 0)
                .GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Skip(1).Any())
                .Select(g => $"Sources has several that are called '{g.Key}'. Give each a name of its own."),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    // Settings of before there were sources.
    private IEnumerable<string> Former(string section, string kind, string property) =>
        configuration.GetSection(section).GetChildren().Any()
            ?
            [
                $"{section} is no setting any more. Give each entry as a source: {{ \"Name\": \"...\", \"Kind\": \"{kind}\", \"{property}\": \"...\" }} in Sources.",
            ]
            : [];

    private static string Where(ArticleSourceOptions source, int index) =>
        source.Name.Length > 0 ? $"Source '{source.Name}'" : FormattableString.Invariant($"Sources:{index}");
}
