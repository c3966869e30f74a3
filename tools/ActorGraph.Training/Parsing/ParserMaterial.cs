using ActorGraph.Text.Conllu;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Text.Vectors;
using ActorGraph.Training.Tagging;

namespace ActorGraph.Training.Parsing;

/// <summary>What a parser is trained on: sentences, and the words, tags and labels in them.</summary>
internal sealed class ParserMaterial
{
    private const int leastWordCount = 2;
    private const int seed = 1;
    private readonly List<ConlluSentence> truth;
    private readonly TaggerLabels labels;
    private readonly string[] words;

    /// <summary>Takes sentences.</summary>
    /// <param name="sentences">The sentences with predicted tags.</param>
    /// <param name="truth">The same sentences with true tags and trees.</param>
    public ParserMaterial(List<ConlluSentence> sentences, List<ConlluSentence> truth)
    {
        (Sentences, this.truth) = (sentences, truth);
        labels = new TaggerLabels(truth);
        (words, WordCounts) = CollectWords(sentences);
    }

    /// <summary>The sentences with predicted tags.</summary>
    public List<ConlluSentence> Sentences { get; }

    /// <summary>How often each learnt word is seen.</summary>
    public int[] WordCounts { get; }

    /// <summary>Makes a model for these words and tags with the weights that training begins with.</summary>
    /// <param name="vectors">The frozen vectors it is to see.</param>
    public ParserModel CreateModel(ITokenVectors vectors)
    {
        var tags = Sentences.SelectMany(s => s.Tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var shape = new NetworkShape
        {
            VectorSize = vectors.Dimension,
            WordCount = words.Length + TokenFeatures.ReservedWords,
            TagCount = tags.Length + TokenFeatures.ReservedTags,
            TagPairCount = labels.Count,
        };
        var network = new ParserNetwork(shape, vectors);
        WeightInitializer.Fill(network, new Random(seed));
        return new ParserModel(network, words, tags, [.. labels.Parts.Zip(labels.Tags, (part, tag) => new TagPair(part, tag))]);
    }

    /// <summary>The sentences as the trainer sees them.</summary>
    public List<ParserExample> Encode(TokenEncoder encoder) => Encode(encoder, Sentences, truth);

    /// <summary>Other sentences as the trainer sees them, with the words and labels of these.</summary>
    public List<ParserExample> Encode(TokenEncoder encoder, List<ConlluSentence> others, List<ConlluSentence> othersTruth) =>
        [.. others.Zip(othersTruth, (s, t) => ParserExample.Of(s, t, encoder, labels))];

    private static (string[] Words, int[] Counts) CollectWords(List<ConlluSentence> sentences)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[WordSpelling.LongestWord];
        foreach (var form in sentences.SelectMany(s => s.Forms))
        {
            var word = new string(TokenEncoder.Spell(form, buffer));
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var kept = counts.Where(c => c.Value >= leastWordCount).ToArray();
        return ([.. kept.Select(c => c.Key)], [.. Enumerable.Repeat(0, TokenFeatures.ReservedWords), .. kept.Select(c => c.Value)]);
    }
}
