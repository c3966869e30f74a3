using ActorGraph.Core.Actors;

namespace ActorGraph.Pipeline.Actors;

/// <summary>Which of our lists of actors are used.</summary>
/// <param name="Without">A type whose listed actors are left out, to measure what the list is worth; null for none.</param>
public sealed record ActorSelection(ActorType? Without = null);
