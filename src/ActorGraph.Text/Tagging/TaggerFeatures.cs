using ActorGraph.Text.Learning;

namespace ActorGraph.Text.Tagging;

/// <summary>The features of one tagging decision: the word, two neighbours on each side, the two tags before.</summary>
internal static class TaggerFeatures
{
    /// <summary>The number of features of each decision.</summary>
    public const int Count = 47;

    /// <summary>The number of border signatures before and after a sentence.</summary>
    public const int Padding = 2;

    /// <summary>Fills the features that do not depend on earlier decisions, then those that do.</summary>
    /// <param name="padded">The sentence's signatures with <see cref="Padding"/> borders on each side.</param>
    /// <param name="at">The token's place in <paramref name="padded"/>.</param>
    /// <param name="before">The label of the token before; -1 at the start.</param>
    /// <param name="beforeThat">The label of the token before that; -1 at the start.</param>
    /// <param name="features">Receives <see cref="Count"/> features.</param>
    public static void Fill(ReadOnlySpan<TokenSignature> padded, int at, int before, int beforeThat, Span<ulong> features)
    {
        ref readonly var word = ref padded[at];
        ref readonly var left = ref padded[at - 1];
        ref readonly var right = ref padded[at + 1];
        ref readonly var farLeft = ref padded[at - 2];
        ref readonly var farRight = ref padded[at + 2];
        var first = at == Padding ? 1UL : 0UL;
        var tag = (ulong)(uint)(before + 2);
        var tagPair = (tag << 9) + (ulong)(uint)(beforeThat + 2);
        ReadOnlySpan<ulong> values =
        [
            0,
            word.Lower,
            word.Exact,
            FeatureHash.Combine(word.StyledShape, first),
            word.Shape,
            word.Suffixes.One,
            word.Suffixes.Two,
            word.Suffixes.Three,
            word.Suffixes.Four,
            word.Suffixes.Five,
            word.Prefixes.One,
            word.Prefixes.Two,
            word.Prefixes.Three,
            word.Prefixes.Four,
            word.Cluster,
            word.CoarseCluster,
            word.TagClass,
            left.Lower,
            right.Lower,
            farLeft.Lower,
            farRight.Lower,
            left.Cluster,
            right.Cluster,
            farLeft.Cluster,
            farRight.Cluster,
            left.TagClass,
            right.TagClass,
            farRight.TagClass,
            right.Suffixes.Three,
            left.Suffixes.Three,
            FeatureHash.Combine(right.Suffixes.Two, right.Shape),
            left.Shape,
            FeatureHash.Combine(word.Lower, right.Lower),
            FeatureHash.Combine(left.Lower, word.Lower),
            FeatureHash.Combine(word.TagClass, right.TagClass),
            FeatureHash.Combine(left.Lower, right.Lower),
            FeatureHash.Combine(word.Suffixes.Three, word.Shape),
            FeatureHash.Combine(right.TagClass, farRight.TagClass),
            FeatureHash.Combine(word.Cluster, right.Cluster),
            tag,
            tagPair,
            FeatureHash.Combine(tag, word.Lower),
            FeatureHash.Combine(tag, word.TagClass),
            FeatureHash.Combine(tag, right.TagClass),
            FeatureHash.Combine(tag, word.Suffixes.Three),
            FeatureHash.Combine(tagPair, word.TagClass),
            FeatureHash.Combine(tag, right.Lower),
        ];
        for (var i = 0; i < Count; i++)
        {
            features[i] = FeatureHash.Combine(values[i], (ulong)i + 1);
        }
    }
}
