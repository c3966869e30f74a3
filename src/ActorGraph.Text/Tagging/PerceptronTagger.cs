using ActorGraph.Core.Text;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;
using ActorGraph.Text.Segmentation;

namespace ActorGraph.Text.Tagging;

/// <summary>Gives each token its universal part of speech and its Penn tag, in one decision, from left to right. Safe for use by many
/// threads.</summary>
internal sealed class PerceptronTagger
{
    /// <summary>The kind of weight file it is kept in.</summary>
    public const string FileKind = "tagger";

    private readonly SparseLinearModel model;
    private readonly TagLexicon lexicon;
    private readonly PartOfSpeech[] parts;
    private readonly string[] tags;

    /// <summary>Makes a tagger.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="lexicon">The words of the training data.</param>
    /// <param name="signatures">Made from that lexicon and the word groups that the weights were trained with.</param>
    /// <param name="parts">The part of speech of each label.</param>
    /// <param name="tags">The Penn tag of each label.</param>
    public PerceptronTagger(SparseLinearModel model, TagLexicon lexicon, SignatureBuilder signatures, PartOfSpeech[] parts, string[] tags)
    {
        this.model = model;
        this.lexicon = lexicon;
        this.parts = parts;
        this.tags = [.. tags.Select(string.Intern)];
        Signatures = signatures;
    }

    /// <summary>What the tagger knows of single tokens; the recognizer starts from the same.</summary>
    public SignatureBuilder Signatures { get; }

    /// <summary>Tags all tokens of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">Its tokens.</param>
    /// <param name="sentenceStarts">The index of the first token of each sentence.</param>
    /// <param name="partsOfSpeech">Receives one part of speech a token.</param>
    /// <param name="pennTags">Receives one Penn tag a token.</param>
    public void Tag(
        string text,
        ReadOnlySpan<TextSpan> spans,
        ReadOnlySpan<int> sentenceStarts,
        Span<PartOfSpeech> partsOfSpeech,
        Span<string> pennTags
    )
    {
        var padded = new TokenSignature[64];
        for (var sentence = 0; sentence < sentenceStarts.Length; sentence++)
        {
            var start = sentenceStarts[sentence];
            var end = sentence + 1 < sentenceStarts.Length ? sentenceStarts[sentence + 1] : spans.Length;
            var sentenceSpans = spans[start..end];
            if (UnreadableText.Contains(text, sentenceSpans))
            {
                TagUnreadable(text, sentenceSpans, partsOfSpeech[start..end], pennTags[start..end]);
                continue;
            }

            var needed = end - start + (2 * TaggerFeatures.Padding);
            if (padded.Length < needed)
            {
                padded = new TokenSignature[needed * 2];
            }

            TagSentence(text, sentenceSpans, padded.AsSpan(0, needed), partsOfSpeech[start..end], pennTags[start..end]);
        }
    }

    /// <summary>Reads the tagger that <see cref="AddTo"/> put into a weight file.</summary>
    public static PerceptronTagger Read(ModelFile file, WordClusters clusters)
    {
        var tags = file.Strings("tags");
        var parts = file.Section<PartOfSpeech>("parts", tags.Length).ToArray();
        var model = SparseLinearModel.Read(file, "tagger");
        var lexicon = TagLexicon.Read(file);
        return tags.Length == model.LabelCount
            ? new PerceptronTagger(model, lexicon, new SignatureBuilder(clusters, lexicon, Truecaser.Read(file, clusters)), parts, tags)
            : throw ModelFile.Refuse(file.Name, "has another number of tags than of labels");
    }

    /// <summary>Adds the tagger to a weight file, without the word groups.</summary>
    public void AddTo(ModelFileWriter writer)
    {
        writer.AddStrings("tags", tags).Add<PartOfSpeech>("parts", parts);
        lexicon.AddTo(writer);
        Signatures.Truecaser.AddTo(writer);
        model.AddTo(writer, "tagger");
    }

    private static void TagUnreadable(string text, ReadOnlySpan<TextSpan> spans, Span<PartOfSpeech> partsOfSpeech, Span<string> pennTags)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            (partsOfSpeech[i], pennTags[i]) = CharacterKind.IsWord(text[spans[i].Start])
                ? (PartOfSpeech.X, "FW")
                : (PartOfSpeech.Punct, "NFP");
        }
    }

    private void TagSentence(
        string text,
        ReadOnlySpan<TextSpan> spans,
        Span<TokenSignature> padded,
        Span<PartOfSpeech> partsOfSpeech,
        Span<string> pennTags
    )
    {
        padded[..TaggerFeatures.Padding].Fill(TokenSignature.Border);
        padded[^TaggerFeatures.Padding..].Fill(TokenSignature.Border);
        Signatures.Fill(text, spans, SignatureBuilder.StyleOf(text, spans), padded[TaggerFeatures.Padding..]);
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[model.LabelCount];
        var (before, beforeThat) = (-1, -1);
        for (var i = 0; i < spans.Length; i++)
        {
            TaggerFeatures.Fill(padded, i + TaggerFeatures.Padding, before, beforeThat, features);
            var label = model.Best(features, scores);
            partsOfSpeech[i] = parts[label];
            pennTags[i] = tags[label];
            (beforeThat, before) = (before, label);
        }
    }
}
