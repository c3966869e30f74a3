using ActorGraph.Core.Errors;
using ActorGraph.Projections.Neo4j;

namespace Integration.Tests.Neo4j;

/// <summary>A client whose connection breaks at the n-th statement: what a killed worker or server looks like from the graph's
/// side.</summary>
internal sealed class FaultingCypherClient(ICypherClient inner, int failAt) : ICypherClient
{
    private int statements;

    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        Count();
        return inner.RunAsync(statement, cancellationToken);
    }

    public Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        inner.TransactAsync((transaction, token) => work(new Transaction(this, transaction), token), cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Count()
    {
        if (++statements == failAt)
        {
            throw new ActorGraphException(ErrorCodes.Neo4jStatementRefused, "The connection broke.");
        }
    }

    private sealed class Transaction(FaultingCypherClient client, ICypherTransaction inner) : ICypherTransaction
    {
        public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            client.Count();
            return inner.RunAsync(statement, cancellationToken);
        }
    }
}
