using ActorGraph.Text.Learning;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Recognition;

/// <summary>The features of one decision about a name: the word and two neighbours on each side with their tags, and the labels
/// before.</summary>
internal static class RecognizerFeatures
{
    /// <summary>The number of features of each decision.</summary>
    public const int Count = 54;

    /// <summary>Fills the features.</summary>
    /// <param name="padded">The sentence's signatures with two borders on each side.</param>
    /// <param name="tags">Hashes of the Penn tags, padded alike.</param>
    /// <param name="at">The token's place in <paramref name="padded"/>.</param>
    /// <param name="before">The label before.</param>
    /// <param name="beforeThat">The label before that.</param>
    /// <param name="features">Receives <see cref="Count"/> features.</param>
    public static void Fill(
        ReadOnlySpan<TokenSignature> padded,
        ReadOnlySpan<ulong> tags,
        int at,
        int before,
        int beforeThat,
        Span<ulong> features
    )
    {
        ref readonly var word = ref padded[at];
        ref readonly var left = ref padded[at - 1];
        ref readonly var right = ref padded[at + 1];
        ref readonly var farLeft = ref padded[at - 2];
        ref readonly var farRight = ref padded[at + 2];
        var label = (ulong)(uint)before;
        var labels = (label << 8) + (ulong)(uint)beforeThat;
        var (tag, leftTag, rightTag) = (tags[at], tags[at - 1], tags[at + 1]);
        var shapes = FeatureHash.Combine(left.WrittenShape, FeatureHash.Combine(word.WrittenShape, right.WrittenShape));
        ReadOnlySpan<ulong> values =
        [
            0,
            word.Lower,
            word.Written,
            word.WrittenShape,
            word.Cluster,
            word.CoarseCluster,
            word.Suffixes.Two,
            word.Suffixes.Three,
            word.Suffixes.Four,
            word.Suffixes.Five,
            word.Prefixes.Two,
            word.Prefixes.Three,
            word.Prefixes.Four,
            tag,
            leftTag,
            rightTag,
            FeatureHash.Combine(leftTag, tag),
            FeatureHash.Combine(tag, rightTag),
            left.Lower,
            right.Lower,
            farLeft.Lower,
            farRight.Lower,
            left.Cluster,
            right.Cluster,
            farLeft.Cluster,
            farRight.Cluster,
            left.CoarseCluster,
            right.CoarseCluster,
            left.WrittenShape,
            right.WrittenShape,
            shapes,
            FeatureHash.Combine(farLeft.WrittenShape, left.WrittenShape),
            FeatureHash.Combine(right.WrittenShape, farRight.WrittenShape),
            right.Suffixes.Three,
            left.Suffixes.Three,
            FeatureHash.Combine(left.Lower, word.Lower),
            FeatureHash.Combine(word.Lower, right.Lower),
            FeatureHash.Combine(left.Lower, word.WrittenShape),
            FeatureHash.Combine(right.Lower, word.WrittenShape),
            FeatureHash.Combine(farLeft.Lower, left.Lower),
            FeatureHash.Combine(right.Lower, farRight.Lower),
            FeatureHash.Combine(word.Cluster, right.Cluster),
            FeatureHash.Combine(left.Cluster, word.Cluster),
            FeatureHash.Combine(word.Cluster, word.WrittenShape),
            FeatureHash.Combine(word.Suffixes.Three, word.WrittenShape),
            label,
            labels,
            FeatureHash.Combine(label, word.Lower),
            FeatureHash.Combine(label, FeatureHash.Combine(word.WrittenShape, tag)),
            FeatureHash.Combine(label, left.Lower),
            FeatureHash.Combine(label, word.Cluster),
            FeatureHash.Combine(label, right.Lower),
            FeatureHash.Combine(label, FeatureHash.Combine(tag, rightTag)),
            FeatureHash.Combine(labels, word.WrittenShape),
        ];
        for (var i = 0; i < Count; i++)
        {
            features[i] = FeatureHash.Combine(values[i], (ulong)i + 101);
        }
    }
}
