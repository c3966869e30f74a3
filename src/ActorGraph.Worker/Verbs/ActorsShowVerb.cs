using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors show X</c>: names, offices, edges, articles, judgements.</summary>
internal static class ActorsShowVerb
{
    public static Command Create(VerbRunner runner)
    {
        var actor = new Argument<string>("ACTOR")
        {
            Description = "An id, name or alias; an id from before a merge finds the actor it became",
        };
        var all = new Option<bool>("--all") { Description = "Every edge and article, however many" };
        var command = new Command("show", "Show an actor's names, offices, edges, articles and judgements") { actor, all };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        var found = services.GetRequiredService<ActorDirectory>().Find(parsed.GetValue(actor)!);
                        ActorDossierText.Write(
                            runner.Terminal.Output,
                            ActorDossier.Of(services.GetRequiredService<ILedger>(), found),
                            parsed.GetValue(all)
                        );
                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }
}
