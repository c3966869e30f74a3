using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Whom a name means, and why.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Basis">What the decision rests on.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Reason">Why.</param>
/// <param name="Person">What the article tells of a person; null for others.</param>
internal sealed record Resolution(Actor Actor, LinkBasis Basis, double Confidence, string Reason, KnownPerson? Person = null);
