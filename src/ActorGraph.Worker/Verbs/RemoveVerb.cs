using System.CommandLine;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>remove ARTICLE</c>: takes an article and what only it supported out of the ledger and of every projection.</summary>
internal static class RemoveVerb
{
    public static Command Create(VerbRunner runner)
    {
        var article = new Argument<string>("ARTICLE") { Description = "Its id, as 'explain' and 'status' show it" };
        var command = new Command("remove", "Take an article out, with what only it supported") { article };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: false),
                    (services, stop) => RemoveAsync(services, runner.Terminal, parsed.GetValue(article)!, stop),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RemoveAsync(IServiceProvider services, Terminal terminal, string article, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(article) || !Forget(services, new ArticleId(article)))
        {
            throw new ActorGraphException(
                ErrorCodes.ArticleNotFound,
                $"The ledger has no article '{article}'. Give an id as 'actorgraph explain' or 'actorgraph status' shows it."
            );
        }

        await terminal.Output.WriteLineAsync($"'{article}' is taken out.");
        var faults = await services.GetRequiredService<ProjectionRunner>().SynchronizeAsync(stop);
        foreach (var fault in faults)
        {
            terminal.WriteFault(fault);
        }

        return faults.Count > 0 ? ExitCodes.Fault : ExitCodes.Success;
    }

    private static bool Forget(IServiceProvider services, ArticleId article)
    {
        var wasRecorded = services.GetRequiredService<ILedger>().Remove(article);
        return services.GetRequiredService<IIngestionJournal>().Forget(article) || wasRecorded;
    }
}
