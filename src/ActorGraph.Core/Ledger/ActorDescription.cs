using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Ledger;

/// <summary>One way in which articles describe an actor.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Variant">The description; its id is the one the articles gave, before any judgement.</param>
/// <param name="Articles">How many recorded articles describe him so.</param>
public sealed record ActorDescription(ActorId Actor, Actor Variant, int Articles);
