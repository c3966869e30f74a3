namespace ActorGraph.Core.Text;

/// <summary>The token layers of a document as flat arrays of one length; <see cref="Token"/> and <see cref="Sentence"/> are views over
/// them.</summary>
public sealed class TokenTable
{
    /// <summary>Where each token stands in the text, ascending and not overlapping.</summary>
    public required TextSpan[] Spans { get; init; }

    /// <summary>Each token's dictionary form, as UD writes it (proper names keep their capitals).</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>Each token's universal part of speech.</summary>
    public required PartOfSpeech[] PartsOfSpeech { get; init; }

    /// <summary>Each token's Penn Treebank tag ("VBD").</summary>
    public required string[] Tags { get; init; }

    /// <summary>Each token's head as an index into the document's tokens; -1 for the root of a sentence.</summary>
    public required int[] Heads { get; init; }

    /// <summary>Each token's relation to its head.</summary>
    public required DependencyRelation[] Relations { get; init; }

    /// <summary>The index of the first token of each sentence, ascending, beginning with 0 (empty if there is no token).</summary>
    public required int[] SentenceStarts { get; init; }

    /// <summary>The number of tokens.</summary>
    public int Count => Spans.Length;
}
