using System.Collections.Concurrent;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Finds articles one by one, thousands a second: over connections that stay open, without the snapshot that a view needs. Safe
/// for use by many threads.</summary>
internal sealed class ArticleFinder(LedgerFile file) : IDisposable
{
    /// <summary>Selects what is recorded of an article by its id, $1.</summary>
    public const string Select =
        "SELECT r.content_hash, r.analyser_version FROM revision r JOIN article a ON a.key = r.article WHERE a.id = $1 AND r.ended IS NULL";

    private readonly ConcurrentBag<Connection> idle = [];

    /// <summary>Reads a row of <see cref="Select"/>.</summary>
    public static RecordedArticle Read(SqliteDataReader row) => new(new ContentHash(row.GetString(0)), row.GetString(1));

    /// <summary>What is recorded of an article; null for nothing.</summary>
    public RecordedArticle? Find(ArticleId article)
    {
        if (!idle.TryTake(out var connection))
        {
            connection = new Connection(file);
        }

        try
        {
            using var row = connection.Find(article);
            return row.Read() ? Read(row) : null;
        }
        finally
        {
            idle.Add(connection);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private sealed class Connection : IDisposable
    {
        private readonly Statements statements;
        private readonly Statement find;

        public Connection(LedgerFile file)
        {
            statements = new Statements(file);
            find = statements.Prepare(Select, 1);
        }

        public SqliteDataReader Find(ArticleId article) => find.Read(article.Value);

        public void Dispose()
        {
            find.Dispose();
            statements.Dispose();
        }
    }
}
