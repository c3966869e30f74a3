using System.Collections.Immutable;

namespace ActorGraph.Projections.Neo4j;

/// <summary>A node as a statement returned it.</summary>
/// <param name="ElementId">Neo4j's own id, good for the length of a transaction.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties by name.</param>
public sealed record CypherNode(string ElementId, ImmutableArray<string> Labels, IReadOnlyDictionary<string, object?> Properties);
