using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Lemmatization;

namespace ActorGraph.Training.Lemmatization;

/// <summary>Learns which ending of which tag is made into a lemma how; an ending is kept only where it differs from the shorter
/// ending.</summary>
internal sealed class LemmatizerTrainer
{
    private const int leastCount = 2;
    private readonly Dictionary<LemmaScript, int> scripts = [];
    private readonly Dictionary<ulong, Dictionary<int, int>> counts = [];
    private readonly List<LemmaScript> scriptList = [];
    private readonly List<ulong> keys = [];
    private readonly List<ushort> values = [];
    private readonly Dictionary<ulong, int> kept = [];

    /// <summary>Trains.</summary>
    public Lemmatizer Train(IReadOnlyList<ConlluSentence> sentences)
    {
        foreach (var (form, lemma, part, tag) in Words(sentences))
        {
            var script = LemmaScript.Between(form, lemma, part == PartOfSpeech.Propn);
            if (!scripts.TryGetValue(script, out var number))
            {
                scripts[script] = number = scripts.Count;
                scriptList.Add(script);
            }

            foreach (var key in Keys(form, part, tag))
            {
                var byScript = counts.TryGetValue(key, out var known) ? known : counts[key] = [];
                byScript[number] = byScript.GetValueOrDefault(number) + 1;
            }
        }

        for (var length = 0; length <= Lemmatizer.LongestEnding + 1; length++)
        {
            Keep(sentences, length);
        }

        return new Lemmatizer([.. keys], [.. values], [.. scriptList]);
    }

    // Endings of one length, then the next: what the shorter say is decided before.
    private void Keep(IReadOnlyList<ConlluSentence> sentences, int length)
    {
        foreach (var (form, _, part, tag) in Words(sentences))
        {
            var chain = Keys(form, part, tag);
            var place = length > Lemmatizer.LongestEnding ? chain.Count - 1 : length;
            if (place >= chain.Count - 1 && length <= Lemmatizer.LongestEnding)
            {
                continue;
            }

            var isWhole = place == chain.Count - 1;
            var usable = counts[chain[place]]
                .Where(s => isWhole || IsGeneral(s.Key, place))
                .OrderByDescending(s => s.Value)
                .ThenBy(s => s.Key);
            var best = usable.FirstOrDefault(new KeyValuePair<int, int>(-1, 0));
            var before = -1;
            for (var i = 0; i < place; i++)
            {
                before = kept.GetValueOrDefault(chain[i], before);
            }

            if (best.Key >= 0 && best.Key != before && (isWhole || best.Value >= leastCount) && kept.TryAdd(chain[place], best.Key))
            {
                keys.Add(chain[place]);
                values.Add((ushort)best.Key);
            }
        }
    }

    // What is cut lies inside the ending, and little is added: "Sept." becomes "September" for that word alone.
    private bool IsGeneral(int number, int ending) => scriptList[number].Cut <= ending && scriptList[number].Append.Length <= 3;

    private static List<ulong> Keys(string form, PartOfSpeech part, string tag)
    {
        var chain = new List<ulong> { Lemmatizer.Key(part, tag, FeatureHash.Empty, isWhole: false) };
        var hash = FeatureHash.Empty;
        for (var length = 1; length <= form.Length; length++)
        {
            hash = FeatureHash.Append(hash, FeatureHash.Fold(form[^length]));
            if (length <= Lemmatizer.LongestEnding)
            {
                chain.Add(Lemmatizer.Key(part, tag, hash, isWhole: false));
            }
        }

        chain.Add(Lemmatizer.Key(part, tag, hash, isWhole: true));
        return chain;
    }

    // A word that goes with another ("an other") has the lemma of both or none.
    private static IEnumerable<(string Form, string Lemma, PartOfSpeech Part, string Tag)> Words(IReadOnlyList<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (
                    sentence.Lemmas[i] != "_"
                    && sentence.Relations[i] != "goeswith"
                    && !sentence.Features[i].Contains("Typo=Yes", StringComparison.Ordinal)
                    && sentence.Forms[i].Length <= 40
                    && !Lemmatizer.IsNumber(sentence.Forms[i])
                )
                {
                    yield return (sentence.Forms[i], sentence.Lemmas[i], sentence.Parts[i], sentence.Tags[i]);
                }
            }
        }
    }
}
