namespace ActorGraph.Projections.Neo4j;

/// <summary>An open transaction. For one thread at a time, and only as long as the work that was given it.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs a statement; its effects are seen by the next one and by nobody else.</summary>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken);
}
