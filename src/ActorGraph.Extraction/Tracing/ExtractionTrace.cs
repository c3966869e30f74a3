using System.Collections.Immutable;
using ActorGraph.Core.Actors;

namespace ActorGraph.Extraction.Tracing;

/// <summary>What the extraction did with a document: its claims with their reasons, and why other predicates gave none.</summary>
/// <param name="Document">The document and its links.</param>
/// <param name="Words">Its tokens as the rules read them.</param>
/// <param name="Claims">The claims, in the order of the extraction.</param>
/// <param name="Predicates">The frames whose words were found, by first token.</param>
/// <param name="Unknown">Verbs and event nouns between actors that no frame knows, by token.</param>
public sealed record ExtractionTrace(
    LinkedDocument Document,
    ImmutableArray<WordTrace> Words,
    ImmutableArray<ClaimTrace> Claims,
    ImmutableArray<PredicateTrace> Predicates,
    ImmutableArray<UnknownPredicateTrace> Unknown
);
