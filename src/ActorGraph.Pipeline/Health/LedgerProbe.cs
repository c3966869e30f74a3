namespace ActorGraph.Pipeline.Health;

/// <summary>Opens the configured ledger anew, as a reader, and lets go of it.</summary>
/// <exception cref="Core.Errors.ActorGraphException">AG6xxx: it cannot be opened, or is not of this version.</exception>
public delegate void LedgerProbe();
