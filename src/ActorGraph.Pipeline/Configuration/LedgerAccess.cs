namespace ActorGraph.Pipeline.Configuration;

/// <summary>How the ledger is opened.</summary>
/// <param name="IsReadOnly">Whether nothing is to be written; then a ledger that does not exist is not made.</param>
public sealed record LedgerAccess(bool IsReadOnly);
