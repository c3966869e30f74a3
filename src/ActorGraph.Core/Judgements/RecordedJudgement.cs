using ActorGraph.Core.Ledger;

namespace ActorGraph.Core.Judgements;

/// <summary>A judgement as the ledger keeps it.</summary>
/// <param name="Position">Its entry's number, by which it can be taken back.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Judgement">What was decided.</param>
/// <param name="Because">Why; empty where no reason was given.</param>
/// <param name="IsInForce">Whether it was not taken back.</param>
public sealed record RecordedJudgement(
    LedgerPosition Position,
    DateTimeOffset RecordedAt,
    Judgement Judgement,
    string Because,
    bool IsInForce = true
);
