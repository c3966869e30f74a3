using ActorGraph.Pipeline.Browsing;

namespace ActorGraph.Web.Answers;

/// <summary>An actor with those it deals with most.</summary>
/// <param name="Position">The ledger's position.</param>
/// <param name="Center">The actor's id.</param>
/// <param name="Actors">The actor, then its neighbours, the heaviest first.</param>
/// <param name="Neighbours">How many neighbours there are; no more of them are among the actors than were asked for.</param>
/// <param name="Relations">The relations between the actor and the neighbours, and the heaviest among these.</param>
/// <param name="Months">The actor's claims by month, whatever days were asked for.</param>
internal sealed record NeighbourhoodAnswer(
    long Position,
    string Center,
    IReadOnlyList<ActorAnswer> Actors,
    int Neighbours,
    IReadOnlyList<RelationAnswer> Relations,
    IReadOnlyList<MonthAnswer> Months
)
{
    public static NeighbourhoodAnswer Of(Neighbourhood found) =>
        new(
            found.Position.Value,
            found.Center.Id.Value,
            [.. found.Neighbours.Prepend(found.Center).Select(ActorAnswer.Of)],
            found.NeighbourCount,
            [.. found.Relations.Select(RelationAnswer.Of)],
            [.. found.Months.Select(m => new MonthAnswer(Words.Month(m.Month), m.Claims))]
        );
}
