using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>A row whose actor is known.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">The actor's id.</param>
/// <param name="Type">The type that the row gives, else that of the listed actor.</param>
/// <param name="Listed">The entry of our list that it adds to or changes; null for a new actor.</param>
internal sealed record RowIdentity(ActorRow Row, ActorId Id, ActorType Type, KnowledgeBaseEntry? Listed);
