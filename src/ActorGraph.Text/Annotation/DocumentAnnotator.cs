using System.Collections.Immutable;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Recognition;

namespace ActorGraph.Text.Annotation;

/// <summary>Turns articles into documents: sentences, tokens, tags, lemmas, trees and names. Pure; safe for use by many threads at
/// once.</summary>
public sealed class DocumentAnnotator : IDocumentAnnotator
{
    private readonly TextAnalyzer analyzer;

    /// <summary>Makes an annotator.</summary>
    /// <param name="models">The weights.</param>
    /// <param name="gazetteer">Names known beforehand, which the recognizer trusts more than its own judgement; null for none.</param>
    public DocumentAnnotator(LanguageModels models, NameGazetteer? gazetteer = null)
    {
        ArgumentNullException.ThrowIfNull(models);
        analyzer = new TextAnalyzer(models, gazetteer ?? NameGazetteer.Empty);
    }

    /// <inheritdoc />
    public Document Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var analysed = analyzer.Analyze(article.Text);
        return new Document(article, analysed.Tokens, ToMentions(analysed));
    }

    private static ImmutableArray<Mention> ToMentions(AnalysedText analysed)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(analysed.Names.Count);
        var tokens = analysed.Tokens;
        foreach (var name in analysed.Names)
        {
            var span = new TextSpan(tokens.Spans[name.First].Start, tokens.Spans[name.End - 1].End);
            mentions.Add(new Mention(MentionKind.Name, name.Type, name.First, name.End, HeadOf(tokens, name), span));
        }

        return mentions.MoveToImmutable();
    }

    // A broken tree may leave several: the last, as English names end in their head noun.
    private static int HeadOf(TokenTable tokens, NameSpan name)
    {
        for (var i = name.End - 1; i >= name.First; i--)
        {
            if (tokens.Heads[i] < name.First || tokens.Heads[i] >= name.End)
            {
                return i;
            }
        }

        return name.End - 1;
    }
}
