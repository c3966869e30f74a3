using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Ledger;

/// <summary>That a claim was in force for a while.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Asserted">The entry from which on it was.</param>
/// <param name="Retracted">The entry from which on it was not any more; null while it is.</param>
public sealed record ClaimTenure(Claim Claim, LedgerPosition Asserted, LedgerPosition? Retracted)
{
    /// <summary>Whether it was in force once this entry had been recorded.</summary>
    public bool IsInForceAt(LedgerPosition position) => Asserted <= position && (Retracted is not { } end || end > position);
}
