using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>A statement that is compiled once and run often. Parameters are named $1, $2, ... in the order of the values.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">The connection it runs on.</param>
    /// <param name="sql">A constant beside its caller, or a migration script.</param>
    /// <param name="parameterCount">How many values it takes.</param>
    public Statement(SqliteConnection connection, string sql, int parameterCount = 0)
    {
        command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this assembly; values are always parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        parameters =
        [
            .. Enumerable.Range(1, parameterCount).Select(n => new SqliteParameter(FormattableString.Invariant($"${n}"), DBNull.Value)),
        ];
        command.Parameters.AddRange(parameters);
    }

    /// <summary>Runs it for its effect.</summary>
    /// <returns>The number of rows changed.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs it for the first cell of its first row; null where there is none.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>Runs it for its rows; the caller disposes the reader before the next run.</summary>
    public SqliteDataReader Read(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteReader();
    }

    /// <inheritdoc />
    public void Dispose() => command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, parameters.Length);
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
