using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using SQLitePCL;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>Recording an article must cost the same in a ledger of ten articles and of a million.</summary>
public sealed class LedgerWriterPlanTests : IDisposable
{
    private const string Text =
        "The foreign ministers of both countries met in the capital on Monday and spoke for three hours about the border, the price of gas, the two prisoners whose "
        + "release had been asked for in spring, and the next round of talks, which an envoy said would be held before the end of the year.";

    private readonly TemporaryFolder folder = new();
    private readonly LedgerFile file;
    private readonly Statements statements;

    public LedgerWriterPlanTests()
    {
        using (SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System))
        {
            // Made with all its tables.
        }

        file = new LedgerFile(folder.File("ledger.db"), readOnly: false, TimeSpan.FromSeconds(1), isPooled: false);
        statements = new Statements(file);
        statements.Connection.Handle!.enable_sqlite3_next_stmt(true);
    }

    public void Dispose()
    {
        statements.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Recording_FindsEveryRowByAnIndex()
    {
        var writer = new LedgerWriter(statements, TimeProvider.System);
        var first = new AnalysisBuilder("a").Saying(Text).Claiming("Russia", "ATTACKED", "Ukraine");
        writer.Record(first.Build());
        writer.Record(new AnalysisBuilder("b").Saying(Text + " No date was given.").Claiming("France", "MET_WITH", "Germany").Build());
        writer.Record(new AnalysisBuilder("a").Saying("Changed. " + Text).Claiming("Russia", "ATTACKED", "Ukraine").Build());
        writer.RecordFailure(new ArticleFailure(new ArticleId("c"), "read", "AG2001", "Not there."));
        writer.Remove(new ArticleId("b"));

        var scans = Prepared().Distinct().SelectMany(Scans).ToList();

        Assert.Equal([], scans);
    }

    private IEnumerable<string> Prepared()
    {
        var database = statements.Connection.Handle!;
        for (
            var statement = raw.sqlite3_next_stmt(database, null);
            statement is not null;
            statement = raw.sqlite3_next_stmt(database, statement)
        )
        {
            yield return raw.sqlite3_sql(statement).utf8_to_string();
        }
    }

    // A plan of INSERT shows how children of a row would be found if one were missing its parent, which is never so. The values of a list
    // are no table.
    private IEnumerable<string> Scans(string sql)
    {
        if (sql.StartsWith("PRAGMA", StringComparison.Ordinal) || sql.StartsWith("INSERT", StringComparison.Ordinal))
        {
            yield break;
        }

        using var explain = statements.Connection.CreateCommand();
#pragma warning disable CA2100 // The ledger's own statements.
        explain.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        for (var i = 1; sql.Contains($"${i}", StringComparison.Ordinal); i++)
        {
            explain.Parameters.AddWithValue($"${i}", DBNull.Value);
        }

        using var plan = explain.ExecuteReader();
        while (plan.Read())
        {
            var step = plan.GetString(3);
            if (
                step.StartsWith("SCAN", StringComparison.Ordinal)
                && !step.Contains("json_each", StringComparison.Ordinal)
                && !step.StartsWith("SCAN found", StringComparison.Ordinal)
            )
            {
                yield return $"{step}: {sql}";
            }
        }
    }
}
