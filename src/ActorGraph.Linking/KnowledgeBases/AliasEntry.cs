using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>One way to name one actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Kind">How the alias names it.</param>
/// <param name="Surface">The alias as the list writes it.</param>
internal sealed record AliasEntry(Actor Actor, AliasKind Kind, string Surface);
