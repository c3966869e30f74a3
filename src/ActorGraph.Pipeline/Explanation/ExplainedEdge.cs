using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Explanation;

/// <summary>One edge with the claims behind it.</summary>
/// <param name="Source">The actor it goes out from.</param>
/// <param name="Type">Which relation.</param>
/// <param name="Target">The actor it goes to.</param>
/// <param name="Modality">How the articles stand to it.</param>
/// <param name="Claims">The claims, ordered by article, then place in it.</param>
public sealed record ExplainedEdge(ActorId Source, RelationType Type, ActorId Target, Modality Modality, IReadOnlyList<Claim> Claims)
{
    /// <summary>The end that is not this actor.</summary>
    public ActorId Other(ActorId actor) => Source == actor ? Target : Source;
}
