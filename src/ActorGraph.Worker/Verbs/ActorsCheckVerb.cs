using System.CommandLine;
using ActorGraph.Pipeline.Actors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors check [FILE]...</c>: checks files of actors as every verb does that uses them, and tells what else is worth
/// knowing.</summary>
internal static class ActorsCheckVerb
{
    public static Command Create(VerbRunner runner)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files of actors; those of Actors:Files if none is given",
        };
        var command = new Command("check", "Check files of actors and tell which names they take from listed ones") { files };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        var lists = services.GetRequiredService<ActorLists>();
                        var given = parsed.GetValue(files) ?? [];
                        Write(runner.Terminal.Output, lists.Check(given.Length > 0 ? given : lists.Files));
                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }

    private static void Write(TextWriter output, ActorFileCheck check)
    {
        foreach (var notice in check.Notices)
        {
            output.WriteLine(notice);
        }

        output.WriteLine(
            FormattableString.Invariant($"No fault. Actors: {check.Actors}, names: {check.Names}, notices: {check.Notices.Count}.")
        );
    }
}
