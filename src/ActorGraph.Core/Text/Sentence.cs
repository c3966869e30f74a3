namespace ActorGraph.Core.Text;

/// <summary>A view of one sentence; costs nothing to make and is valid as long as its document.</summary>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Index">Its place among the document's sentences, zero-based.</param>
public readonly record struct Sentence(Document Document, int Index)
{
    /// <summary>The index of its first token.</summary>
    public int FirstToken => Document.Tokens.SentenceStarts[Index];

    /// <summary>The index after its last token.</summary>
    public int EndToken =>
        Index + 1 < Document.Tokens.SentenceStarts.Length ? Document.Tokens.SentenceStarts[Index + 1] : Document.Tokens.Count;

    /// <summary>From the start of its first token to the end of its last.</summary>
    public TextSpan Span => new(Document.Tokens.Spans[FirstToken].Start, Document.Tokens.Spans[EndToken - 1].End);

    /// <summary>Its characters, verbatim.</summary>
    public string Text => Span.Of(Document.Text).ToString();

    /// <summary>Whether it stands in the headline.</summary>
    public bool IsTitle => Span.Start < Document.TitleLength;

    /// <summary>Whether it is a headline: the article's own, or a line of its text that ends without a mark.</summary>
    public bool IsHeadline => IsTitle || char.IsLetterOrDigit(new Token(Document, EndToken - 1).Text[^1]);

    /// <summary>Its root token.</summary>
    public Token Root
    {
        get
        {
            for (var i = FirstToken; i < EndToken; i++)
            {
                if (Document.Tokens.Heads[i] < 0)
                {
                    return new Token(Document, i);
                }
            }

            return new Token(Document, FirstToken);
        }
    }

    /// <summary>Its tokens, in the order of the text.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var i = FirstToken; i < EndToken; i++)
            {
                yield return new Token(Document, i);
            }
        }
    }

    /// <inheritdoc />
    public override string ToString() => Text;
}
