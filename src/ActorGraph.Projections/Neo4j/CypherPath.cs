using System.Collections.Immutable;

namespace ActorGraph.Projections.Neo4j;

/// <summary>A path as a statement returned it.</summary>
/// <param name="Nodes">The nodes along the way, one more than relationships.</param>
/// <param name="Relationships">The relationships between them, in either direction.</param>
public sealed record CypherPath(ImmutableArray<CypherNode> Nodes, ImmutableArray<CypherRelationship> Relationships);
