using System.Text;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Folds the spellings that one foreign name gets in English: Zelensky, Zelenskyy and Zelenskiy; Zourabichvili and Zurabishvili.</summary>
public static class Transliteration
{
    // Longer spellings first; the order is part of the definition.
    private static readonly (string From, string To)[] spellings =
    [
        ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("kh", "h"), ("gh", "g"), ("zh", "j"), ("sh", "s"), ("ch", "c"),
        ("dj", "j"), ("ts", "c"), ("tz", "c"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("iy", "y"), ("ij", "y"), ("yy", "y"), ("ii", "y"), ("ee", "i"),
        ("ou", "u"), ("oo", "u"), ("ie", "e"), ("ei", "e"), ("ae", "e"), ("ye", "e"), ("yo", "o"), ("yu", "u"), ("ya", "a"), ("w", "v"), ("q", "k"),
        ("x", "ks"), ("z", "s"), ("y", "i"), ("j", "i"), ("c", "s"), ("o", "u"), ("e", "i"), ("g", "k"), ("d", "t"),
    ];

    /// <summary>The key of a folded word; equal keys mean that two spellings may be one name.</summary>
    public static string Key(string folded)
    {
        var key = new StringBuilder(folded);
        foreach (var (from, to) in spellings)
        {
            key.Replace(from, to);
        }

        var last = '\0';
        var result = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != last && (key[i] != 'h' || i == 0))
            {
                result.Append(key[i]);
            }

            last = key[i];
        }

        return result.ToString();
    }

    /// <summary>Whether two folded words may be spellings of one name; short words must be equal.</summary>
    public static bool Same(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return string.Equals(left, right, StringComparison.Ordinal)
            || (left.Length > 3 && right.Length > 3 && left[0] == right[0] && string.Equals(Key(left), Key(right), StringComparison.Ordinal));
    }
}
