namespace ActorGraph.Ingestion.Tests.Fetching;

/// <summary>What the server saw of one request.</summary>
/// <param name="Host">The host and port that were asked.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Start">When it came, in the server's clock.</param>
/// <param name="End">When its answer was ended.</param>
/// <param name="Headers">Its headers.</param>
internal sealed record WebRequestLog(
    string Host,
    string Path,
    DateTimeOffset Start,
    DateTimeOffset End,
    IReadOnlyDictionary<string, string> Headers
);
