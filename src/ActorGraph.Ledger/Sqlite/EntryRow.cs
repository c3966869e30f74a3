using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The columns of an entry and how they become a <see cref="LedgerEntry"/>.</summary>
internal static class EntryRow
{
    /// <summary>Entries after a position, in order.</summary>
    public const string Select = """
        SELECT e.position, e.kind, e.recorded_at, a.id, c.id, e.content_hash, e.stage, e.code, e.message,
               j.actor, j.other, j.name, j.articles, j.claim, j.judgement, j.is_of_rest, j.because
        FROM entry e LEFT JOIN article a ON a.key = e.article LEFT JOIN claim c ON c.key = e.claim LEFT JOIN judgement j ON j.position = e.position
        WHERE e.position > $1 ORDER BY e.position
        """;

    /// <summary>Appends an entry.</summary>
    public const string Insert = """
        INSERT INTO entry (position, kind, recorded_at, article, claim, content_hash, stage, code, message)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    private const int JudgementColumn = 9;

    /// <summary>Reads a row of <see cref="Select"/>.</summary>
    public static LedgerEntry Read(SqliteDataReader row)
    {
        var position = new LedgerPosition(row.GetInt64(0));
        var at = row.Moment(2)!.Value;
        var kind = (EntryKind)row.GetInt32(1);
        return row.IsDBNull(3)
            ? new JudgementRecorded(position, at, JudgementRow.Read(row, kind, JudgementColumn), row.GetString(JudgementColumn + 7))
            : Read(row, kind, position, at, new ArticleId(row.GetString(3)));
    }

    private static ArticleEntry Read(SqliteDataReader row, EntryKind kind, LedgerPosition position, DateTimeOffset at, ArticleId article) =>
        kind switch
        {
            EntryKind.ArticleIngested => new ArticleIngested(position, at, article, new ContentHash(row.GetString(5))),
            EntryKind.ClaimAsserted => new ClaimAsserted(position, at, article, new ClaimId(row.GetString(4))),
            EntryKind.ClaimRetracted => new ClaimRetracted(position, at, article, new ClaimId(row.GetString(4))),
            EntryKind.ArticleFailed => new ArticleFailed(
                position,
                at,
                article,
                new ArticleFailure(article, row.GetString(6), row.GetString(7), row.GetString(8))
            ),
            EntryKind.ArticleRemoved => new ArticleRemoved(position, at, article),
            EntryKind.ArticleRejudged => new ArticleRejudged(position, at, article),
            EntryKind.ArticleRegrouped => new ArticleRegrouped(position, at, article),
            _ => throw new InvalidOperationException($"Entry {position} has the unknown kind {kind}."),
        };
}
