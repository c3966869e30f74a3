using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using ActorGraph.Projections.Neo4j;

namespace Benchmarks;

/// <summary>Times ten analyst queries on a graph that is there, without and with the indexes of <c>cypher/schema</c>.</summary>
internal static class QueryRun
{
    private const int Rounds = 3;

    // Names as GraphLedger makes them.
    private static readonly (string Name, Dictionary<string, object?> Parameters)[] queries =
    [
        ("actors/dealings", new() { ["actor"] = "actor-10" }),
        ("actors/find_actor", new() { ["name"] = "A10" }),
        ("pairs/pair_timeline", new() { ["one"] = "actor-0", ["other"] = "actor-1" }),
        ("pairs/statements_and_deeds", new() { ["one"] = "actor-0", ["other"] = "actor-1" }),
        ("pairs/shortest_way", new() { ["from"] = "actor-4000", ["to"] = "actor-4500" }),
        ("time/who_met_whom", new() { ["from"] = "2024-06-01", ["to"] = "2024-06-07" }),
        ("time/balance_by_month", new() { ["one"] = "actor-0", ["other"] = "actor-1" }),
        ("blocs/who_supports", new() { ["actor"] = "actor-10" }),
        (
            "evidence/behind_an_edge",
            new()
            {
                ["source"] = "actor-0",
                ["type"] = "MET_WITH",
                ["target"] = "actor-1",
            }
        ),
        ("evidence/contradictions", new() { ["from"] = "2024-06-01", ["to"] = "2024-06-07" }),
    ];

    // Without indexes the full-text search is impossible, and the shortest way does not end: without the constraint on ids the planner does
    // not know that it has one start and one end.
    private static readonly FrozenSet<string> needsIndexes = FrozenSet.Create("actors/find_actor", "pairs/shortest_way");

    /// <summary>Measures and prints; the indexes are dropped meanwhile and made again.</summary>
    public static async Task PrintAsync(Neo4jOptions options, TextWriter output)
    {
        await using var client = CypherClients.Create(options, TimeProvider.System);
        await DropAsync(client);
        var without = await MeasureAsync(client, withIndexes: false);
        var start = Stopwatch.GetTimestamp();
        await GraphSchema.PrepareAsync(client, CancellationToken.None);
        await client.RunAsync(new CypherStatement("CALL db.awaitIndexes(3600)"), CancellationToken.None);
        await output.WriteLineAsync(FormattableString.Invariant($"indexes made in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
        var with = await MeasureAsync(client, withIndexes: true);
        await output.WriteLineAsync($"{"query", -28}{"rows", 8}{"ms without", 12}{"ms with", 12}");
        foreach (var (query, i) in queries.Select((q, i) => (q.Name, i)))
        {
            await output.WriteLineAsync(
                FormattableString.Invariant(
                    $"{query, -28}{with[i].Rows, 8}{Text(without[i].Milliseconds), 12}{with[i].Milliseconds, 12:N1}"
                )
            );
        }
    }

    private static string Text(double milliseconds) =>
        double.IsNaN(milliseconds) ? "-" : milliseconds.ToString("N1", CultureInfo.InvariantCulture);

    private static async Task DropAsync(ICypherClient client)
    {
        foreach (var kind in new[] { "CONSTRAINT", "INDEX" })
        {
            var found = await client.RunAsync(
                new CypherStatement(
                    kind == "INDEX" ? "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'" : "SHOW CONSTRAINTS YIELD name"
                ),
                CancellationToken.None
            );
            foreach (var row in found.Rows)
            {
                await client.RunAsync(new CypherStatement($"DROP {kind} {row["name"]}"), CancellationToken.None);
            }
        }
    }

    // The fastest of a few: other work on the machine, and the first run's planning, only ever slow it.
    private static async Task<List<(int Rows, double Milliseconds)>> MeasureAsync(ICypherClient client, bool withIndexes)
    {
        var times = new List<(int, double)>();
        foreach (var (name, parameters) in queries)
        {
            var (rows, best) = (-1, double.NaN);
            for (var round = 0; round < Rounds && (withIndexes || !needsIndexes.Contains(name)); round++)
            {
                var start = Stopwatch.GetTimestamp();
                rows = (await client.RunAsync(new CypherStatement(CypherLibrary.Get($"read/{name}"), parameters), CancellationToken.None))
                    .Rows
                    .Length;
                var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                best = double.IsNaN(best) ? elapsed : Math.Min(best, elapsed);
            }

            times.Add((rows, best));
        }

        return times;
    }
}
