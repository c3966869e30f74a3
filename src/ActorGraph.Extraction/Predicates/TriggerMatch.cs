using System.Collections.Immutable;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>A frame whose words were found.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Tokens">The token of each trigger element, in the frame's order.</param>
internal readonly record struct TriggerMatch(Frame Frame, ImmutableArray<int> Tokens)
{
    /// <summary>The token of the first element.</summary>
    public int Head => Tokens[0];
}
