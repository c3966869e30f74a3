using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Training.Tagging;

/// <summary>How many tokens of a treebank a tagger gets right, in percent, on gold tokens.</summary>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn tags.</param>
internal readonly record struct TaggerScore(double Upos, double Xpos)
{
    /// <summary>Tags the sentences and compares.</summary>
    public static TaggerScore Of(PerceptronTagger tagger, List<ConlluSentence> sentences)
    {
        var text = TokenizedText.Of(sentences);
        var parts = new PartOfSpeech[text.Spans.Length];
        var tags = new string[text.Spans.Length];
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, parts, tags);
        int at = 0,
            upos = 0,
            xpos = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++, at++)
            {
                upos += parts[at] == sentence.Parts[i] ? 1 : 0;
                xpos += tags[at] == sentence.Tags[i] ? 1 : 0;
            }
        }

        return new TaggerScore(100.0 * upos / at, 100.0 * xpos / at);
    }
}
