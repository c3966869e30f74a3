using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Finds the dateline at the head of a paragraph: "BRUSSELS, Nov 13 (Agency) - ", "KYIV (Agency) — ", "LONDON — ", "NEW DELHI:
/// ".</summary>
internal static class Dateline
{
    private const int longest = 14;

    /// <summary>The index after the dash or colon that ends the dateline; -1 where the line has none.</summary>
    /// <remarks>A dateline begins with a place in capitals and reaches to a dash; between them are only names, numbers, commas and one
    /// bracket. One of capitals alone may end in a colon.</remarks>
    public static int EndOf(string text, List<TextSpan> tokens, int first)
    {
        if (!IsPlace(tokens, first, text))
        {
            return -1;
        }

        var depth = 0;
        var sawSign = false;
        var isInCapitals = true;
        for (var i = first + 1; i < tokens.Count && i < first + longest; i++)
        {
            var form = tokens[i].Of(text);
            if (IsDash(form) && tokens[i].Start > tokens[i - 1].End && depth == 0)
            {
                // A lone capital word before a dash may be a heading; "LONDON — Text" has a capital after the dash.
                return i + 1 < tokens.Count && (sawSign || char.IsUpper(text[tokens[i + 1].Start])) ? i + 1 : -1;
            }

            if (form is ":" && i + 1 < tokens.Count && depth == 0)
            {
                return isInCapitals && !sawSign && char.IsUpper(text[tokens[i + 1].Start]) ? i + 1 : -1;
            }

            if (!sawSign && !IsCapitals(form))
            {
                isInCapitals = false;
            }

            depth +=
                form is "(" ? 1
                : form is ")" ? -1
                : 0;
            sawSign |= form is "," or ")";
            if (!Belongs(form, depth))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsPlace(List<TextSpan> tokens, int first, string text)
    {
        return first + 2 < tokens.Count && tokens[first].Length > 2 && IsCapitals(tokens[first].Of(text));
    }

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (!char.IsUpper(c) && c is not ('.' or '\'' or '’'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Belongs(ReadOnlySpan<char> form, int depth) =>
        form is "," or "(" or ")" or "/" or "." or "-"
        || char.IsUpper(form[0])
        || char.IsAsciiDigit(form[0])
        || depth > 0
        || form is "de" or "al";

    private static bool IsDash(ReadOnlySpan<char> form) => form is "-" or "--" or "–" or "—" or "―";
}
