namespace ActorGraph.Ingestion.Feeds;

/// <summary>A fetched document.</summary>
/// <param name="Address">Where it was in the end, after redirects.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Charset">The header's charset, if any.</param>
internal sealed record WebDocument(Uri Address, byte[] Bytes, string? Charset);
