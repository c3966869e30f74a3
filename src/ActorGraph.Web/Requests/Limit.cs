using ActorGraph.Core.Errors;

namespace ActorGraph.Web.Requests;

/// <summary>How much an answer may hold.</summary>
internal static class Limit
{
    /// <summary>The number asked for.</summary>
    /// <exception cref="ActorGraphException">AG8101: it is below the least or above the most.</exception>
    public static int Read(string name, int? asked, int usual, int most, int least = 1) =>
        asked is not { } number ? usual
        : number >= least && number <= most ? number
        : throw new ActorGraphException(
            ErrorCodes.InvalidRequest,
            FormattableString.Invariant($"{name} takes a number between {least} and {most}, not {number}.")
        );
}
