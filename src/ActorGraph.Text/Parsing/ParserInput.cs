using ActorGraph.Core.Text;

namespace ActorGraph.Text.Parsing;

/// <summary>What a parser sees: a text, its tokens with their tags, and where sentences begin.</summary>
internal readonly ref struct ParserInput
{
    /// <summary>The number of tokens beyond which a sentence is cut before it is parsed: attention and tree search grow with its
    /// square.</summary>
    public const int LongestSentence = 200;

    /// <summary>The text that the spans index.</summary>
    public required string Text { get; init; }

    /// <summary>Where each token stands.</summary>
    public required ReadOnlySpan<TextSpan> Spans { get; init; }

    /// <summary>The universal part of speech of each token.</summary>
    public required ReadOnlySpan<PartOfSpeech> Parts { get; init; }

    /// <summary>The Penn tag of each token.</summary>
    public required ReadOnlySpan<string> Tags { get; init; }

    /// <summary>The index of the first token of each sentence, ascending from 0.</summary>
    public required ReadOnlySpan<int> SentenceStarts { get; init; }

    /// <summary>The number of tokens.</summary>
    public int Count => Spans.Length;

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> Form(int token) => Spans[token].Of(Text);

    /// <summary>The index after the last token of one sentence.</summary>
    public int EndOf(int sentence) => sentence + 1 < SentenceStarts.Length ? SentenceStarts[sentence + 1] : Count;
}
