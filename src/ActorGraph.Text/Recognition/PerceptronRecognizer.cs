using ActorGraph.Core.Text;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;
using ActorGraph.Text.Segmentation;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Recognition;

/// <summary>Finds names sentence by sentence, from left to right. Safe for use by many threads.</summary>
/// <param name="model">The weights.</param>
/// <param name="signatures">Makes what is known of each token; the same as in training.</param>
/// <param name="gazetteer">Names known beforehand.</param>
internal sealed class PerceptronRecognizer(SparseLinearModel model, SignatureBuilder signatures, NameGazetteer gazetteer)
{
    /// <summary>The kind of weight file it is kept in.</summary>
    public const string FileKind = "recognizer";

    private const int padding = TaggerFeatures.Padding;

    // A known name outweighs a handful of features, not clear evidence against it; in training updates.
    private const int gazetteerWeight = 40;

    private readonly NameRepair repair = new(gazetteer);

    /// <summary>Reads the weights that <see cref="AddTo"/> put into a weight file.</summary>
    public static SparseLinearModel ReadWeights(ModelFile file)
    {
        var model = SparseLinearModel.Read(file, "recognizer");
        return model.LabelCount == EntityLabels.Count ? model : throw ModelFile.Refuse(file.Name, "was trained for other types of names");
    }

    /// <summary>Adds the weights to a weight file.</summary>
    public void AddTo(ModelFileWriter writer) => model.AddTo(writer, "recognizer");

    /// <summary>Finds the names of all sentences.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">Its tokens.</param>
    /// <param name="sentenceStarts">The first token of each sentence.</param>
    /// <param name="tags">The Penn tag of each token.</param>
    /// <returns>The names in the order of the text, apart from each other.</returns>
    public List<NameSpan> Recognize(string text, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<int> sentenceStarts, ReadOnlySpan<string> tags)
    {
        var names = new List<NameSpan>();
        var tagHashes = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < sentenceStarts.Length; sentence++)
        {
            var start = sentenceStarts[sentence];
            var end = sentence + 1 < sentenceStarts.Length ? sentenceStarts[sentence + 1] : spans.Length;
            if (UnreadableText.Contains(text, spans[start..end]))
            {
                continue;
            }

            var labels = Label(text, spans[start..end], tags[start..end], tagHashes);
            var found = Collect(labels);
            repair.Repair(new NameSentence(text, spans[start..end], tags[start..end]), found);
            names.AddRange(found.Select(n => n with { First = n.First + start, End = n.End + start }));
        }

        return names;
    }

    /// <summary>Pads the tags of a sentence as hashes.</summary>
    public static ulong[] PadTags(ReadOnlySpan<string> tags, Dictionary<string, ulong> known)
    {
        var padded = new ulong[tags.Length + (2 * padding)];
        for (var i = 0; i < tags.Length; i++)
        {
            if (!known.TryGetValue(tags[i], out var hash))
            {
                known[tags[i]] = hash = FeatureHash.Of(tags[i]);
            }

            padded[i + padding] = hash;
        }

        return padded;
    }

    private int[] Label(string text, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<string> tags, Dictionary<string, ulong> tagHashes)
    {
        var padded = new TokenSignature[spans.Length + (2 * padding)];
        padded.AsSpan().Fill(TokenSignature.Border);
        var style = SignatureBuilder.StyleOf(text, spans);
        signatures.Fill(text, spans, style, padded.AsSpan(padding));
        var paddedTags = PadTags(tags, tagHashes);
        var known = FindKnown(text, spans, style);
        var labels = new int[spans.Length];
        Span<ulong> features = stackalloc ulong[RecognizerFeatures.Count];
        Span<int> scores = stackalloc int[EntityLabels.Count];
        var (before, beforeThat) = (EntityLabels.Outside, EntityLabels.Outside);
        for (var i = 0; i < spans.Length; i++)
        {
            RecognizerFeatures.Fill(padded, paddedTags, i + padding, before, beforeThat, features);
            model.Score(features, scores);
            if (known[i] > 0)
            {
                scores[known[i]] += gazetteerWeight * model.Unit;
            }

            labels[i] = BestAllowed(scores, before);
            (beforeThat, before) = (before, labels[i]);
        }

        return labels;
    }

    /// <summary>The label of the highest score that may follow the label before.</summary>
    public static int BestAllowed(ReadOnlySpan<int> scores, int before)
    {
        var best = EntityLabels.Outside;
        for (var label = 1; label < EntityLabels.Count; label++)
        {
            if (scores[label] > scores[best] && EntityLabels.MayFollow(before, label))
            {
                best = label;
            }
        }

        return best;
    }

    private int[] FindKnown(string text, ReadOnlySpan<TextSpan> spans, CapitalStyle style)
    {
        var labels = new int[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            if (gazetteer.Find(text, spans, i, style == CapitalStyle.Upper) is not { } name)
            {
                continue;
            }

            labels[i] = EntityLabels.Begin(name.Type);
            labels.AsSpan(i + 1, name.Count - 1).Fill(EntityLabels.Inside(name.Type));
            i = name.End - 1;
        }

        return labels;
    }

    private static List<NameSpan> Collect(int[] labels)
    {
        var names = new List<NameSpan>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == EntityLabels.Outside)
            {
                continue;
            }

            var end = i + 1;
            while (end < labels.Length && EntityLabels.IsInside(labels[end]))
            {
                end++;
            }

            names.Add(new NameSpan(i, end, EntityLabels.TypeOf(labels[i])));
            i = end - 1;
        }

        return names;
    }
}
