using System.CommandLine;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>run</c>: the hosted worker.</summary>
internal static class RunVerb
{
    public static Command Create(VerbRunner runner)
    {
        var command = new Command("run", "Take in the configured sources on schedule, until told to stop");
        command.SetAction((parsed, token) => runner.RunHostAsync(parsed, token));
        return command;
    }
}
