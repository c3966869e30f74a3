using System.CommandLine;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors rename X NAME</c>: gives an actor another name to show.</summary>
internal static class ActorsRenameVerb
{
    public static Command Create(VerbRunner runner)
    {
        var actor = new Argument<string>("ACTOR") { Description = "An id, name or alias" };
        var name = new Argument<string>("NAME") { Description = "The name to show; the id stays, the former name finds him as well" };
        var force = new Option<bool>("--force") { Description = "Even if another actor has this name" };
        return JudgingVerb.Create(
            new Command("rename", "Give an actor another name") { actor, name, force },
            runner,
            (judge, parsed, because) => judge.Rename(parsed.GetValue(actor)!, parsed.GetValue(name)!, parsed.GetValue(force), because)
        );
    }
}
