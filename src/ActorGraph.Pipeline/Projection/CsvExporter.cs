using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Projection;

/// <summary>Writes the ledger as an edge list.</summary>
/// <param name="ledger">What to write.</param>
/// <param name="folder">Where to; made if it is missing.</param>
/// <param name="minConfidence">What a claim's confidence must be at least, 0 to 1.</param>
/// <param name="cancellationToken">Stops and leaves the last export as it was.</param>
/// <returns>How many actors, relations and claims were written.</returns>
public delegate (int Actors, int Relations, int Claims) CsvExporter(ILedger ledger, string folder, double minConfidence, CancellationToken cancellationToken);
