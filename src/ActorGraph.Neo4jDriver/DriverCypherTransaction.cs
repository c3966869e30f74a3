using ActorGraph.Projections.Neo4j;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>An open transaction of the driver.</summary>
internal sealed class DriverCypherTransaction(IAsyncTransaction transaction) : ICypherTransaction
{
    /// <inheritdoc />
    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return DriverCypherClient.ReadAsync(transaction, statement);
    }
}
