using ActorGraph.Core.Ledger;

namespace ActorGraph.Core.Projections;

/// <summary>What one run of a projection did.</summary>
/// <param name="From">The checkpoint before.</param>
/// <param name="To">The checkpoint after.</param>
/// <param name="Nodes">Nodes written.</param>
/// <param name="Edges">Edges written.</param>
public sealed record ProjectionRun(LedgerPosition From, LedgerPosition To, int Nodes, int Edges);
