namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>What is kept of an item that is no person, since others may refer to it.</summary>
/// <param name="Label">The English label; empty if there is none.</param>
/// <param name="Iso">Its ISO 3166-1 alpha-3 code; null for all but states and territories.</param>
/// <param name="Classes">What it is an instance of.</param>
/// <param name="Superclasses">What it is a subclass of.</param>
/// <param name="Jurisdiction">The state or body that an office or organization belongs to; null if unknown.</param>
internal sealed record WikidataItem(string Label, string? Iso, string[] Classes, string[] Superclasses, string? Jurisdiction);
