using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Projections.Neo4j;

/// <summary>Where the graph stands: kept in the graph, moved in the transaction of the data it speaks of.</summary>
/// <param name="Position">The ledger position the graph shows.</param>
/// <param name="Ledger">Which ledger; empty before its first entry.</param>
/// <param name="IsEmptying">Whether a rebuild began to empty the graph and has not finished.</param>
/// <param name="MinConfidence">What the confidence of its claims is at least.</param>
internal sealed record GraphCheckpoint(LedgerPosition Position, string Ledger, bool IsEmptying, double MinConfidence)
{
    /// <summary>The number of the graph model: raised when nodes, edges or properties change their meaning.</summary>
    public const int Model = 1;

    /// <summary>A graph that nothing was written to.</summary>
    public static GraphCheckpoint None { get; } = new(LedgerPosition.Start, "", false, 0);

    /// <summary>Names a ledger by its first entry: when it was recorded and of what. Every copy has the same, no other ledger.</summary>
    public static string Identify(ILedgerView ledger) =>
        ledger
            .ReadEntries(LedgerPosition.Start)
            .Take(1)
            .Select(e => FormattableString.Invariant($"{e.RecordedAt.UtcDateTime:O} {(e as ArticleEntry)?.Article}"))
            .FirstOrDefault("");

    /// <summary>Reads the checkpoint of a database; a foreign graph or a newer model is refused.</summary>
    public static async Task<GraphCheckpoint> ReadAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var result = await client.RunAsync(new CypherStatement(CypherLibrary.Get("write/checkpoint_read")), cancellationToken);
        if (result.Rows.IsEmpty || result.Rows[0]["position"] is null)
        {
            var foreign = await client.RunAsync(new CypherStatement(CypherLibrary.Get("write/foreign")), cancellationToken);
            return foreign.Rows[0].Get<bool>("found")
                ? throw new ActorGraphException(
                    ErrorCodes.Neo4jForeignGraph,
                    "This Neo4j database holds Actor, Claim or Article nodes that ActorGraph did not write. Nothing was changed; set Neo4j:Database or Neo4j:Uri to an empty one."
                )
                : None;
        }

        var row = result.Rows[0];
        return row.Get<long>("model") > Model
            ? throw new ActorGraphException(
                ErrorCodes.Neo4jForeignGraph,
                $"This graph has model {row["model"]}, this version of ActorGraph writes {Model}. Use the newer version that made it."
            )
            : new GraphCheckpoint(
                new LedgerPosition(row.Get<long>("position")),
                row.Get<string>("ledger"),
                row["emptying"] is true,
                row["minConfidence"] as double? ?? 0
            );
    }

    /// <summary>The statement that makes this the graph's checkpoint.</summary>
    public CypherStatement Write() =>
        new(
            CypherLibrary.Get("write/checkpoint_write"),
            new Dictionary<string, object?>
            {
                ["position"] = Position.Value,
                ["ledger"] = Ledger,
                ["model"] = Model,
                ["emptying"] = IsEmptying,
                ["minConfidence"] = MinConfidence,
            }
        );
}
