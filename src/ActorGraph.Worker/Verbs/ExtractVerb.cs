using System.CommandLine;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Tracing;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>extract PATH... [--out DIR]</c>: writes what is found as JSON in the gold format and keeps no ledger; <c>--trace
/// [--json]</c>: writes what gave it, and what gave nothing and why.</summary>
internal static class ExtractVerb
{
    public static Command Create(VerbRunner runner)
    {
        var paths = PathArgument.Create();
        var folder = new Option<string?>("--out")
        {
            HelpName = "DIR",
            Description = "A folder for one file an article; standard output if not given",
        };
        var trace = new Option<bool>("--trace")
        {
            Description = "Write for each sentence its words, actors and predicates, and why those that gave no claim gave none",
        };
        var asJson = new Option<bool>("--json") { Description = "Write the trace as JSON, one object a sentence and line" };
        var command = new Command("extract", "Write what articles say as JSON; no ledger") { paths, folder, trace, asJson };
        command.Validators.Add(result =>
        {
            if (result.GetValue(trace) && result.GetValue(folder) is not null)
            {
                result.AddError("--trace writes to standard output; give it without --out.");
            }
            else if (result.GetValue(asJson) && !result.GetValue(trace))
            {
                result.AddError("--json is for --trace; articles are written as JSON anyway.");
            }
        });
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, stop) =>
                        parsed.GetValue(trace)
                            ? Task.FromResult(Trace(services, runner.Terminal, parsed.GetValue(paths)!, parsed.GetValue(asJson), stop))
                            : RunAsync(services, runner.Terminal, parsed.GetValue(paths)!, parsed.GetValue(folder), stop),
                    token,
                    readsTexts: true
                )
        );
        return command;
    }

    private static int Trace(IServiceProvider services, Terminal terminal, string[] paths, bool asJson, CancellationToken stop)
    {
        var failures = services.GetRequiredService<ArticleTracer>().Write(paths, asJson, terminal.Output, stop);
        foreach (var failure in failures)
        {
            terminal.WriteFault(failure);
        }

        return failures.Count > 0 ? ExitCodes.ArticlesFailed : ExitCodes.Success;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services,
        Terminal terminal,
        string[] paths,
        string? folder,
        CancellationToken stop
    )
    {
        var files = folder is null ? null : new OutputFolder(folder);
        var summary = await services.GetRequiredService<ExtractionRunner>().RunAsync(paths, Write, stop);
        return summary.Failed > 0 ? ExitCodes.ArticlesFailed : ExitCodes.Success;

        void Write(string name, ArticleResult result)
        {
            if (result is not { Analysis: { } analysis })
            {
                terminal.WriteFault(result.Failure!);
            }
            else if (files is null)
            {
                terminal.Output.Write(GoldFormat.Write(GoldFormat.FromAnalysis(analysis)));
            }
            else
            {
                files.Write(name, GoldFormat.Write(GoldFormat.FromAnalysis(analysis)));
            }
        }
    }
}
