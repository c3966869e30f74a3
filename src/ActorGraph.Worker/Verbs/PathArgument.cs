using System.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary>Files and folders, at least one.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create() =>
        new("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files and folders; folders are searched to any depth" };
}
