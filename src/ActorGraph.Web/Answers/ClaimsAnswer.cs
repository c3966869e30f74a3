namespace ActorGraph.Web.Answers;

/// <summary>Claims between two actors, the newest first.</summary>
/// <param name="Total">How many pass the filter.</param>
/// <param name="Actors">Whom the claims name.</param>
/// <param name="Claims">As many as were asked for.</param>
internal sealed record ClaimsAnswer(int Total, IReadOnlyList<ActorAnswer> Actors, IReadOnlyList<ClaimAnswer> Claims);
