using ActorGraph.Core.Text;

namespace ActorGraph.Core.Mentions;

/// <summary>One reference in a document's text: a run of tokens with a syntactic head.</summary>
/// <param name="Kind">How it refers.</param>
/// <param name="Type">What the referent looks like.</param>
/// <param name="FirstToken">The index of its first token in the document.</param>
/// <param name="EndToken">The index after its last token.</param>
/// <param name="HeadToken">The index of the token that the rest of the sentence attaches to; inside the run.</param>
/// <param name="Span">Its characters in the document's text.</param>
public readonly record struct Mention(MentionKind Kind, EntityType Type, int FirstToken, int EndToken, int HeadToken, TextSpan Span)
{
    /// <summary>Whether a token lies inside.</summary>
    public bool Covers(int token) => token >= FirstToken && token < EndToken;
}
