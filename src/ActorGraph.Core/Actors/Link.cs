using ActorGraph.Core.Mentions;

namespace ActorGraph.Core.Actors;

/// <summary>The decision which actor a mention refers to.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Actor">The actor it refers to.</param>
/// <param name="Basis">What the decision rests on.</param>
/// <param name="IsPlace">Whether the text uses the name as a place ("met in Moscow", "a factory in Poland"), so that it makes nobody a
/// party.</param>
/// <param name="Confidence">How sure the decision is, 0 to 1.</param>
/// <param name="Reason">Why, for a reader: "alias 'DPRK'", "surname of Mark Rutte, named before".</param>
public sealed record Link(Mention Mention, Actor Actor, LinkBasis Basis, bool IsPlace, double Confidence, string Reason);
