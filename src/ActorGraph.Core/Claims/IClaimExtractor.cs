using System.Collections.Immutable;
using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Claims;

/// <summary>Turns a linked document into claims. Pure: the same document gives the same claims in the same order.</summary>
/// <remarks>Implementations are safe for use by many threads at once.</remarks>
public interface IClaimExtractor
{
    /// <summary>Finds what the document states, ordered by evidence, then relation, source and target.</summary>
    ImmutableArray<Claim> Extract(LinkedDocument document);
}
