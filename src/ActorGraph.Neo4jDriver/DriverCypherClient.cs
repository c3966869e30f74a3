using ActorGraph.Core.Errors;
using ActorGraph.Projections.Neo4j;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>Runs Cypher over Bolt with Neo4j's official driver. Tries everything once: retries are the caller's, in the one place that both
/// clients share.</summary>
public sealed class DriverCypherClient : ICypherClient
{
    private readonly Neo4jOptions options;
    private readonly IDriver driver;

    private DriverCypherClient(Neo4jOptions options, IDriver driver)
    {
        this.options = options;
        this.driver = driver;
    }

    /// <summary>Makes a client; the driver connects when it is first used. Give this to <see cref="CypherClients.Create"/>.</summary>
    public static ICypherClient Open(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var driver = GraphDatabase.Driver(
            options.Uri!,
            AuthTokens.Basic(options.User, options.ReadPassword()),
            config => config.WithConnectionTimeout(options.Timeout).WithConnectionAcquisitionTimeout(options.Timeout)
        );
        return new DriverCypherClient(options, driver);
    }

    /// <inheritdoc />
    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        // Auto-commit and not a managed transaction: CALL { } IN TRANSACTIONS allows no other.
        WithSessionAsync(session => ReadAsync(session, statement), cancellationToken);

    /// <inheritdoc />
    public Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        WithSessionAsync(
            async session =>
            {
                // Disposing an open transaction rolls it back.
                await using var transaction = await session.BeginTransactionAsync();
                var result = await work(new DriverCypherTransaction(transaction), cancellationToken);
                await transaction.CommitAsync();
                return result;
            },
            cancellationToken
        );

    /// <inheritdoc />
    public ValueTask DisposeAsync() => driver.DisposeAsync();

    /// <summary>Runs a statement and reads all of its rows.</summary>
    internal static async Task<CypherResult> ReadAsync(IAsyncQueryRunner runner, CypherStatement statement)
    {
        var cursor = await runner.RunAsync(statement.Text, DriverValues.Write(statement.Parameters));
        var records = await cursor.ToListAsync();
        var fields = await cursor.KeysAsync();
        return new CypherResult(
            [.. fields],
            [.. records.Select(record => new CypherRow([.. fields], [.. fields.Select(field => DriverValues.Read(record[field]))]))]
        );
    }

    private async Task<T> WithSessionAsync<T>(Func<IAsyncSession, Task<T>> use, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await using var session = driver.AsyncSession(config => config.WithDatabase(options.Database));
            return await use(session);
        }
        catch (AuthenticationException fault)
        {
            throw Neo4jFaults.Reported("Neo.ClientError.Security.Unauthorized", fault.Message, options);
        }
        catch (Exception fault)
            when (fault is ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException or IOException)
        {
            throw Neo4jFaults.Unreachable(options, fault);
        }
        catch (Neo4jException fault)
        {
            throw Neo4jFaults.Reported(fault.Code ?? "", fault.Message, options);
        }
        catch (Exception fault)
            when (fault is not ActorGraphException and not OperationCanceledException && fault.InnerException is Neo4jException inner)
        {
            throw Neo4jFaults.Reported(inner.Code ?? "", inner.Message, options);
        }
    }
}
