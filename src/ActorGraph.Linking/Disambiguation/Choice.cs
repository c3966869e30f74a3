using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>The candidate that won.</summary>
/// <param name="Entry">Whom the name means.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Reason">Why it won.</param>
internal sealed record Choice(AliasEntry Entry, double Confidence, string Reason);
