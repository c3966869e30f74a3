using System.Text.Json;

namespace ActorGraph.Projections.Neo4j.Http;

/// <summary>An answer of the Query API.</summary>
/// <param name="Body">Its JSON.</param>
/// <param name="Affinity">The cluster member that holds the transaction; null outside a cluster.</param>
internal sealed record HttpCypherAnswer(JsonDocument Body, string? Affinity) : IDisposable
{
    /// <inheritdoc />
    public void Dispose() => Body.Dispose();
}
