using ActorGraph.Core.Errors;
using ActorGraph.Core.Projections;

namespace ActorGraph.Projections.Neo4j;

/// <summary>Turns what Neo4j or the way to it reports into numbered messages, and tells what is to be done about each.</summary>
public static class Neo4jFaults
{
    /// <summary>How a fault is to be met.</summary>
    public static ProjectionFault Of(ActorGraphException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault.Code switch
        {
            ErrorCodes.Neo4jUnreachable or ErrorCodes.Neo4jTemporary => ProjectionFault.Temporary,
            ErrorCodes.Neo4jStatementRefused => ProjectionFault.Permanent,
            _ => ProjectionFault.Final,
        };
    }

    /// <summary>The message for an error that Neo4j reports.</summary>
    /// <param name="code">Its code, "Neo.ClientError.Statement.SyntaxError" (Neo4j status codes, manual of 5.26).</param>
    /// <param name="message">Its words.</param>
    /// <param name="options">Where.</param>
    public static ActorGraphException Reported(string code, string message, Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(options);
        return code switch
        {
            "Neo.ClientError.Database.DatabaseNotFound" => new(
                ErrorCodes.Neo4jDatabaseUnavailable,
                $"Neo4j at {options.Uri} has no database '{options.Database}'. Set Neo4j:Database to one that exists ({message})."
            ),
            "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
            or "Neo.ClientError.Security.Forbidden" => new(
                ErrorCodes.Neo4jDatabaseUnavailable,
                $"The database '{options.Database}' of Neo4j at {options.Uri} may not be written by user '{options.User}'. Make it writable or set another ({message})."
            ),
            _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => new(
                ErrorCodes.Neo4jUnauthorized,
                $"Neo4j at {options.Uri} refuses user '{options.User}' with this password. Set Neo4j:User and Neo4j:Password ({message})."
            ),
            _ when code.Contains(".Schema.", StringComparison.Ordinal) => new(
                ErrorCodes.Neo4jForeignSchema,
                $"The database '{options.Database}' of Neo4j at {options.Uri} has a constraint or index that is in ActorGraph's way: {message} ({code}). "
                    + "Nothing of this step was kept. Drop it if it is not used, or set Neo4j:Uri or Neo4j:Database to a database of ActorGraph's own."
            ),
            _ when IsTransient(code) => new(
                ErrorCodes.Neo4jTemporary,
                $"Neo4j at {options.Uri} asks to try again later: {message} ({code}). Nothing is lost; the next run goes on from here."
            ),
            // What a full disk gives, among others: the transaction may be kept or not, the checkpoint in it tells.
            _ when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => new(
                ErrorCodes.Neo4jDatabaseUnavailable,
                $"The database '{options.Database}' of Neo4j at {options.Uri} failed: {message} ({code}). Its disk may be full: see the server's own log, make room and start it "
                    + "again; the next sync goes on from where the graph is."
            ),
            _ => new(
                ErrorCodes.Neo4jStatementRefused,
                $"Neo4j at {options.Uri} refuses a statement: {message} ({code}). Nothing of it was kept; please report this with the message."
            ),
        };
    }

    /// <summary>The message for an address where nobody answers, or not in time.</summary>
    public static ActorGraphException Unreachable(Neo4jOptions options, Exception? cause)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(
            ErrorCodes.Neo4jUnreachable,
            $"Neo4j does not answer at {options.Uri}. Start it or set Neo4j:Uri; ingesting goes on without it and the next sync catches up ({cause?.Message ?? "timeout"}).",
            cause
        );
    }

    /// <summary>The message for an address of something that is no Neo4j, or one too old.</summary>
    internal static ActorGraphException NoQueryApi(Neo4jOptions options, int status) =>
        new(
            ErrorCodes.Neo4jStatementRefused,
            $"What answers at {options.Uri} is no Neo4j with the Query API (HTTP {status}). It takes Neo4j 5.19 or later; set Neo4j:Uri to its HTTP port, 7474 as a rule."
        );

    // Drivers do not retry the last two either: somebody ended the transaction on purpose.
    private static bool IsTransient(string code) =>
        (
            code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            && code is not ("Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped")
        ) || code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.Transaction.TransactionNotFound";
}
