using ActorGraph.Core.Text;

namespace ActorGraph.Text.Conllu;

/// <summary>Finds which words of a text UD counts as one token: a word and the clitics written onto it ("didn't", "Rutte's",
/// "cannot").</summary>
internal static class MultiWordTokens
{
    /// <summary>Finds the multi-word tokens of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The sentence's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    public static ConlluRange[] Find(string text, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<string> tags)
    {
        var ranges = new List<ConlluRange>();
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].Start != spans[i - 1].End || !IsClitic(spans[i - 1].Of(text), spans[i].Of(text), tags[i]))
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[^1].End == i)
            {
                var first = ranges[^1].First;
                ranges[^1] = new ConlluRange(first, i + 1, text[spans[first].Start..spans[i].End]);
            }
            else
            {
                ranges.Add(new ConlluRange(i - 1, i + 1, text[spans[i - 1].Start..spans[i].End]));
            }
        }

        return [.. ranges];
    }

    private static bool IsClitic(ReadOnlySpan<char> before, ReadOnlySpan<char> word, string tag)
    {
        if (!char.IsLetterOrDigit(before[^1]) && before[^1] != '.' && before[^1] != '%')
        {
            return false;
        }

        var isApostrophe = Segmentation.CharacterKind.IsApostrophe(word[0]);
        return word.Length switch
        {
            1 => isApostrophe && tag == "POS",
            2 or 3 when isApostrophe => Segmentation.WordSplitter.IsClitic(word[1..]),
            3 when word[0] is 'n' or 'N' && Segmentation.CharacterKind.IsApostrophe(word[1]) => true,
            _ => char.IsLetter(word[0]) && char.IsLetter(before[^1]),
        };
    }
}
