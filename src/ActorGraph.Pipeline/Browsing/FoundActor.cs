using ActorGraph.Core.Actors;

namespace ActorGraph.Pipeline.Browsing;

/// <summary>An actor that a search found.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Alias">The alias that was found; null where it was the name.</param>
/// <param name="Articles">How many recorded articles name him.</param>
public sealed record FoundActor(Actor Actor, string? Alias, int Articles);
