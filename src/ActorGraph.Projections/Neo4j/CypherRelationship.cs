namespace ActorGraph.Projections.Neo4j;

/// <summary>A relationship as a statement returned it.</summary>
/// <param name="ElementId">Neo4j's own id, good for the length of a transaction.</param>
/// <param name="Start">The id of the node it goes out from.</param>
/// <param name="End">The id of the node it goes to.</param>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties by name.</param>
public sealed record CypherRelationship(
    string ElementId,
    string Start,
    string End,
    string Type,
    IReadOnlyDictionary<string, object?> Properties
);
