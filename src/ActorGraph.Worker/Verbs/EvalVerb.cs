using System.CommandLine;
using System.Text.Json;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>eval GOLD_DIR [--json] [--errors]</c>: scores the extraction from raw text.</summary>
internal static class EvalVerb
{
    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    public static Command Create(VerbRunner runner)
    {
        var folder = new Argument<string>("GOLD_DIR") { Description = "A folder of annotated articles" };
        var asJson = new Option<bool>("--json") { Description = "Print the figures as JSON" };
        var errors = new Option<bool>("--errors") { Description = "Print what is wrong (+) and missed (-) in each article" };
        var command = new Command("eval", "Score the extraction against annotated articles, from their raw text") { folder, asJson, errors };
        command.SetAction((parsed, token) => runner.RunAsync(
            parsed,
            new LedgerAccess(IsReadOnly: true),
            (services, _) =>
            {
                var report = services.GetRequiredService<GoldEvaluation>().Evaluate(parsed.GetValue(folder)!);
                Write(runner.Terminal.Output, report, parsed.GetValue(asJson), parsed.GetValue(errors));
                return Task.FromResult(ExitCodes.Success);
            },
            token));
        return command;
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
