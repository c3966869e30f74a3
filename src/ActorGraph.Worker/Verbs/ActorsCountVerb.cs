using System.CommandLine;
using ActorGraph.Pipeline.Actors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors count</c>: how much the knowledge base holds, with the user's files, and what loading it costs.</summary>
internal static class ActorsCountVerb
{
    public static Command Create(VerbRunner runner)
    {
        var command = new Command("count", "Count the actors that are known beforehand, and tell what loading them costs");
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        Write(runner.Terminal.Output, services.GetRequiredService<ActorLists>().Count());
                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }

    private static void Write(TextWriter output, IReadOnlyList<(string Name, double Value)> counts)
    {
        foreach (var (name, value) in counts)
        {
            output.WriteLine(FormattableString.Invariant($"{name, -32}{value, 10:0}"));
        }
    }
}
