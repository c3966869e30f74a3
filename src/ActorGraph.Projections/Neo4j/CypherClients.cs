using ActorGraph.Core.Errors;

namespace ActorGraph.Projections.Neo4j;

/// <summary>Makes the client that an address needs.</summary>
public static class CypherClients
{
    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="options">Where Neo4j is.</param>
    /// <param name="clock">Measures the waits between attempts.</param>
    /// <param name="driver">Makes a client on the official driver, in builds that have it (<c>-p:Neo4jPackages=true</c>); else
    /// null.</param>
    /// <exception cref="ActorGraphException">No address is set (AG7006), or it needs the driver that this build lacks (AG7003).</exception>
    public static ICypherClient Create(Neo4jOptions options, TimeProvider clock, Func<Neo4jOptions, ICypherClient>? driver = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Uri is null)
        {
            throw new ActorGraphException(
                ErrorCodes.Neo4jNotConfigured,
                "No Neo4j address is set. Set Neo4j:Uri (ACTORGRAPH_NEO4J__URI), for instance to http://localhost:7474."
            );
        }

        return new RetryingCypherClient(Connect(options, driver), options, clock);
    }

#pragma warning disable CA2000 // The wrapper disposes what it wraps.
    private static ICypherClient Connect(Neo4jOptions options, Func<Neo4jOptions, ICypherClient>? driver) =>
        options.Uri!.Scheme switch
        {
            "http" or "https" => new Http.HttpCypherClient(options),
            "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" when driver is not null => driver(options),
            "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => throw new ActorGraphException(
                ErrorCodes.Neo4jDriverMissing,
                $"The address {options.Uri} needs the official Neo4j driver, which this build lacks. Build with -p:Neo4jPackages=true, or set Neo4j:Uri to the HTTP address, http://{options.Uri.Host}:7474 as a rule."
            ),
            _ => throw new ActorGraphException(
                ErrorCodes.InvalidConfiguration,
                $"Neo4j:Uri is {options.Uri}: it must begin with http, https, bolt or neo4j."
            ),
        };
#pragma warning restore CA2000
}
