using System.CommandLine;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
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
        var command = new Command(
            "ingest",
            "Take in articles: files and folders of .txt, .html, .json, .jsonl, .csv and .warc, each also packed (.gz)"
        )
        {
            paths,
        };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: false),
                    (services, stop) => RunAsync(services, runner.Terminal, parsed.GetValue(paths)!, stop),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, string[] paths, CancellationToken stop)
    {
        var (files, ingestion) = (services.GetRequiredService<FileSources>(), services.GetRequiredService<JournaledIngestion>());
        var summary = await RunReport.ShowAsync(
            terminal,
            terminal.IsInteractive ? files.Count(paths) : null,
            onResult => ingestion.RunAsync("ingest", files.FindAsync(paths, stop), onResult, stop)
        );
        if (summary is { Read: 0, IsInterrupted: false })
        {
            await terminal.Output.WriteLineAsync(
                $"No article was found in {string.Join(", ", paths.Select(p => $"'{p}'"))}: no .txt, .html, .htm, .json, .jsonl, .csv or .warc file is there."
            );
        }

        return await IngestionEnd.WriteAsync(services, terminal, summary, stop);
    }
}
