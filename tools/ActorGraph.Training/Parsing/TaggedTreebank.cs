using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Parsing;

/// <summary>A treebank with true trees, and the tags that the tagger gives its tokens.</summary>
/// <param name="Sentences">The sentences with their true trees and tags.</param>
/// <param name="Text">Their text and tokens.</param>
/// <param name="Parts">The tagger's parts of speech.</param>
/// <param name="Tags">The tagger's Penn tags.</param>
/// <param name="Running">The text with its headlines in the capitals of running text, as the parser reads it.</param>
internal sealed record TaggedTreebank(
    List<ConlluSentence> Sentences,
    TokenizedText Text,
    PartOfSpeech[] Parts,
    string[] Tags,
    string Running
)
{
    /// <summary>Reads and tags a treebank.</summary>
    /// <param name="options">Where treebanks and the tagger lie.</param>
    /// <param name="set">Its name: "ewt-dev".</param>
    public static TaggedTreebank Read(TrainingOptions options, string set)
    {
        var sentences = ConlluReader.ReadFile(options.Treebank(set));
        var tagger = PerceptronTagger.Read(
            ModelFile.Load(options.Model("tagger"), PerceptronTagger.FileKind),
            ClusterTraining.Load(options)
        );
        var text = TokenizedText.Of(sentences);
        var parts = new PartOfSpeech[text.Spans.Length];
        var tags = new string[text.Spans.Length];
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, parts, tags);
        return new TaggedTreebank(sentences, text, parts, tags, tagger.Signatures.Recase(text.Text, text.Spans, text.SentenceStarts));
    }

    /// <summary>Sentences that a tagger has tagged already.</summary>
    public static TaggedTreebank OfTagged(List<ConlluSentence> sentences)
    {
        var text = TokenizedText.Of(sentences);
        return new TaggedTreebank(
            sentences,
            text,
            [.. sentences.SelectMany(s => s.Parts)],
            [.. sentences.SelectMany(s => s.Tags)],
            text.Text
        );
    }

    /// <summary>The same treebank with its true tags instead of the tagger's.</summary>
    public TaggedTreebank WithTrueTags() =>
        this with
        {
            Parts = [.. Sentences.SelectMany(s => s.Parts)],
            Tags = [.. Sentences.SelectMany(s => s.Tags)],
        };

    /// <summary>The trees that a parser finds, and the tags as it corrects them.</summary>
    public (int[] Heads, DependencyRelation[] Relations, PartOfSpeech[] Parts, string[] Tags) Parse(IDependencyParser parser)
    {
        var heads = new int[Text.Spans.Length];
        var relations = new DependencyRelation[heads.Length];
        var (parts, tags) = (new PartOfSpeech[heads.Length], new string[heads.Length]);
        var input = new ParserInput
        {
            Text = Running,
            Spans = Text.Spans,
            Parts = Parts,
            Tags = Tags,
            SentenceStarts = Text.SentenceStarts,
        };
        parser.Parse(
            input,
            new ParserOutput
            {
                Heads = heads,
                Relations = relations,
                Parts = parts,
                Tags = tags,
            }
        );
        return (heads, relations, parts, tags);
    }
}
