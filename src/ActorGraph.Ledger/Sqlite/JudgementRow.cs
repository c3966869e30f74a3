using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The columns of a judgement and how they become a <see cref="Judgement"/>.</summary>
internal static class JudgementRow
{
    /// <summary>All judgements, in the order of their positions.</summary>
    public const string Select = """
        SELECT e.position, e.kind, e.recorded_at, j.actor, j.other, j.name, j.articles, j.claim, j.judgement, j.is_of_rest, j.because
        FROM judgement j JOIN entry e ON e.position = j.position ORDER BY j.position
        """;

    /// <summary>Adds what an entry decided.</summary>
    public const string Insert =
        "INSERT INTO judgement (position, actor, other, name, articles, claim, judgement, is_of_rest, because) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    /// <summary>Reads a row of <see cref="Select"/>.</summary>
    public static RecordedJudgement Read(SqliteDataReader row) =>
        new(new LedgerPosition(row.GetInt64(0)), row.Moment(2)!.Value, Read(row, (EntryKind)row.GetInt32(1), 3), row.GetString(10));

    /// <summary>Reads what was decided.</summary>
    /// <param name="row">Where from.</param>
    /// <param name="kind">Which judgement.</param>
    /// <param name="first">The column of "actor"; other, name, articles, claim, judgement and is_of_rest follow.</param>
    public static Judgement Read(SqliteDataReader row, EntryKind kind, int first)
    {
        ActorId Actor(int column) => new(row.GetString(first + column));
        return kind switch
        {
            EntryKind.ActorsMerged => new ActorsMerged(Actor(0), Actor(1), row.GetBoolean(first + 6)),
            EntryKind.ActorSplit => new ActorSplit(
                Actor(0),
                Actor(1),
                row.GetString(first + 2),
                [.. row.List(first + 3).Select(a => new ArticleId(a))]
            ),
            EntryKind.ActorRenamed => new ActorRenamed(Actor(0), row.GetString(first + 2)),
            EntryKind.ClaimRejected => new ClaimRejected(new ClaimId(row.GetString(first + 4))),
            EntryKind.ClaimRestored => new ClaimRestored(new ClaimId(row.GetString(first + 4))),
            EntryKind.JudgementTakenBack => new JudgementTakenBack(new LedgerPosition(row.GetInt64(first + 5))),
            _ => throw new InvalidOperationException($"{kind} is no judgement."),
        };
    }

    /// <summary>The kind of entry of a judgement.</summary>
    public static EntryKind KindOf(Judgement judgement) =>
        judgement switch
        {
            ActorsMerged => EntryKind.ActorsMerged,
            ActorSplit => EntryKind.ActorSplit,
            ActorRenamed => EntryKind.ActorRenamed,
            ClaimRejected => EntryKind.ClaimRejected,
            ClaimRestored => EntryKind.ClaimRestored,
            JudgementTakenBack => EntryKind.JudgementTakenBack,
            _ => throw new ArgumentOutOfRangeException(nameof(judgement)),
        };

    /// <summary>The values of <see cref="Insert"/>.</summary>
    public static object?[] Values(RecordedJudgement recorded)
    {
        var (actor, other) = ActorsOf(recorded.Judgement);
        var (name, articles) = recorded.Judgement switch
        {
            ActorSplit split => (split.Name, Cells.Write([.. split.Articles.Select(a => a.Value)])),
            ActorRenamed renamed => (renamed.Name, null),
            _ => ((string?)null, (string?)null),
        };
        var claim = recorded.Judgement switch
        {
            ClaimRejected rejected => rejected.Claim.Value,
            ClaimRestored restored => restored.Claim.Value,
            _ => null,
        };
        return
        [
            recorded.Position.Value,
            actor?.Value,
            other?.Value,
            name,
            articles,
            claim,
            (recorded.Judgement as JudgementTakenBack)?.Judgement.Value,
            recorded.Judgement is ActorsMerged { IsOfRest: true } ? 1L : 0L,
            recorded.Because,
        ];
    }

    /// <summary>The actors that a judgement names.</summary>
    public static (ActorId? Actor, ActorId? Other) ActorsOf(Judgement judgement) =>
        judgement switch
        {
            ActorsMerged merged => (merged.Actor, merged.Into),
            ActorSplit split => (split.Actor, split.Other),
            ActorRenamed renamed => (renamed.Actor, null),
            _ => (null, null),
        };
}
