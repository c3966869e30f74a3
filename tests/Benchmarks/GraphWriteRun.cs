using System.Diagnostics;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Neo4j;

namespace Benchmarks;

/// <summary>Fills an empty Neo4j from a ledger twice: by the plainest writer there can be, and by a sync. The database is
/// emptied.</summary>
internal static class GraphWriteRun
{
    // One statement a kind of row, as the manual's guide to data ingestion has them; they know no changes, deletions or interruptions.
    private static readonly Dictionary<string, string> plain = new(StringComparer.Ordinal)
    {
        ["write/articles"] = "UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a += row.properties",
        ["write/actors"] = "UNWIND $rows AS row MERGE (a:Actor {id: row.id}) SET a:$(row.type) SET a += row.properties",
        ["write/claims"] = """
            UNWIND $rows AS row MATCH (s:Actor {id: row.subject}) MATCH (o:Actor {id: row.object}) MATCH (a:Article {id: row.article})
            MERGE (c:Claim {id: row.id}) SET c += row.properties MERGE (c)-[:SUBJECT]->(s) MERGE (c)-[:OBJECT]->(o) MERGE (c)-[e:EVIDENCED_BY]->(a) SET e += row.evidence
            """,
        ["write/attributions"] =
            "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) MATCH (a:Actor {id: row.speaker}) MERGE (c)-[:ATTRIBUTED_TO]->(a)",
        ["write/mentions"] =
            "UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (b:Actor {id: row.actor}) MERGE (a)-[m:MENTIONS]->(b) SET m.surfaces = row.surfaces",
        ["write/relations"] =
            "UNWIND $rows AS row MATCH (a:Actor {id: row.source}) MATCH (b:Actor {id: row.target}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties",
        ["write/not_asserted"] =
            "UNWIND $rows AS row MATCH (a:Actor {id: row.source}) MATCH (b:Actor {id: row.target}) CREATE (a)-[r:NOT_ASSERTED]->(b) SET r = row.properties",
    };

    /// <summary>Measures and prints both.</summary>
    public static async Task PrintAsync(string path, Neo4jOptions options, TextWriter output)
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System, readOnly: true);
        await using var client = CypherClients.Create(options, TimeProvider.System);
        await EmptyAsync(client);
        await GraphSchema.PrepareAsync(client, CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        var rows = await WriteAsync(ledger, client);
        var plainRate = Print(output, "plain UNWIND", rows, Stopwatch.GetElapsedTime(start));
        await EmptyAsync(client);
        start = Stopwatch.GetTimestamp();
        await new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None);
        var rate = Print(output, "neo4j sync", rows, Stopwatch.GetElapsedTime(start));
        await output.WriteLineAsync(FormattableString.Invariant($"{"sync to plain", -14}{rate / plainRate, 12:0.00}"));
    }

    private static async Task<int> WriteAsync(SqliteLedger ledger, ICypherClient client)
    {
        var names = plain.Keys.ToDictionary(CypherLibrary.Get, name => name, StringComparer.Ordinal);
        using var view = ledger.OpenSnapshot();
        var rows = 0;
        foreach (var statement in GraphStep.Of(view, view.ReadChanges(LedgerPosition.Start, view.Head)).Statements)
        {
            if (names.TryGetValue(statement.Text, out var name))
            {
                await client.RunAsync(new CypherStatement(plain[name], statement.Parameters), CancellationToken.None);
                rows += ((Array)statement.Parameters["rows"]!).Length;
            }
        }

        return rows;
    }

    private static async Task EmptyAsync(ICypherClient client) =>
        await client.RunAsync(
            new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"),
            CancellationToken.None
        );

    private static double Print(TextWriter output, string name, int rows, TimeSpan elapsed)
    {
        output.WriteLine(
            FormattableString.Invariant(
                $"{name, -14}{rows, 12:N0} rows{elapsed.TotalSeconds, 10:0.0} s{rows / elapsed.TotalSeconds, 12:N0} rows/s"
            )
        );
        return rows / elapsed.TotalSeconds;
    }
}
