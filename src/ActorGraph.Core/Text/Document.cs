using System.Collections.Immutable;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Mentions;

namespace ActorGraph.Core.Text;

/// <summary>An article's text with its layers: tokens, sentences, trees and name mentions. Immutable, safe for use by many
/// threads.</summary>
public sealed class Document
{
    private readonly DependentIndex dependents;
    private readonly int[] sentenceOfToken;

    /// <summary>Makes a document over layers that annotators have filled.</summary>
    /// <param name="article">The article that was analysed; its <see cref="Article.Text"/> is the text.</param>
    /// <param name="tokens">The token layers; not copied, and not to be changed afterwards.</param>
    /// <param name="mentions">The name mentions, ordered by first token, not overlapping.</param>
    /// <exception cref="ArgumentException">The layers have different lengths.</exception>
    public Document(Article article, TokenTable tokens, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(tokens);
        var count = tokens.Count;
        if (
            tokens.Lemmas.Length != count
            || tokens.PartsOfSpeech.Length != count
            || tokens.Tags.Length != count
            || tokens.Heads.Length != count
            || tokens.Relations.Length != count
        )
        {
            throw new ArgumentException("All token layers must have one length.", nameof(tokens));
        }

        Article = article;
        Text = article.Text;
        Tokens = tokens;
        Mentions = mentions;
        dependents = new DependentIndex(tokens.Heads);
        sentenceOfToken = IndexSentences(tokens);
    }

    /// <summary>The article this is the analysis of.</summary>
    public Article Article { get; }

    /// <summary>Title, line feed, body.</summary>
    public string Text { get; }

    /// <summary>The length of the title; what starts before it is headline.</summary>
    public int TitleLength => Article.Title.Length;

    /// <summary>The token layers.</summary>
    public TokenTable Tokens { get; }

    /// <summary>The name mentions that the recognizer found, ordered by first token, not overlapping.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => Tokens.SentenceStarts.Length;

    /// <summary>The sentences in the order of the text.</summary>
    public IEnumerable<Sentence> Sentences
    {
        get
        {
            for (var i = 0; i < SentenceCount; i++)
            {
                yield return new Sentence(this, i);
            }
        }
    }

    /// <summary>The token at an index.</summary>
    public Token this[int index] => new(this, index);

    /// <summary>The indexes of a token's direct dependents, ascending.</summary>
    public ReadOnlySpan<int> ChildrenOf(int token) => dependents.Of(token);

    /// <summary>The index of the sentence a token stands in.</summary>
    public int SentenceOf(int token) => sentenceOfToken[token];

    private static int[] IndexSentences(TokenTable tokens)
    {
        var sentences = new int[tokens.Count];
        for (int token = 0, sentence = 0; token < sentences.Length; token++)
        {
            if (sentence + 1 < tokens.SentenceStarts.Length && token >= tokens.SentenceStarts[sentence + 1])
            {
                sentence++;
            }

            sentences[token] = sentence;
        }

        return sentences;
    }
}
