using System.Collections.Immutable;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>What a user's files of actors say, checked.</summary>
/// <param name="Actors">The actors, in the order of the files.</param>
/// <param name="Notices">What a user may want to know and need not mend, one sentence each with file and line: a name that he took from a
/// listed actor.</param>
public sealed record UserActors(ImmutableArray<UserActor> Actors, ImmutableArray<string> Notices);
