using System.CommandLine;
using System.Text.Json;
using ActorGraph.Core.Actors;
using ActorGraph.Pipeline.Actors;
using ActorGraph.Pipeline.Calibration;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Pipeline.Language;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary>
/// <c>eval GOLD_DIR... [--json] [--errors] [--without LIST]</c>: scores the extraction from raw text; <c>--linking</c>: linking alone;
/// <c>--calibration [--fit FILE]</c>: its confidences; <c>eval --treebank FILE</c>: scores tagging and parsing.
/// </summary>
internal static class EvalVerb
{
    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    private static readonly Dictionary<string, ActorType> lists = new(StringComparer.Ordinal)
    {
        ["persons"] = ActorType.Person,
        ["countries"] = ActorType.Country,
        ["organizations"] = ActorType.Organization,
    };

    public static Command Create(VerbRunner runner)
    {
        var folders = new Argument<string[]>("GOLD_DIR")
        {
            Description = "Folders of annotated articles",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var treebank = new Option<string?>("--treebank")
        {
            HelpName = "FILE",
            Description = "Score tagging and parsing on a CoNLL-U file instead",
        };
        var linking = new Option<bool>("--linking")
        {
            Description = "Score linking alone: where the names stand is given, whom they mean is not",
        };
        var asJson = new Option<bool>("--json") { Description = "Print the figures as JSON" };
        var errors = new Option<bool>("--errors") { Description = "Print what is wrong (+) and missed (-) in each article" };
        var without = new Option<string?>("--without")
        {
            HelpName = "LIST",
            Description = "Leave out our list of persons, countries or organizations, to see what it is worth",
        };
        without.AcceptOnlyFromAmong([.. lists.Keys]);
        var calibration = new Option<bool>("--calibration")
        {
            Description = "Print whether confidences mean what they say, not the scores",
        };
        var fit = new Option<string?>("--fit")
        {
            HelpName = "FILE",
            Description =
                "With --calibration: fit the model of confidences to these articles, its level to those of the last folder, and write it; the table is of held-out articles",
        };
        var command = new Command("eval", "Score the extraction against annotated articles, from their raw text")
        {
            folders,
            treebank,
            linking,
            asJson,
            errors,
            without,
            calibration,
            fit,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(folders) is { Length: > 0 } == result.GetValue(treebank) is not null)
            {
                result.AddError("Give either GOLD_DIR or --treebank FILE.");
            }
            else if (result.GetValue(linking) && result.GetValue(folders) is not [_])
            {
                result.AddError("--linking needs one GOLD_DIR.");
            }
            else if (result.GetValue(fit) is not null && !result.GetValue(calibration))
            {
                result.AddError("--fit is for --calibration.");
            }
        });
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        var output = runner.Terminal.Output;
                        if (parsed.GetValue(treebank) is { } file)
                        {
                            WriteTreebank(
                                output,
                                services.GetRequiredService<LanguageTools>().ScoreTreebank(file),
                                parsed.GetValue(asJson)
                            );
                        }
                        else if (parsed.GetValue(linking))
                        {
                            WriteLinking(
                                output,
                                services.GetRequiredService<LinkingEvaluation>().Evaluate(parsed.GetValue(folders)![0]),
                                parsed.GetValue(asJson),
                                parsed.GetValue(errors)
                            );
                        }
                        else if (parsed.GetValue(calibration))
                        {
                            var confidences = services.GetRequiredService<ConfidenceCalibration>();
                            var gold = parsed.GetValue(folders)!;
                            Write(
                                output,
                                parsed.GetValue(fit) is { } model ? confidences.Fit(gold, model) : confidences.Measure(gold),
                                parsed.GetValue(asJson)
                            );
                        }
                        else
                        {
                            Write(
                                output,
                                services.GetRequiredService<GoldEvaluation>().Evaluate(parsed.GetValue(folders)!),
                                parsed.GetValue(asJson),
                                parsed.GetValue(errors)
                            );
                        }

                        return Task.FromResult(ExitCodes.Success);
                    },
                    token,
                    new ActorSelection(parsed.GetValue(without) is { } list ? lists[list] : null)
                )
        );
        return command;
    }

    private static void WriteTreebank(TextWriter output, IReadOnlyDictionary<string, double> scores, bool asJson)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(scores, json));
            return;
        }

        foreach (var (name, value) in scores)
        {
            output.WriteLine(
                name == "words"
                    ? FormattableString.Invariant($"{name, -14}{value, 8:0}")
                    : FormattableString.Invariant($"{name, -14}{value, 8:0.00}")
            );
        }
    }

    private static void WriteLinking(TextWriter output, LinkingReport report, bool asJson, bool errors)
    {
        if (errors)
        {
            foreach (var (article, surface, expected, found) in report.Errors)
            {
                output.WriteLine($"{article}: '{surface}' is {expected}, linked to {found}");
            }
        }

        output.WriteLine(
            asJson
                ? JsonSerializer.Serialize(report, json)
                : FormattableString.Invariant(
                    $"{report.Occurrences} names, {report.Right} right, {report.Unlinked} unlinked; accuracy {100 * report.Accuracy:0.0}, confusion of listed actors {100 * report.Confusion:0.00}"
                )
        );
    }

    private static void Write(TextWriter output, ReliabilityTable table, bool asJson)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(table, json));
        }
        else
        {
            ScoreTable.Write(output, table);
        }
    }

    private static void Write(TextWriter output, EvaluationReport report, bool asJson, bool errors)
    {
        if (errors)
        {
            ScoreTable.WriteErrors(output, report);
        }

        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(report, json));
        }
        else
        {
            ScoreTable.Write(output, report);
        }
    }
}
