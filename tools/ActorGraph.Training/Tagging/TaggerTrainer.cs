using System.Numerics.Tensors;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Learning;

namespace ActorGraph.Training.Tagging;

/// <summary>Trains a tagger on sentences; the same sentences give the same weights.</summary>
internal sealed class TaggerTrainer(WordClusters clusters, Truecaser truecaser)
{
    private const int leastFeatureCount = 1;
    private const float smallestWeight = 0.15f;

    // The share of words that training pretends not to know: news is full of them, and
    // rare words of the training set are learnt by heart otherwise.
    private const double unknownShare = 0.07;

    /// <summary>Trains.</summary>
    /// <param name="sentences">The training sentences, headline copies included.</param>
    /// <param name="rounds">The number of passes.</param>
    /// <param name="report">Called after each pass with the share of tokens that were right in it.</param>
    public PerceptronTagger Train(List<ConlluSentence> sentences, int rounds, Action<int, double>? report = null)
    {
        var labels = new TaggerLabels(sentences);
        var lexicon = TagLexiconTraining.Collect(sentences, labels);
        var signatures = new SignatureBuilder(clusters, lexicon, truecaser);
        var samples = sentences.ConvertAll(s => ToSample(s, labels, signatures));
        var perceptron = new AveragedPerceptron(labels.Count);
        Observe(perceptron, samples);
        perceptron.Prepare(leastFeatureCount);
        var random = new Random(5);
        var order = samples.ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            random.Shuffle(order);
            var right = order.Sum(s => TrainOn(perceptron, s, labels.Count, random));
            report?.Invoke(round, (double)right / order.Sum(s => s.Labels.Length));
        }

        return new PerceptronTagger(perceptron.ToModel(smallestWeight), lexicon, signatures, labels.Parts, labels.Tags);
    }

    private static Sample ToSample(ConlluSentence sentence, TaggerLabels labels, SignatureBuilder signatures)
    {
        var text = TokenizedText.Of([sentence]);
        var padded = new TokenSignature[sentence.Count + (2 * TaggerFeatures.Padding)];
        padded.AsSpan().Fill(TokenSignature.Border);
        var style = SignatureBuilder.StyleOf(text.Text, text.Spans);
        signatures.Fill(text.Text, text.Spans, style, padded.AsSpan(TaggerFeatures.Padding));
        return new Sample(
            padded,
            [.. Enumerable.Range(0, sentence.Count).Select(i => labels.NumberOf(sentence.Parts[i], sentence.Tags[i]))]
        );
    }

    private static void Observe(AveragedPerceptron perceptron, List<Sample> samples)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        foreach (var sample in samples)
        {
            for (var i = 0; i < sample.Labels.Length; i++)
            {
                var (before, beforeThat) = (i > 0 ? sample.Labels[i - 1] : -1, i > 1 ? sample.Labels[i - 2] : -1);
                TaggerFeatures.Fill(sample.Padded, i + TaggerFeatures.Padding, before, beforeThat, features);
                perceptron.Observe(features);
            }
        }
    }

    private static int TrainOn(AveragedPerceptron perceptron, Sample sample, int labelCount, Random random)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<int> located = stackalloc int[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[labelCount];
        var (before, beforeThat, right) = (-1, -1, 0);
        for (var i = 0; i < sample.Labels.Length; i++)
        {
            FillWithDropout(sample.Padded, i + TaggerFeatures.Padding, (before, beforeThat), features, random);
            var rows = located[..perceptron.Locate(features, located)];
            perceptron.Score(rows, scores);
            var guess = TensorPrimitives.IndexOfMax<float>(scores);
            if (guess == sample.Labels[i])
            {
                right++;
            }
            else if (sample.Labels[i] >= 0)
            {
                perceptron.Update(rows, sample.Labels[i], guess);
            }

            perceptron.Step();
            (beforeThat, before) = (before, guess);
        }

        return right;
    }

    private static void FillWithDropout(
        TokenSignature[] padded,
        int at,
        (int Before, int BeforeThat) labels,
        Span<ulong> features,
        Random random
    )
    {
        var known = padded[at];
        if (random.NextDouble() < unknownShare)
        {
            padded[at] = known with { Lower = 0, Exact = 0, TagClass = 0 };
        }

        TaggerFeatures.Fill(padded, at, labels.Before, labels.BeforeThat, features);
        padded[at] = known;
    }

    private sealed record Sample(TokenSignature[] Padded, int[] Labels);
}
