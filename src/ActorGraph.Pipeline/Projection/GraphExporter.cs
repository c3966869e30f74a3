using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;

namespace ActorGraph.Pipeline.Projection;

/// <summary>Writes the ledger's graph to files or to standard output.</summary>
/// <param name="ledger">What to write.</param>
/// <param name="request">As what, where to, and which claims.</param>
/// <param name="standardOutput">What the place "-" stands for.</param>
/// <param name="cancellationToken">Stops and leaves the last export as it was.</param>
public delegate ExportSummary GraphExporter(
    ILedger ledger,
    ExportRequest request,
    TextWriter standardOutput,
    CancellationToken cancellationToken
);
