using System.Buffers;
using System.Collections.Frozen;
using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Splits what is written as one word into the words of Universal Dependencies: clitics, contractions, numbers with a
/// unit.</summary>
internal static class WordSplitter
{
    private const int longestContraction = 8;

    // Where the second word begins.
    private static readonly FrozenDictionary<string, int> contractions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["wanna"] = 3,
        ["gotta"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["couldnt"] = 5,
        ["wouldnt"] = 5,
        ["shouldnt"] = 6,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["arent"] = 3,
        ["cant"] = 2,
        ["wont"] = 2,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> numberSigns = SearchValues.Create("0123456789.,:");

    private static readonly FrozenSet<string> clitics = new[] { "s", "m", "re", "ve", "ll", "d" }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> units = new[]
    {
        "am",
        "pm",
        "AM",
        "PM",
        "a.m.",
        "p.m.",
        "m",
        "bn",
        "tn",
        "k",
        "K",
        "M",
        "b",
        "B",
        "km",
        "kg",
        "cm",
        "mm",
        "mph",
        "kph",
        "ft",
        "lb",
        "lbs",
        "mg",
        "kW",
        "MW",
        "GW",
        "kWh",
        "GMT",
        "hrs",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds the words of one stretch without gaps.</summary>
    public static void Add(string text, TextSpan word, List<TextSpan> tokens)
    {
        var cut = Cut(word.Of(text));
        if (cut <= 0 || cut >= word.Length)
        {
            tokens.Add(word);
            return;
        }

        tokens.Add(new TextSpan(word.Start, word.Start + cut));
        tokens.Add(new TextSpan(word.Start + cut, word.End));
    }

    /// <summary>Whether letters after an apostrophe are a word of their own: "s", "re", "ll".</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) =>
        letters.Length <= 2 && clitics.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters);

    private static int Cut(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length >= 4 && word[^1] is 't' or 'T' && CharacterKind.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N')
        {
            return length - 3;
        }

        for (var clitic = 1; clitic <= 2 && clitic + 1 < length; clitic++)
        {
            if (CharacterKind.IsApostrophe(word[length - clitic - 1]) && IsClitic(word[(length - clitic)..]))
            {
                return length - clitic - 1;
            }
        }

        if (char.IsAsciiDigit(word[0]))
        {
            return CutUnit(word);
        }

        return length <= longestContraction && contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var cut)
            ? cut
            : 0;
    }

    // "10am", "5.2bn"; not "4th", "1980s", "3D".
    private static int CutUnit(ReadOnlySpan<char> word)
    {
        var letters = word.Length;
        while (
            letters > 0
            && word.Length - letters < 5
            && (char.IsAsciiLetter(word[letters - 1]) || (word[letters - 1] == '.' && letters < word.Length && word[^1] == '.'))
        )
        {
            letters--;
        }

        var isNumber = letters > 0 && char.IsAsciiDigit(word[letters - 1]) && !word[..letters].ContainsAnyExcept(numberSigns);
        return isNumber && letters < word.Length && units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[letters..]) ? letters : 0;
    }
}
