namespace ActorGraph.Ingestion.Fetching;

/// <summary>A fetched document.</summary>
/// <param name="Address">Where it was in the end, after redirects.</param>
/// <param name="Bytes">Its bytes, decompressed.</param>
/// <param name="Charset">The header's charset, if any.</param>
internal sealed record FetchedDocument(Uri Address, byte[] Bytes, string? Charset);
