using System.Runtime.CompilerServices;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;

namespace ActorGraph.Pipeline.Tests.Toys;

/// <summary>A projection that remembers its position and fails when told to.</summary>
internal sealed class ToyProjection : IProjection
{
    public string Name => "neo4j";

    /// <summary>What the next calls throw; null for nothing.</summary>
    public Exception? Fault { get; set; } = new ActorGraphException(ErrorCodes.Neo4jUnreachable, "Nobody answers at http://localhost:1.");

    public LedgerPosition Position { get; private set; }

    public int Calls { get; private set; }

    /// <summary>What a check finds.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    public Task<ProjectionRun> SynchronizeAsync(ILedger ledger, CancellationToken cancellationToken)
    {
        Calls++;
        if (Fault is { } fault)
        {
            throw fault;
        }

        var run = new ProjectionRun(Position, ledger.Head, 1, 1);
        Position = ledger.Head;
        return Task.FromResult(run);
    }

    public Task<ProjectionRun> RebuildAsync(ILedger ledger, CancellationToken cancellationToken)
    {
        Position = LedgerPosition.Start;
        return SynchronizeAsync(ledger, cancellationToken);
    }

    public async IAsyncEnumerable<string> CheckAsync(ILedger ledger, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var difference in Differences)
        {
            yield return difference;
        }
    }
}
