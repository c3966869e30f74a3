using System.CommandLine;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>extract PATH... [--out DIR]</c>: writes what is found as JSON in the gold format and keeps no ledger.</summary>
internal static class ExtractVerb
{
    public static Command Create(VerbRunner runner)
    {
        var paths = PathArgument.Create();
        var folder = new Option<string?>("--out") { HelpName = "DIR", Description = "A folder for one file an article; standard output if not given" };
        var command = new Command("extract", "Write what articles say as JSON; no ledger") { paths, folder };
        command.SetAction((parsed, token) => runner.RunAsync(
            parsed,
            new LedgerAccess(IsReadOnly: true),
            (services, stop) => RunAsync(services, runner.Terminal, parsed.GetValue(paths)!, parsed.GetValue(folder), stop),
            token));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, string[] paths, string? folder, CancellationToken stop)
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
