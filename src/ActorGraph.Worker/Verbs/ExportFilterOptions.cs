using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Projections;
using ActorGraph.Pipeline.Explanation;

namespace ActorGraph.Worker.Verbs;

/// <summary>The options that say which claims an export takes: the same for every format.</summary>
internal sealed class ExportFilterOptions
{
    private readonly Option<DateOnly?> from = Day(
        "--from",
        "Only claims of this day and later; a claim's day is its event's, else its article's"
    );
    private readonly Option<DateOnly?> to = Day("--to", "Only claims of this day and earlier");
    private readonly Option<ImmutableArray<RelationType>> types = Words(
        "--type",
        "RELATION",
        "Only these relations, as MET_WITH,ATTACKED",
        RelationOntology.TryGet,
        RelationOntology.All.Select(t => t.Name)
    );

    private readonly Option<string[]> actors = Texts("--actor", "ACTOR", "Only claims with one of these at either end: ids or names");
    private readonly Option<double?> confidence = ConfidenceOption.Create("Only claims of this confidence and more. Default: 0");
    private readonly Option<ImmutableArray<Modality?>> modalities = Words<Modality?>(
        "--modality",
        "MODALITY",
        "Only claims that are asserted, planned, possible or denied",
        Named<Modality>,
        NamesOf<Modality>()
    );

    private readonly Option<string[]> publishers = Texts("--source", "PUBLISHER", "Only claims of articles of these publishers");
    private readonly Option<ImmutableArray<GraphLevel?>> level = Words<GraphLevel?>(
        "--level",
        "LEVEL",
        "actor, or state: everybody becomes the state he belongs to. Default: actor",
        Named<GraphLevel>,
        NamesOf<GraphLevel>()
    );

    private readonly Option<ImmutableArray<ExportColumns?>> with = Words<ExportColumns?>(
        "--with",
        "COLUMNS",
        "Further columns: articles,evidence",
        Named<ExportColumns>,
        ["articles", "evidence"]
    );

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="takesColumns">Whether its rows can have further columns.</param>
    public void AddTo(Command command, bool takesColumns)
    {
        foreach (var option in new Option[] { from, to, types, actors, confidence, modalities, publishers, level })
        {
            command.Options.Add(option);
        }

        if (takesColumns)
        {
            command.Options.Add(with);
        }
    }

    /// <summary>Which claims were asked for.</summary>
    /// <exception cref="ActorGraphException">What can let nothing pass. AG1002: the last day is before the first. AG4002: an actor is
    /// unknown. AG8001: a publisher is.</exception>
    public ClaimFilter ReadFilter(ParseResult parsed, ActorDirectory directory, ILedger ledger)
    {
        var filter = new ClaimFilter
        {
            From = parsed.GetValue(from),
            To = parsed.GetValue(to),
            Types = Given(parsed.GetValue(types)),
            Actors = [.. (parsed.GetValue(actors) ?? []).Select(name => directory.Find(name).Id)],
            MinConfidence = parsed.GetValue(confidence) ?? 0,
            Modalities = [.. Given(parsed.GetValue(modalities)).OfType<Modality>()],
            Publishers = [.. parsed.GetValue(publishers) ?? []],
            Level = Given(parsed.GetValue(level)).LastOrDefault() ?? GraphLevel.Actor,
        };
        if (filter.From > filter.To)
        {
            throw new ActorGraphException(ErrorCodes.InvalidCommandLine, "--to is before --from. Give the earlier day as --from.");
        }

        RefuseUnknown(filter.Publishers, ledger);
        return filter;
    }

    /// <summary>Which columns were asked for.</summary>
    public ExportColumns ReadColumns(ParseResult parsed) =>
        Given(parsed.GetValue(with)).Aggregate(ExportColumns.None, (all, column) => all | (column ?? ExportColumns.None));

    private static void RefuseUnknown(ImmutableArray<string> publishers, ILedger ledger)
    {
        if (publishers.IsEmpty)
        {
            return;
        }

        var known = ledger.ReadArticles().Select(a => a.Publisher).Where(p => p.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (publishers.FirstOrDefault(p => !known.Contains(p)) is { } unknown)
        {
            throw new ActorGraphException(
                ErrorCodes.ExportFailed,
                $"No article in the ledger is of the publisher '{unknown}'. Its publishers are {string.Join(", ", known.Order(StringComparer.Ordinal))}."
            );
        }
    }

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> values) => values.IsDefault ? [] : values;

    private static IEnumerable<string> NamesOf<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(n => n.ToLowerInvariant());

    private static T? Named<T>(string word)
        where T : struct, Enum => NamesOf<T>().Contains(word, StringComparer.Ordinal) ? Enum.Parse<T>(word, ignoreCase: true) : null;

    private static Option<string[]> Texts(string name, string helpName, string description) =>
        new(name)
        {
            HelpName = helpName,
            Description = description + "; several may be given",
            AllowMultipleArgumentsPerToken = true,
        };

    private static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            HelpName = "YYYY-MM-DD",
            Description = description,
            CustomParser = result =>
            {
                if (
                    DateOnly.TryParseExact(
                        result.Tokens[0].Value,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                {
                    return day;
                }

                result.AddError($"{name} takes a day such as 2024-11-27.");
                return null;
            },
        };

    private static Option<ImmutableArray<T>> Words<T>(
        string name,
        string helpName,
        string description,
        Func<string, T?> read,
        IEnumerable<string> known
    ) =>
        new(name)
        {
            HelpName = helpName,
            Description = description,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result => ReadWords(name, result, read, known),
        };

    private static ImmutableArray<T> ReadWords<T>(string name, ArgumentResult result, Func<string, T?> read, IEnumerable<string> known)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (
            var word in result.Tokens.SelectMany(t =>
                t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
        )
        {
            if (read(word) is not { } value)
            {
                result.AddError($"{name} does not know '{word}'; it takes {string.Join(", ", known)}.");
                return [];
            }

            values.Add(value);
        }

        return values.ToImmutable();
    }
}
