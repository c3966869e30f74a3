using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>One way to name one actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Kind">How the alias names it.</param>
/// <param name="Surface">The alias as the list writes it.</param>
/// <param name="IsClaimed">Whether a user's file gives the name to this actor, so that no list of ours gives it to another.</param>
internal sealed record AliasEntry(Actor Actor, AliasKind Kind, string Surface, bool IsClaimed = false);
