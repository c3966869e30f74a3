using System.CommandLine;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>claims reject ID</c>, <c>restore ID</c>: take a wrong claim out of everything that counts, and back.</summary>
internal static class ClaimsVerb
{
    public static Command Create(VerbRunner runner) =>
        new("claims", "Say which claims are wrong")
        {
            Create(
                runner,
                "reject",
                "Let a claim count no more, even if its article is taken in again",
                (judge, id, because) => judge.Reject(id, because)
            ),
            Create(runner, "restore", "Let a rejected claim count again", (judge, id, because) => judge.Restore(id, because)),
        };

    private static Command Create(VerbRunner runner, string name, string description, Func<ActorJudge, string, string, string> judge)
    {
        var claim = new Argument<string>("ID") { Description = "The claim's id, as 'explain' and claims.csv show it" };
        return JudgingVerb.Create(
            new Command(name, description) { claim },
            runner,
            (actorJudge, parsed, because) => judge(actorJudge, parsed.GetValue(claim)!, because)
        );
    }
}
