namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>An actor of a user's file.</summary>
/// <param name="Entry">All that is known of it: what the user wrote and, where he wrote of a listed actor, what our list says besides; for
/// a new actor the same as <paramref name="Written"/>.</param>
/// <param name="Written">What the user wrote alone: these names mean this actor, whatever our lists say.</param>
public sealed record UserActor(KnowledgeBaseEntry Entry, KnowledgeBaseEntry Written);
