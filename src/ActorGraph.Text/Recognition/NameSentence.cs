using ActorGraph.Core.Text;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Recognition;

/// <summary>A view of one sentence for rules about names; indexes count from its first token.</summary>
/// <param name="text">The text.</param>
/// <param name="spans">The sentence's tokens.</param>
/// <param name="tags">Their Penn tags.</param>
internal readonly ref struct NameSentence(string text, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<string> tags)
{
    private readonly string text = text;
    private readonly ReadOnlySpan<TextSpan> spans = spans;
    private readonly ReadOnlySpan<string> tags = tags;

    /// <summary>The number of tokens.</summary>
    public int Count => spans.Length;

    /// <summary>How it uses capitals.</summary>
    public CapitalStyle Style { get; } = SignatureBuilder.StyleOf(text, spans);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Form(int token) => spans[token].Of(text);

    /// <summary>The Penn tag of a token.</summary>
    public string Tag(int token) => tags[token];

    /// <summary>Whether a token begins with a capital.</summary>
    public bool IsCapitalized(int token) => char.IsUpper(text[spans[token].Start]);

    /// <summary>Whether no gap parts a token from the one before.</summary>
    public bool IsJoined(int token) => token > 0 && spans[token].Start == spans[token - 1].End;

    /// <summary>The longest known name that begins at a token.</summary>
    public NameSpan? Find(NameGazetteer gazetteer, int token) => gazetteer.Find(text, spans, token, Style == CapitalStyle.Upper);
}
