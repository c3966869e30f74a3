namespace ActorGraph.Projections.Neo4j;

/// <summary>A statement with its parameters.</summary>
/// <param name="Text">The text of a file of <c>cypher/</c>.</param>
/// <param name="Parameters">
/// Values by name: null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, sequences of values and dictionaries of values by name.
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, new Dictionary<string, object?>()) { }

    /// <summary>A statement with one parameter.</summary>
    public CypherStatement(string text, string name, object? value)
        : this(text, new Dictionary<string, object?> { [name] = value }) { }
}
