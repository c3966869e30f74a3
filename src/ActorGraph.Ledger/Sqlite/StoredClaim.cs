using ActorGraph.Core.Claims;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>A claim with the number of its row.</summary>
/// <param name="Key">The row.</param>
/// <param name="Claim">The claim.</param>
internal sealed record StoredClaim(long Key, Claim Claim);
