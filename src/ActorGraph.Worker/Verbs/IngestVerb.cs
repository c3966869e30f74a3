using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>ingest PATH...</c>: reads, extracts, records, then brings the projections along.</summary>
internal static class IngestVerb
{
    public static Command Create(VerbRunner runner)
    {
        var paths = PathArgument.Create();
        var command = new Command("ingest", "Take in articles: files and folders of .txt, .html, .json and .jsonl") { paths };
        command.SetAction((parsed, token) => runner.RunAsync(
            parsed, new LedgerAccess(IsReadOnly: false), (services, stop) => RunAsync(services, runner.Terminal, parsed.GetValue(paths)!, stop), token));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, string[] paths, CancellationToken stop)
    {
        var ingestion = services.GetRequiredService<IngestionRunner>();
        var summary = await RunReport.ShowAsync(
            terminal,
            terminal.IsInteractive ? services.GetRequiredService<FileSources>().Count(paths) : null,
            onResult => ingestion.RunAsync(paths, [], onResult, stop));
        var faults = summary.IsInterrupted ? [] : await services.GetRequiredService<ProjectionRunner>().SynchronizeAsync(stop);
        foreach (var fault in faults)
        {
            terminal.WriteFault(fault);
        }

        SummaryTable.Write(terminal, summary, services.GetRequiredService<ILedger>().Count());
        return summary.Failed > 0 ? ExitCodes.ArticlesFailed : faults.Count > 0 ? ExitCodes.Fault : ExitCodes.Success;
    }
}
