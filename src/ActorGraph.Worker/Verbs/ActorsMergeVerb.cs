using System.CommandLine;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors merge A B</c>: A is B.</summary>
internal static class ActorsMergeVerb
{
    public static Command Create(VerbRunner runner)
    {
        var actor = new Argument<string>("ACTOR") { Description = "Who is shown no more by himself: an id, name or alias" };
        var into = new Argument<string>("INTO") { Description = "Who he is" };
        var force = new Option<bool>("--force") { Description = "Even if one is a person and the other an organization, or the like" };
        return JudgingVerb.Create(
            new Command("merge", "Make one actor of two; old ids and names keep finding him") { actor, into, force },
            runner,
            (judge, parsed, because) => judge.Merge(parsed.GetValue(actor)!, parsed.GetValue(into)!, parsed.GetValue(force), because)
        );
    }
}
