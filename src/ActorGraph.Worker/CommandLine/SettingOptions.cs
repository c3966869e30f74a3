using System.CommandLine;
using System.Globalization;
using ActorGraph.Pipeline.Configuration;

namespace ActorGraph.Worker.CommandLine;

/// <summary>The options that every verb takes; they win over environment and files.</summary>
internal sealed class SettingOptions
{
    private readonly Dictionary<string, Option<string?>> settings = new(StringComparer.Ordinal)
    {
        [LedgerOptions.Section + ":Path"] = Setting("--ledger", "FILE", "The ledger. Default: actorgraph.db"),
        [Neo4jSettings.Section + ":Uri"] = Setting("--neo4j", "URI", "The Neo4j that follows it. Default: none"),
        [Neo4jSettings.Section + ":User"] = Setting("--neo4j-user", "NAME", "Default: neo4j"),
        [Neo4jSettings.Section + ":Database"] = Setting("--neo4j-database", "NAME", "Default: neo4j"),
    };

    /// <summary>The setting that <see cref="MinConfidence"/> stands for.</summary>
    public Option<double?> MinConfidence { get; } =
        Verbs.ConfidenceOption.Create("Bring over only claims of this confidence and more. Default: 0; 'rebuild' after a change");

    private readonly Option<string[]> actorFiles = Files(
        "--actors",
        "Actors of your own, CSV or JSON, besides those of Actors:Files; may be given several times"
    );

    private readonly Option<string[]> ruleFiles = Files(
        "--rules",
        "Frames of your own, besides those of Rules:Files; may be given several times"
    );

    public Option<bool> Verbose { get; } =
        new("--verbose") { Description = "Write the log to standard error, with the details of faults", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in settings.Values)
        {
            command.Options.Add(option);
        }

        command.Options.Add(actorFiles);
        command.Options.Add(ruleFiles);
        command.Options.Add(Verbose);
    }

    /// <summary>The settings that were given as options.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Read(ParseResult parsed) =>
        settings
            .Select(setting => KeyValuePair.Create(setting.Key, parsed.GetValue(setting.Value)))
            .Append(
                KeyValuePair.Create(
                    Neo4jSettings.Section + ":" + nameof(Neo4jSettings.MinConfidence),
                    parsed.GetValue(MinConfidence)?.ToString(CultureInfo.InvariantCulture)
                )
            )
            .Where(setting => setting.Value is not null)
            .Concat(AddedFiles(ActorOptions.Section + ":" + nameof(ActorOptions.Files), parsed.GetValue(actorFiles)))
            .Concat(AddedFiles(RuleOptions.Section + ":" + nameof(RuleOptions.Files), parsed.GetValue(ruleFiles)));

    // A key of its own adds to the files of the settings where a number would replace one of them.
    private static IEnumerable<KeyValuePair<string, string?>> AddedFiles(string list, string[]? paths) =>
        (paths ?? []).Select(
            (path, index) => KeyValuePair.Create(FormattableString.Invariant($"{list}:option-{index:000}"), (string?)path)
        );

    private static Option<string[]> Files(string name, string description) =>
        new(name)
        {
            HelpName = "FILE",
            Description = description,
            Recursive = true,
            AllowMultipleArgumentsPerToken = false,
        };

    private static Option<string?> Setting(string name, string helpName, string description) =>
        new(name)
        {
            HelpName = helpName,
            Description = description,
            Recursive = true,
        };
}
