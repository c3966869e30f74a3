using System.Collections;
using ActorGraph.Projections.Neo4j;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>Turns values of statements and rows into the driver's and back.</summary>
internal static class DriverValues
{
    /// <summary>Parameters as the driver takes them.</summary>
    public static IDictionary<string, object?> Write(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(p => p.Key, p => Write(p.Value), StringComparer.Ordinal);

    /// <summary>A value as <see cref="CypherRow"/> promises it.</summary>
    public static object? Read(object? value) =>
        value switch
        {
            null or bool or long or double or string => value,
            int number => (long)number,
            LocalDate day => new DateOnly(day.Year, day.Month, day.Day),
            ZonedDateTime moment => DateTimeOffset
                .FromUnixTimeSeconds(moment.UtcSeconds)
                .AddTicks(moment.Nanosecond / 100)
                .ToOffset(TimeSpan.FromSeconds(moment.OffsetSeconds)),
            INode node => Read(node),
            IRelationship relationship => Read(relationship),
            IPath path => new CypherPath([.. path.Nodes.Select(Read)], [.. path.Relationships.Select(Read)]),
            IReadOnlyDictionary<string, object> map => Read(map),
            IDictionary<string, object> map => map.ToDictionary(m => m.Key, m => Read(m.Value), StringComparer.Ordinal),
            IEnumerable list => list.Cast<object?>().Select(Read).ToArray(),
            _ => value.ToString(),
        };

    private static object? Write(object? value) =>
        value switch
        {
            null or bool or int or long or double or string => value,
            DateOnly day => new LocalDate(day.Year, day.Month, day.Day),
            DateTimeOffset moment => new ZonedDateTime(moment),
            IReadOnlyDictionary<string, object?> map => Write(map),
            IEnumerable list => list.Cast<object?>().Select(Write).ToList(),
            _ => throw new ArgumentException($"A value of type {value.GetType()} cannot be a parameter.", nameof(value)),
        };

    private static CypherNode Read(INode node) => new(node.ElementId, [.. node.Labels], Read(node.Properties));

    private static CypherRelationship Read(IRelationship relationship) =>
        new(
            relationship.ElementId,
            relationship.StartNodeElementId,
            relationship.EndNodeElementId,
            relationship.Type,
            Read(relationship.Properties)
        );

    private static Dictionary<string, object?> Read(IReadOnlyDictionary<string, object> map) =>
        map.ToDictionary(m => m.Key, m => Read(m.Value), StringComparer.Ordinal);
}
