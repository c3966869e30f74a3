using System.CommandLine;
using ActorGraph.Pipeline.Actors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors import FILE [--out actors.csv]</c>: a file of actors from Wikidata's or FollowTheMoney's JSON.</summary>
internal static class ActorsImportVerb
{
    public static Command Create(VerbRunner runner)
    {
        var file = new Argument<string>("FILE") { Description = "Entities of Wikidata or FollowTheMoney in JSON; .gz is unpacked" };
        var target = new Option<string>("--out")
        {
            HelpName = "FILE",
            Description = "The CSV to write. Default: actors.csv",
            DefaultValueFactory = _ => "actors.csv",
        };
        var command = new Command("import", "Make a file of actors of Wikidata's or FollowTheMoney's entities") { file, target };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    async (services, stop) =>
                    {
                        var path = parsed.GetValue(target)!;
                        var (written, passedOver) = services.GetRequiredService<ActorLists>().Import(parsed.GetValue(file)!, path, stop);
                        await runner.Terminal.Output.WriteLineAsync(
                            FormattableString.Invariant(
                                $"{written} actors written to '{path}'; {passedOver} entities passed over. Name it in Actors:Files or with --actors to use it."
                            )
                        );
                        return ExitCodes.Success;
                    },
                    token
                )
        );
        return command;
    }
}
