using System.Numerics.Tensors;
using ActorGraph.Core.Mentions;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Learning;

namespace ActorGraph.Training.Recognition;

/// <summary>Trains the recognizer; the same sentences give the same weights.</summary>
internal sealed class RecognizerTrainer(SentenceTagger tagger)
{
    private const int leastFeatureCount = 2;
    private const float smallestWeight = 0.15f;

    // The shares of words that training pretends not to know: the names of tomorrow's news are unknown.
    private const double unknownShare = 0.08;
    private const double unknownPersonShare = 0.3;
    private readonly Dictionary<string, ulong> tagHashes = new(StringComparer.Ordinal);

    /// <summary>Trains.</summary>
    public SparseLinearModel Train(List<EntitySentence> sentences, int rounds, Action<int, double>? report = null)
    {
        var samples = sentences.Zip(tagger.Tag(sentences), ToSample).ToArray();
        var perceptron = new AveragedPerceptron(EntityLabels.Count);
        Span<ulong> features = stackalloc ulong[RecognizerFeatures.Count];
        foreach (var sample in samples)
        {
            for (var i = 0; i < sample.Labels.Length; i++)
            {
                RecognizerFeatures.Fill(sample.Padded, sample.Tags, i + 2, LabelAt(sample, i - 1), LabelAt(sample, i - 2), features);
                perceptron.Observe(features);
            }
        }

        perceptron.Prepare(leastFeatureCount);
        var random = new Random(7);
        for (var round = 1; round <= rounds; round++)
        {
            random.Shuffle(samples);
            var right = samples.Sum(s => TrainOn(perceptron, s, random));
            report?.Invoke(round, (double)right / samples.Sum(s => s.Labels.Length));
        }

        return perceptron.ToModel(smallestWeight);
    }

    private static int LabelAt(Sample sample, int i) => i < 0 ? EntityLabels.Outside : sample.Labels[i];

    private Sample ToSample(EntitySentence sentence, string[] tags)
    {
        var count = sentence.Spans.Length;
        var padded = new TokenSignature[count + 4];
        padded.AsSpan().Fill(TokenSignature.Border);
        tagger.Signatures.Fill(sentence.Text, sentence.Spans, SignatureBuilder.StyleOf(sentence.Text, sentence.Spans), padded.AsSpan(2));
        return new Sample(padded, PerceptronRecognizer.PadTags(tags, tagHashes), sentence.Labels);
    }

    private static int TrainOn(AveragedPerceptron perceptron, Sample sample, Random random)
    {
        Span<ulong> features = stackalloc ulong[RecognizerFeatures.Count];
        Span<int> located = stackalloc int[RecognizerFeatures.Count];
        Span<float> scores = stackalloc float[EntityLabels.Count];
        var (before, beforeThat, right) = (0, 0, 0);
        for (var i = 0; i < sample.Labels.Length; i++)
        {
            var known = sample.Padded[i + 2];
            if (random.NextDouble() < (IsPerson(sample.Labels[i]) ? unknownPersonShare : unknownShare))
            {
                sample.Padded[i + 2] = known with { Lower = 0, Written = 0, Cluster = 0, CoarseCluster = 0 };
            }

            RecognizerFeatures.Fill(sample.Padded, sample.Tags, i + 2, before, beforeThat, features);
            sample.Padded[i + 2] = known;
            var rows = located[..perceptron.Locate(features, located)];
            perceptron.Score(rows, scores);
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] = EntityLabels.MayFollow(before, label) ? scores[label] : float.NegativeInfinity;
            }

            var guess = TensorPrimitives.IndexOfMax<float>(scores);
            right += guess == sample.Labels[i] ? 1 : 0;
            if (guess != sample.Labels[i])
            {
                perceptron.Update(rows, sample.Labels[i], guess);
            }

            perceptron.Step();
            (beforeThat, before) = (before, guess);
        }

        return right;
    }

    // Countries and bodies stay, persons come and go.
    private static bool IsPerson(int label) => label != EntityLabels.Outside && EntityLabels.TypeOf(label) == EntityType.Person;

    private sealed record Sample(TokenSignature[] Padded, ulong[] Tags, int[] Labels);
}
