using System.Collections.Frozen;
using System.Globalization;
using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Finds the day or hour that heads the line of a chronicle or ticker: "June 8, 2022: ", "13 January - ", "10:25 - ", "2.49 p.m.
/// GMT: ".</summary>
internal static class TimeHeading
{
    private const int longest = 7;

    private static readonly DateTimeFormatInfo english = DateTimeFormatInfo.InvariantInfo;

    private static readonly FrozenSet<string> calendarWords = FrozenSet.ToFrozenSet(
        [
            .. english
                .MonthNames.Concat(english.AbbreviatedMonthNames)
                .Concat(english.DayNames)
                .Where(n => n.Length > 0)
                .Select(n => n.ToLowerInvariant()),
            "sept",
            "early",
            "mid",
            "late",
            "spring",
            "summer",
            "autumn",
            "winter",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> clockWords = FrozenSet.ToFrozenSet(
        ["am", "pm", "a.m.", "p.m.", "gmt", "utc", "cet", "cest", "est", "edt", "bst", "h"],
        StringComparer.Ordinal
    );

    /// <summary>The index after the dash or colon that ends the heading; -1 where the line has none.</summary>
    public static int EndOf(string text, List<TextSpan> tokens, int first)
    {
        var isTime = false;
        for (var i = first; i + 1 < tokens.Count && i < first + longest; i++)
        {
            var form = tokens[i].Of(text);
            if (form is ":" || (i > first && form is "-" or "--" or "–" or "—" && tokens[i].Start > tokens[i - 1].End))
            {
                return isTime && Begins(text, tokens[i + 1]) ? i + 1 : -1;
            }

            var word = form.ToString().ToLowerInvariant();
            var isCalendar = calendarWords.Contains(word.TrimEnd('.'));
            if (!isCalendar && !clockWords.Contains(word) && !char.IsAsciiDigit(form[0]) && form is not ("," or "." or "-" or "–" or "/"))
            {
                return -1;
            }

            isTime |= isCalendar || IsYearOrHour(form);
        }

        return -1;
    }

    // "2015", "10:25", "14.05".
    private static bool IsYearOrHour(ReadOnlySpan<char> form) =>
        form.Length is 4 or 5
        && char.IsAsciiDigit(form[0])
        && char.IsAsciiDigit(form[^1])
        && char.IsAsciiDigit(form[^2])
        && (form.Length == 4 && form.IndexOfAnyExceptInRange('0', '9') < 0 ? form[0] is '1' or '2' : form[^3] is ':' or '.');

    private static bool Begins(string text, TextSpan token) => char.IsUpper(text[token.Start]) || CharacterKind.IsOpener(text[token.Start]);
}
