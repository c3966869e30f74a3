using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Projection;

/// <summary>Writes <c>actors.csv</c> and <c>relations.csv</c>.</summary>
/// <param name="ledger">Where from.</param>
/// <param name="folder">Where to; made if it is missing.</param>
public delegate void CsvExporter(ILedger ledger, string folder);
