using ActorGraph.Core.Ledger;

namespace ActorGraph.Web.Answers;

/// <summary>An article that could not be taken in.</summary>
/// <param name="Name">What it was found as.</param>
/// <param name="Code">The number of the fault.</param>
/// <param name="Reason">What happened.</param>
/// <param name="Tries">How often in a row.</param>
internal sealed record FailureAnswer(string Name, string Code, string Reason, int Tries)
{
    public static FailureAnswer Of(FoundArticle failed) => new(failed.Name.Value, failed.Code, failed.Reason, failed.Tries);
}
