using System.Collections.Immutable;
using ActorGraph.Core.Actors;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>Two actors that may be one. Nobody merges them but a person.</summary>
/// <param name="Actor">The one that would be merged: fewer signs speak for his description.</param>
/// <param name="Into">The one that would stay: listed, or with the longer name.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Reasons">What speaks for and against it, in the order in which it was looked at.</param>
public sealed record DuplicateProposal(Actor Actor, Actor Into, double Score, ImmutableArray<string> Reasons);
