using System.CommandLine;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>replay</c>: analyses the stored texts again where another version did so last.</summary>
internal static class ReplayVerb
{
    public static Command Create(VerbRunner runner)
    {
        var command = new Command(
            "replay",
            "Analyse stored texts again after an upgrade; nothing is read or fetched, what is up to date is left alone"
        );
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: false),
                    (services, stop) => RunAsync(services, runner.Terminal, stop),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, CancellationToken stop)
    {
        var stored = services.GetRequiredService<StoredArticles>();
        var outdated = stored.FindOutdated();
        await terminal.Output.WriteLineAsync(
            outdated.Count == 0
                ? "Every article is analysed by this version."
                : FormattableString.Invariant($"{outdated.Count} articles were analysed by another version.")
        );
        var ingestion = services.GetRequiredService<JournaledIngestion>();
        var summary = await RunReport.ShowAsync(
            terminal,
            terminal.IsInteractive ? outdated.Count : null,
            onResult => ingestion.RunAsync("replay", stored.ReadAsync(outdated, stop), onResult, stop)
        );
        return await IngestionEnd.WriteAsync(services, terminal, summary, stop);
    }
}
