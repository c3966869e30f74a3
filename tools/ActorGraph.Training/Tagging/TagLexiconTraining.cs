using System.Globalization;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Training.Tagging;

/// <summary>Collects which tags each word of the training data has.</summary>
internal static class TagLexiconTraining
{
    private const int leastCount = 3;
    private const double leastShare = 0.04;

    /// <summary>Makes the lexicon.</summary>
    public static TagLexicon Collect(IEnumerable<ConlluSentence> sentences, TaggerLabels labels)
    {
        var counts = new SortedDictionary<ulong, SortedDictionary<int, int>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var word = FeatureHash.OfFolded(sentence.Forms[i]);
                if (!counts.TryGetValue(word, out var byLabel))
                {
                    counts[word] = byLabel = [];
                }

                var label = labels.NumberOf(sentence.Parts[i], sentence.Tags[i]);
                byLabel[label] = byLabel.GetValueOrDefault(label) + 1;
            }
        }

        var classes = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var words = new List<ulong>();
        var numbers = new List<ushort>();
        foreach (var (word, byLabel) in counts)
        {
            var total = byLabel.Values.Sum();
            if (total < leastCount)
            {
                continue;
            }

            var name = string.Join(
                ' ',
                byLabel
                    .Where(c => c.Value >= total * leastShare)
                    .OrderByDescending(c => c.Value)
                    .ThenBy(c => c.Key)
                    .Select(c => c.Key.ToString(CultureInfo.InvariantCulture))
            );
            if (!classes.TryGetValue(name, out var number))
            {
                classes[name] = number = (ushort)(classes.Count + 1);
            }

            words.Add(word);
            numbers.Add(number);
        }

        return new TagLexicon([.. words], [.. numbers]);
    }
}
