namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Folds the spellings that one foreign name gets in English: Zelensky, Zelenskyy and Zelenskiy; Zourabichvili and
/// Zurabishvili.</summary>
public static class Transliteration
{
    // Longer spellings first; the order is part of the definition.
    private static readonly (string From, string To)[] spellings =
    [
        ("shch", "s"),
        ("tsch", "c"),
        ("sch", "s"),
        ("tch", "c"),
        ("dzh", "j"),
        ("kh", "h"),
        ("gh", "g"),
        ("zh", "j"),
        ("sh", "s"),
        ("ch", "c"),
        ("dj", "j"),
        ("ts", "c"),
        ("tz", "c"),
        ("th", "t"),
        ("ph", "f"),
        ("ck", "k"),
        ("iy", "y"),
        ("ij", "y"),
        ("yy", "y"),
        ("ii", "y"),
        ("ee", "i"),
        ("ou", "u"),
        ("oo", "u"),
        ("ie", "e"),
        ("ei", "e"),
        ("ae", "e"),
        ("ye", "e"),
        ("yo", "o"),
        ("yu", "u"),
        ("ya", "a"),
        ("w", "v"),
        ("q", "k"),
        ("x", "ks"),
        ("z", "s"),
        ("y", "i"),
        ("j", "i"),
        ("c", "s"),
        ("o", "u"),
        ("e", "i"),
        ("g", "k"),
        ("d", "t"),
    ];

    private static readonly uint[] lettersOfSpellings = [.. spellings.Select(s => LettersOf(s.From))];

    /// <summary>The key of a folded word; equal keys mean that two spellings may be one name.</summary>
    // In a buffer: the keys of half a million names are made before the first article.
    public static string Key(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var capacity = 2 * folded.Length;
        Span<char> key = capacity <= 128 ? stackalloc char[capacity] : new char[capacity];
        folded.CopyTo(key);
        var length = folded.Length;
        var letters = LettersOf(folded);
        for (var i = 0; i < spellings.Length; i++)
        {
            // Most spellings need a letter that the word has not.
            if ((lettersOfSpellings[i] & ~letters) == 0)
            {
                length = Replace(key, length, spellings[i].From, spellings[i].To);
                letters |= LettersOf(spellings[i].To);
            }
        }

        var count = 0;
        var last = '\0';
        for (var i = 0; i < length; i++)
        {
            var letter = key[i];
            if (letter != last && (letter != 'h' || i == 0 || (IsVowel(last) && i + 1 < length && IsVowel(key[i + 1]))))
            {
                key[count++] = letter;
            }

            last = letter;
        }

        return key[..count].ToString();
    }

    /// <summary>Whether two folded words may be spellings of one name; short words must be equal.</summary>
    public static bool Same(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return string.Equals(left, right, StringComparison.Ordinal)
            || (
                left.Length > 3 && right.Length > 3 && left[0] == right[0] && string.Equals(Key(left), Key(right), StringComparison.Ordinal)
            );
    }

    // "Shahid" is not "Saeed": between vowels an "h" is heard. What is left of vowels by now.
    private static bool IsVowel(char letter) => letter is 'a' or 'i' or 'u';

    // A bit for each of a to z.
    private static uint LettersOf(string word)
    {
        var letters = 0U;
        foreach (var letter in word)
        {
            letters |= char.IsAsciiLetterLower(letter) ? 1U << (letter - 'a') : 0;
        }

        return letters;
    }

    // From left to right; what was put in is not looked at again.
    private static int Replace(Span<char> key, int length, string from, string to)
    {
        for (var at = 0; key[at..length].IndexOf(from) is var found and >= 0; )
        {
            var start = at + found;
            key[(start + from.Length)..length].CopyTo(key[(start + to.Length)..]);
            to.CopyTo(key[start..]);
            length += to.Length - from.Length;
            at = start + to.Length;
        }

        return length;
    }
}
