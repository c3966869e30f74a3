using ActorGraph.Core.Ledger;

namespace ActorGraph.Core.Projections;

/// <summary>A rebuildable view of the ledger in another system. Applying twice gives what applying once gives; a rebuild gives what steps
/// give.</summary>
public interface IProjection
{
    /// <summary>Its name in messages: "neo4j".</summary>
    string Name { get; }

    /// <summary>Brings the view from its own checkpoint to the ledger's head.</summary>
    /// <returns>Where it was and where it is now.</returns>
    Task<ProjectionRun> SynchronizeAsync(ILedger ledger, CancellationToken cancellationToken);

    /// <summary>Empties the view and fills it again.</summary>
    Task<ProjectionRun> RebuildAsync(ILedger ledger, CancellationToken cancellationToken);

    /// <summary>Compares view and ledger; yields one line for each difference.</summary>
    IAsyncEnumerable<string> CheckAsync(ILedger ledger, CancellationToken cancellationToken);
}
