namespace ActorGraph.Pipeline.Health;

/// <summary>Asks whether somebody answers where a projection is written.</summary>
/// <param name="Name">The projection.</param>
/// <param name="AskAsync">Throws the fault where nobody does.</param>
public sealed record ProjectionProbe(string Name, Func<CancellationToken, Task> AskAsync);
