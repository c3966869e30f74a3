namespace ActorGraph.Projections.Neo4j;

/// <summary>Runs Cypher on a Neo4j database, over whatever protocol.</summary>
/// <remarks>
/// Values are those of <see cref="CypherStatement.Parameters"/>. Faults are <see cref="Core.Errors.ActorGraphException"/>s of the codes
/// AG7xxx; what is to be done about one tells <see cref="Neo4jFaults"/>. Safe for use by many threads.
/// </remarks>
public interface ICypherClient : IAsyncDisposable
{
    /// <summary>Runs one statement in a transaction of its own. It may be run again after a temporary fault, so it must bear
    /// that.</summary>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs work in one transaction: all of it is kept, or nothing if it throws. After a temporary fault it may be run again from
    /// its start.</summary>
    Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}
