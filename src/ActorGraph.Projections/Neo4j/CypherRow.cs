using System.Collections.Immutable;

namespace ActorGraph.Projections.Neo4j;

/// <summary>One row of a result.</summary>
/// <remarks>
/// Values are null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <see cref="DateOnly"/>,
/// <see cref="DateTimeOffset"/>, <see cref="IReadOnlyList{T}"/> and <see cref="IReadOnlyDictionary{TKey, TValue}"/> of such,
/// <see cref="CypherNode"/>, <see cref="CypherRelationship"/> and <see cref="CypherPath"/>; those of rarer types (durations, points) come
/// as their text.
/// </remarks>
public sealed class CypherRow
{
    private readonly ImmutableArray<string> fields;
    private readonly ImmutableArray<object?> values;

    /// <summary>Joins names and values of one row.</summary>
    public CypherRow(ImmutableArray<string> fields, ImmutableArray<object?> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, fields.Length);
        this.fields = fields;
        this.values = values;
    }

    /// <summary>The value of a column.</summary>
    /// <exception cref="KeyNotFoundException">The statement returned no such column.</exception>
    public object? this[string field] =>
        fields.IndexOf(field) is >= 0 and var i
            ? values[i]
            : throw new KeyNotFoundException($"There is no column '{field}'; there are {string.Join(", ", fields)}.");

    /// <summary>The value of a column as a type.</summary>
    /// <exception cref="InvalidCastException">It is of another type, or null.</exception>
    public T Get<T>(string field) => (T)this[field]!;
}
