using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Browsing;

/// <summary>An actor with those he deals with most, as a picture shows them.</summary>
/// <param name="Position">The ledger's position.</param>
/// <param name="Center">The actor.</param>
/// <param name="Neighbours">Those he deals with, the heaviest relations first: as many as were asked for.</param>
/// <param name="NeighbourCount">How many there are in all.</param>
/// <param name="Relations">His relations with them, and the heaviest among themselves.</param>
/// <param name="Months">His claims with anybody in each month that has one, whatever days were asked for; in order.</param>
public sealed record Neighbourhood(
    LedgerPosition Position,
    Actor Center,
    IReadOnlyList<Actor> Neighbours,
    int NeighbourCount,
    IReadOnlyList<Relation> Relations,
    IReadOnlyList<MonthCount> Months
);
