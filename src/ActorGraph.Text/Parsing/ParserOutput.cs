using ActorGraph.Core.Text;

namespace ActorGraph.Text.Parsing;

/// <summary>Where a parser writes what it finds, one entry a token.</summary>
internal readonly ref struct ParserOutput
{
    /// <summary>Receives each token's head, counted from the start of its own sentence; -1 for the sentence's one root.</summary>
    public required Span<int> Heads { get; init; }

    /// <summary>Receives each token's relation; <see cref="DependencyRelation.Root"/> for the root and for no other.</summary>
    public required Span<DependencyRelation> Relations { get; init; }

    /// <summary>Receives the universal parts of speech as the whole sentence shows them; may be the memory of
    /// <see cref="ParserInput.Parts"/>.</summary>
    public required Span<PartOfSpeech> Parts { get; init; }

    /// <summary>Receives the Penn tags as the whole sentence shows them; may be the memory of <see cref="ParserInput.Tags"/>.</summary>
    public required Span<string> Tags { get; init; }
}
