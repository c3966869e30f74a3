using System.CommandLine;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>retry --failed</c>, <c>retry ARTICLE...</c>: reads again, from where they were found, what could not be taken in.</summary>
internal static class RetryVerb
{
    public static Command Create(VerbRunner runner)
    {
        var names = new Argument<string[]>("ARTICLE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Failed articles, by the names that 'status' shows",
        };
        var failed = new Option<bool>("--failed") { Description = "All that have failed, and what a killed run left behind" };
        var command = new Command("retry", "Try failed articles again, from where they were found") { names, failed };
        command.Validators.Add(result =>
        {
            if (result.GetValue(failed) == (result.GetValue(names) is { Length: > 0 }))
            {
                result.AddError("Give either --failed or the names of articles.");
            }
        });
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: false),
                    (services, stop) => RunAsync(services, runner.Terminal, parsed.GetValue(names)!, stop),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, string[] names, CancellationToken stop)
    {
        var unfinished = services.GetRequiredService<UnfinishedArticles>();
        var chosen = (names.Length > 0 ? unfinished.Get(names) : unfinished.All).ToLookup(UnfinishedArticles.CanBeFound);
        foreach (var lost in chosen[false])
        {
            terminal.WriteFault(
                ErrorCodes.ArticleNotFound,
                $"'{lost.Name}' cannot be read again: the ledger does not know from which file it came. Ingest it again, or remove it."
            );
        }

        if (chosen.Count == 0)
        {
            await terminal.Output.WriteLineAsync("Nothing has failed.");
        }

        if (!chosen[true].Any())
        {
            return chosen.Count == 0 ? ExitCodes.Success : ExitCodes.ArticlesFailed;
        }

        var ingestion = services.GetRequiredService<JournaledIngestion>();
        var summary = await RunReport.ShowAsync(
            terminal,
            terminal.IsInteractive ? chosen[true].Count() : null,
            onResult => ingestion.RunAsync(DueArticles.Source, unfinished.FindAsync(chosen[true], stop), onResult, stop)
        );
        var exitCode = await IngestionEnd.WriteAsync(services, terminal, summary, stop);
        return exitCode == ExitCodes.Success && chosen[false].Any() ? ExitCodes.ArticlesFailed : exitCode;
    }
}
