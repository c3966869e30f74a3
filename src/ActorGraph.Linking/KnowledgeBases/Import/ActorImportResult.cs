namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>What an import did.</summary>
/// <param name="Written">The actors written.</param>
/// <param name="PassedOver">The entities that are no actors, or have no name that can be used.</param>
public sealed record ActorImportResult(int Written, int PassedOver);
