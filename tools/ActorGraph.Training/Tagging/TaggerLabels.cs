using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;

namespace ActorGraph.Training.Tagging;

/// <summary>The joint labels of the tagger: pairs of part of speech and Penn tag that the training data has often enough.</summary>
internal sealed class TaggerLabels
{
    private const int leastCount = 4;
    private readonly Dictionary<(PartOfSpeech Part, string Tag), int> numbers = [];

    /// <summary>Collects the pairs, the most frequent first.</summary>
    public TaggerLabels(IEnumerable<ConlluSentence> sentences)
    {
        var counts = new Dictionary<(PartOfSpeech, string), int>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var pair = (sentence.Parts[i], sentence.Tags[i]);
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }

        var kept = counts
            .Where(c => c.Value >= leastCount)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Item1)
            .ThenBy(c => c.Key.Item2, StringComparer.Ordinal)
            .Select(c => c.Key)
            .ToArray();
        Parts = [.. kept.Select(k => k.Item1)];
        Tags = [.. kept.Select(k => k.Item2)];
        for (var i = 0; i < kept.Length; i++)
        {
            numbers.Add(kept[i], i);
        }
    }

    /// <summary>The part of speech of each label.</summary>
    public PartOfSpeech[] Parts { get; }

    /// <summary>The Penn tag of each label.</summary>
    public string[] Tags { get; }

    /// <summary>The number of labels.</summary>
    public int Count => Parts.Length;

    /// <summary>The label of a pair; -1 for a pair too rare to learn.</summary>
    public int NumberOf(PartOfSpeech part, string tag) => numbers.GetValueOrDefault((part, tag), -1);
}
