using ActorGraph.Projections.Neo4j;

namespace Integration.Tests.Neo4j;

/// <summary>The whole graph as sorted lines, so that two graphs can be held against each other.</summary>
internal static class GraphDump
{
    public static async Task<string> ReadAsync(ICypherClient client)
    {
        var nodes = await client.RunAsync(
            new CypherStatement("MATCH (n) WHERE NOT n:__ActorGraphCheckpoint RETURN labels(n) AS labels, properties(n) AS properties"),
            CancellationToken.None
        );
        var edges = await client.RunAsync(
            new CypherStatement("MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS properties, b.id AS b"),
            CancellationToken.None
        );
        return string.Join(
            '\n',
            nodes
                .Rows.Select(r => $"{Show(((IEnumerable<object?>)r["labels"]!).Order())} {Show(r["properties"])}")
                .Concat(edges.Rows.Select(r => $"{r["a"]} {r["type"]} {r["b"]} {Show(r["properties"])}"))
                .Order(StringComparer.Ordinal)
        );
    }

    private static string Show(object? value) =>
        value switch
        {
            string text => text,
            IReadOnlyDictionary<string, object?> map => string.Join(
                ", ",
                map.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}={Show(m.Value)}")
            ),
            System.Collections.IEnumerable list => "[" + string.Join("; ", list.Cast<object?>().Select(Show)) + "]",
            _ => FormattableString.Invariant($"{value}"),
        };
}
