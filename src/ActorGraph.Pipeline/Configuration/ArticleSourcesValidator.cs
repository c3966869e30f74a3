using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <c>Sources</c>: every fault of every source at once, unknown settings too, since a misspelt one would be silently
/// without effect.</summary>
/// <param name="configuration">The settings as they were written.</param>
internal sealed class ArticleSourcesValidator(IConfiguration configuration) : IValidateOptions<ScheduleOptions>
{
    private static readonly HashSet<string> known = typeof(ArticleSourceOptions)
        .GetProperties()
        .Select(p => p.Name)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public ValidateOptionsResult Validate(string? name, ScheduleOptions options)
    {
        List<string> faults =
        [
            .. Former("Feeds", "feed", "Address"),
            .. Former("Folders", "folder", "Path"),
            .. configuration.GetSection("Sources").GetChildren().SelectMany(UnknownSettings),
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

    private static IEnumerable<string> UnknownSettings(IConfigurationSection source) =>
        source
            .GetChildren()
            .Where(setting => !known.Contains(setting.Key))
            .Select(setting => $"{setting.Path} is no setting. A source takes {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    private static string Where(ArticleSourceOptions source, int index) =>
        source.Name.Length > 0 ? $"Source '{source.Name}'" : FormattableString.Invariant($"Sources:{index}");
}
