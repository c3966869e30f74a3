using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;

namespace ActorGraph.Training.Data;

/// <summary>Copies of sentences in headline capitals, so that models learn from sentences whose capitals tell nothing.</summary>
internal static class HeadlineAugmentation
{
    /// <summary>The sentences followed by copies of some short ones: with a capital on each word of weight, in capitals throughout, and
    /// reworded as headlines are.</summary>
    /// <param name="sentences">The sentences as they are.</param>
    /// <param name="shares">How many of them.</param>
    public static List<ConlluSentence> Extend(List<ConlluSentence> sentences, HeadlineShares shares)
    {
        var random = new Random(11);
        var extended = new List<ConlluSentence>(sentences);
        foreach (var sentence in sentences)
        {
            if (sentence.Count is < 4 or > 20)
            {
                continue;
            }

            if (random.NextDouble() < shares.Title)
            {
                var keepsSmallWords = random.NextDouble() < 0.5;
                extended.Add(Recase(sentence, i => Capitalize(sentence.Forms[i], keepsSmallWords && i > 0 && IsSmall(sentence, i))));
            }

            if (random.NextDouble() < shares.Upper)
            {
                extended.Add(Recase(sentence, i => sentence.Forms[i].ToUpperInvariant()));
            }

            if (random.NextDouble() < shares.Reworded && HeadlineGrammar.Rewrite(sentence) is { } headline)
            {
                extended.Add(Dress(headline, random.NextDouble()));
            }
        }

        return extended;
    }

    /// <summary>A reworded sentence in the capitals of a headline: of five of the press two stand in small letters, two in title capitals,
    /// one in capitals throughout.</summary>
    /// <param name="headline">The sentence in small letters.</param>
    /// <param name="chance">A random number of 0 to 1.</param>
    public static ConlluSentence Dress(ConlluSentence headline, double chance) =>
        Recase(
            headline,
            chance switch
            {
                < 0.4 => i => headline.Forms[i],
                < 0.8 => i => Capitalize(headline.Forms[i], i > 0 && IsSmall(headline, i)),
                _ => i => headline.Forms[i].ToUpperInvariant(),
            }
        );

    private static bool IsSmall(ConlluSentence sentence, int i) =>
        sentence.Forms[i].Length <= 4
        && sentence.Parts[i] is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Cconj or PartOfSpeech.Part or PartOfSpeech.Sconj;

    private static string Capitalize(string word, bool isSmall) =>
        isSmall || word[0] == '\'' || word == "n't" ? word : char.ToUpperInvariant(word[0]) + word[1..];

    // A headline has no full stop.
    private static ConlluSentence Recase(ConlluSentence sentence, Func<int, string> form)
    {
        var count = sentence.Forms[^1] == "." ? sentence.Count - 1 : sentence.Count;
        return new ConlluSentence
        {
            Forms = [.. Enumerable.Range(0, count).Select(form)],
            Lemmas = sentence.Lemmas[..count],
            Parts = sentence.Parts[..count],
            Tags = sentence.Tags[..count],
            Features = sentence.Features[..count],
            Heads = sentence.Heads[..count],
            Relations = sentence.Relations[..count],
            Misc = sentence.Misc[..count],
            SpaceAfter = sentence.SpaceAfter[..count],
        };
    }
}
