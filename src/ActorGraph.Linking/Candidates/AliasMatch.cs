using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>A run of tokens that is written like an alias of listed actors.</summary>
/// <param name="FirstToken">The first token.</param>
/// <param name="EndToken">The token after the last.</param>
/// <param name="Entries">Whom the alias may mean; never empty.</param>
internal sealed record AliasMatch(int FirstToken, int EndToken, IReadOnlyList<AliasEntry> Entries);
