namespace ActorGraph.Core.Ledger;

/// <summary>How many of the articles that a source has found are in a state.</summary>
/// <param name="Source">The source.</param>
/// <param name="State">The state.</param>
/// <param name="Articles">How many.</param>
public sealed record StateCount(string Source, LifecycleState State, int Articles);
