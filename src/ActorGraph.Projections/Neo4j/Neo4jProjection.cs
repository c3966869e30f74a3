using System.Runtime.CompilerServices;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;

namespace ActorGraph.Projections.Neo4j;

/// <summary>Keeps a Neo4j graph equal to the ledger.</summary>
/// <remarks>
/// The ledger is read as one snapshot and brought over in steps of a bounded number of entries. Each step is one transaction that also
/// moves the checkpoint: a crash between two steps, or a step that arrives twice, changes nothing. Several programs may sync at once: the
/// checkpoint's lock lets one write at a time.
/// </remarks>
public sealed class Neo4jProjection : IProjection
{
    private readonly ICypherClient client;
    private readonly int batchEntries;
    private readonly double minConfidence;
    private bool isSchemaPrepared;

    /// <summary>Makes the projection; nothing is sent yet.</summary>
    /// <param name="client">The way to Neo4j; stays its owner's to dispose.</param>
    /// <param name="batchEntries">How many ledger entries one transaction covers.</param>
    /// <param name="minConfidence">Claims below it, 0 to 1, are not brought over, and relations are what the others add up to.</param>
    public Neo4jProjection(ICypherClient client, int batchEntries = 2_000, double minConfidence = 0)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchEntries, 1);
        this.client = client;
        this.batchEntries = batchEntries;
        this.minConfidence = minConfidence;
    }

    /// <inheritdoc />
    public string Name => "neo4j";

    /// <inheritdoc />
    public async Task<ProjectionRun> SynchronizeAsync(ILedger ledger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        using var view = ledger.OpenSnapshot(minConfidence);
        var identity = GraphCheckpoint.Identify(view);
        var checkpoint = await GraphCheckpoint.ReadAsync(client, cancellationToken);
        ThrowIfOfAnotherLedger(checkpoint, identity, view.Head);
        ThrowIfOfAnotherConfidence(checkpoint);
        // An empty graph may be a new database at the old address.
        if (!isSchemaPrepared || checkpoint.Position == LedgerPosition.Start)
        {
            await PrepareSchemaAsync(cancellationToken);
        }

        if (checkpoint.IsEmptying)
        {
            await EmptyAsync(identity, cancellationToken);
            checkpoint = GraphCheckpoint.None;
        }

        return await AdvanceAsync(view, identity, checkpoint.Position, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ProjectionRun> RebuildAsync(ILedger ledger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        using var view = ledger.OpenSnapshot(minConfidence);
        var identity = GraphCheckpoint.Identify(view);
        // A graph that is not ours is refused here, before anything is deleted.
        await GraphCheckpoint.ReadAsync(client, cancellationToken);
        await PrepareSchemaAsync(cancellationToken);
        await EmptyAsync(identity, cancellationToken);
        return await AdvanceAsync(view, identity, LedgerPosition.Start, cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<string> CheckAsync(ILedger ledger, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        using var view = ledger.OpenSnapshot(minConfidence);
        var checkpoint = await GraphCheckpoint.ReadAsync(client, cancellationToken);
        if (checkpoint.Ledger.Length > 0 && checkpoint.Ledger != GraphCheckpoint.Identify(view))
        {
            yield return "checkpoint: the graph was written from another ledger";
        }

        if (checkpoint.Position != view.Head)
        {
            yield return $"checkpoint: the graph stands at {checkpoint.Position}, the ledger at {view.Head}";
        }

        if (IsOfAnotherConfidence(checkpoint))
        {
            yield return FormattableString.Invariant(
                $"checkpoint: the graph was written for claims of confidence {checkpoint.MinConfidence}, the setting is {minConfidence}"
            );
        }

        await foreach (var difference in new GraphCheck(client, view).CompareAsync(cancellationToken))
        {
            yield return difference;
        }
    }

    private static void ThrowIfOfAnotherLedger(GraphCheckpoint checkpoint, string identity, LedgerPosition head)
    {
        if ((checkpoint.Ledger.Length > 0 && checkpoint.Ledger != identity) || checkpoint.Position > head)
        {
            throw new ActorGraphException(
                ErrorCodes.Neo4jForeignGraph,
                "This graph was written from another ledger, or from a later state of this one. Run 'actorgraph neo4j rebuild' to write it anew from the present ledger, or set Ledger:Path or Neo4j:Uri to those that belong together."
            );
        }
    }

    private bool IsOfAnotherConfidence(GraphCheckpoint checkpoint) =>
        checkpoint.Position > LedgerPosition.Start && checkpoint.MinConfidence != minConfidence;

    private void ThrowIfOfAnotherConfidence(GraphCheckpoint checkpoint)
    {
        if (IsOfAnotherConfidence(checkpoint))
        {
            throw new ActorGraphException(
                ErrorCodes.Neo4jOtherConfidence,
                FormattableString.Invariant(
                    $"This graph was written for claims of confidence {checkpoint.MinConfidence} and more, Neo4j:MinConfidence is {minConfidence}. "
                ) + "Run 'actorgraph neo4j rebuild' to write it anew, or set Neo4j:MinConfidence to what it was."
            );
        }
    }

    private async Task PrepareSchemaAsync(CancellationToken cancellationToken)
    {
        await GraphSchema.PrepareAsync(client, cancellationToken);
        isSchemaPrepared = true;
    }

    private async Task EmptyAsync(string identity, CancellationToken cancellationToken)
    {
        // From here to the first step readers see a graph that shrinks; the mark makes
        // the next run finish the emptying if this one is killed.
        await client.RunAsync(new GraphCheckpoint(LedgerPosition.Start, identity, true, minConfidence).Write(), cancellationToken);
        foreach (var name in new[] { "write/empty_claims", "write/empty_articles", "write/empty_relations", "write/empty_actors" })
        {
            await client.RunAsync(new CypherStatement(CypherLibrary.Get(name)), cancellationToken);
        }

        await client.RunAsync(new GraphCheckpoint(LedgerPosition.Start, identity, false, minConfidence).Write(), cancellationToken);
    }

    private async Task<ProjectionRun> AdvanceAsync(
        ILedgerView view,
        string identity,
        LedgerPosition from,
        CancellationToken cancellationToken
    )
    {
        var (position, nodes, edges) = (from, 0, 0);
        while (position < view.Head)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = new LedgerPosition(Math.Min(position.Value + batchEntries, view.Head.Value));
            var step = GraphStep.Of(view, view.ReadChanges(position, next));
            var reached = await TakeAsync(step, position, new GraphCheckpoint(next, identity, false, minConfidence), cancellationToken);
            if (reached == next)
            {
                nodes += step.Nodes;
                edges += step.Edges;
            }

            position = reached;
        }

        return new ProjectionRun(from, position, nodes, edges);
    }

    // Where the graph stands afterwards: at the step's end, or, if another program wrote meanwhile, where that one has brought it.
    private Task<LedgerPosition> TakeAsync(
        GraphStep step,
        LedgerPosition expected,
        GraphCheckpoint checkpoint,
        CancellationToken cancellationToken
    ) =>
        client.TransactAsync(
            async (transaction, token) =>
            {
                var locked = await transaction.RunAsync(new CypherStatement(CypherLibrary.Get("write/checkpoint_lock")), token);
                var found = new LedgerPosition(locked.Rows[0]["position"] as long? ?? 0);
                if (found != expected)
                {
                    return found;
                }

                foreach (var statement in step.Statements)
                {
                    await transaction.RunAsync(statement, token);
                }

                await transaction.RunAsync(checkpoint.Write(), token);
                return checkpoint.Position;
            },
            cancellationToken
        );
}
