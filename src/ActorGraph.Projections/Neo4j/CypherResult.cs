using System.Collections.Immutable;

namespace ActorGraph.Projections.Neo4j;

/// <summary>The rows that a statement returned.</summary>
/// <param name="Fields">The names of the columns.</param>
/// <param name="Rows">The rows, in the order of the statement.</param>
public sealed record CypherResult(ImmutableArray<string> Fields, ImmutableArray<CypherRow> Rows);
