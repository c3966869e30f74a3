namespace ActorGraph.Core.Text;

/// <summary>A view of one token; costs nothing to make and is valid as long as its document.</summary>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Index">Its place among the document's tokens, zero-based.</param>
public readonly record struct Token(Document Document, int Index)
{
    /// <summary>Where it stands in <see cref="Document.Text"/>.</summary>
    public TextSpan Span => Document.Tokens.Spans[Index];

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => Span.Of(Document.Text);

    /// <summary>Its dictionary form.</summary>
    public string Lemma => Document.Tokens.Lemmas[Index];

    /// <summary>Its universal part of speech.</summary>
    public PartOfSpeech PartOfSpeech => Document.Tokens.PartsOfSpeech[Index];

    /// <summary>Its Penn Treebank tag.</summary>
    public string Tag => Document.Tokens.Tags[Index];

    /// <summary>Its relation to its head.</summary>
    public DependencyRelation Relation => Document.Tokens.Relations[Index];

    /// <summary>The index of its head among the document's tokens; -1 for a root.</summary>
    public int HeadIndex => Document.Tokens.Heads[Index];

    /// <summary>Whether it is its sentence's root.</summary>
    public bool IsRoot => HeadIndex < 0;

    /// <summary>Its head.</summary>
    /// <exception cref="InvalidOperationException">The token is a root.</exception>
    public Token Head => IsRoot ? throw new InvalidOperationException("A root has no head.") : new Token(Document, HeadIndex);

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => new(Document, Document.SentenceOf(Index));

    /// <summary>Its direct dependents, in the order of the text.</summary>
    public IEnumerable<Token> Children
    {
        get
        {
            foreach (var child in Document.ChildrenOf(Index).ToArray())
            {
                yield return new Token(Document, child);
            }
        }
    }

    /// <inheritdoc />
    public override string ToString() => Text.ToString();
}
