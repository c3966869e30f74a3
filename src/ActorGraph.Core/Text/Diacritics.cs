using System.Globalization;

namespace ActorGraph.Core.Text;

/// <summary>Folds Latin letters with marks to plain ones: "č" to "c", "ø" to "o", "æ" to "ae".</summary>
/// <remarks>A table of its own, because globalization is invariant here, and <see cref="string.Normalize()"/> then leaves letters as they
/// are. Derived from the decompositions of Unicode 15 (U+00C0 to U+02AF, U+1E00 to U+1EFF) and, for letters without one, from the usual
/// English spelling.</remarks>
public static class Diacritics
{
    private static readonly (string Plain, string Letters)[] rows =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧəḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ɓḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđɗḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩɛḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıİǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķĸƙǩḱḳḵ"),
        ("l", "ĺļľŀłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("ss", "ß"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷƴȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ];

    // Every start makes it: a frozen one would cost more than all that it saves.
    private static readonly Dictionary<char, string> plain = ByLetter();

    /// <summary>The plain letters of a lower-case letter with a mark; null for every other character.</summary>
    public static string? Plain(char lower) => lower < 'ß' ? null : plain.GetValueOrDefault(lower);

    private static Dictionary<char, string> ByLetter()
    {
        var found = new Dictionary<char, string>();
        foreach (var (letters, marked) in rows)
        {
            foreach (var letter in marked)
            {
                found.Add(letter, letters);
            }
        }

        return found;
    }

    /// <summary>Whether a character is a mark that is written on the letter before it.</summary>
    public static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
