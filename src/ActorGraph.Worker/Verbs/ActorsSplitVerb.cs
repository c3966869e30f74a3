using System.CommandLine;
using ActorGraph.Core.Errors;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors split X</c>: takes a merge back; with <c>--in</c>, makes another actor of X in some articles.</summary>
internal static class ActorsSplitVerb
{
    public static Command Create(VerbRunner runner)
    {
        var actor = new Argument<string>("ACTOR")
        {
            Description = "Who was merged (his old id), or who stands for two: an id, name or alias",
        };
        var articles = new Option<string[]>("--in")
        {
            HelpName = "ARTICLE",
            Description = "The articles that mean somebody else; without it, a merge is taken back",
            AllowMultipleArgumentsPerToken = true,
        };
        var name = new Option<string?>("--as")
        {
            HelpName = "NAME",
            Description = "Whom they mean: a new name, or an actor that is there; if not given, \"NAME (2)\"",
        };
        return JudgingVerb.Create(
            new Command("split", "Take a merge back, or tell two of one name apart") { actor, articles, name },
            runner,
            (judge, parsed, because) =>
                (parsed.GetValue(articles) ?? [], parsed.GetValue(name)) switch
                {
                    ({ Length: > 0 } named, var other) => judge.Split(parsed.GetValue(actor)!, named, other, because),
                    (_, null) => judge.Split(parsed.GetValue(actor)!, because),
                    _ => throw new ActorGraphException(
                        ErrorCodes.InvalidCommandLine,
                        "--as needs --in: name the articles that mean somebody else."
                    ),
                }
        );
    }
}
