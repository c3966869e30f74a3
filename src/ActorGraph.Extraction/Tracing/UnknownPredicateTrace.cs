using System.Collections.Immutable;

namespace ActorGraph.Extraction.Tracing;

/// <summary>A verb or event noun with two actors around it that no frame's words match: where a frame may be missing.</summary>
/// <param name="Token">Its index in the document.</param>
/// <param name="Parties">The actors among its arguments, at least two.</param>
/// <param name="Lacking">Triggers that begin with this word and lack another one, as "hold|have.v @talks.n" spells them; empty where no
/// frame begins with it.</param>
public sealed record UnknownPredicateTrace(int Token, ImmutableArray<PartyTrace> Parties, ImmutableArray<string> Lacking);
