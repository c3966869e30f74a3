namespace ActorGraph.Projections.Neo4j.Http;

/// <summary>An open transaction of the Query API.</summary>
internal sealed class HttpCypherTransaction(HttpCypherClient client, string id, string? affinity) : ICypherTransaction
{
    /// <inheritdoc />
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        using var answer = await client.SendAsync(HttpMethod.Post, $"tx/{id}", statement, affinity, cancellationToken);
        return TypedJsonReader.ReadResult(answer.Body.RootElement);
    }
}
