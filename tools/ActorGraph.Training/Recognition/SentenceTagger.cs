using ActorGraph.Core.Text;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Training.Recognition;

/// <summary>Tags sentences as the room does before it looks for names: by the tagger, then by the parser. Safe for use by many
/// threads.</summary>
internal sealed class SentenceTagger(PerceptronTagger tagger, IDependencyParser parser)
{
    /// <summary>What the tagger knows of single tokens.</summary>
    public SignatureBuilder Signatures => tagger.Signatures;

    /// <summary>The Penn tags of one sentence.</summary>
    public string[] Tag(EntitySentence sentence)
    {
        var (parts, tags) = (new PartOfSpeech[sentence.Spans.Length], new string[sentence.Spans.Length]);
        tagger.Tag(sentence.Text, sentence.Spans, [0], parts, tags);
        var input = new ParserInput
        {
            Text = Signatures.Recase(sentence.Text, sentence.Spans, [0]),
            Spans = sentence.Spans,
            Parts = parts,
            Tags = tags,
            SentenceStarts = [0],
        };
        parser.Parse(
            input,
            new ParserOutput
            {
                Heads = new int[tags.Length],
                Relations = new DependencyRelation[tags.Length],
                Parts = parts,
                Tags = tags,
            }
        );
        return tags;
    }

    /// <summary>The Penn tags of many sentences.</summary>
    public string[][] Tag(List<EntitySentence> sentences)
    {
        var tags = new string[sentences.Count][];
        Parallel.For(0, tags.Length, i => tags[i] = Tag(sentences[i]));
        return tags;
    }
}
