using System.Collections.Frozen;

namespace ActorGraph.Extraction.Attributes;

/// <summary>The English words of the calendar.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> months = new Dictionary<string, int>
    {
        ["january"] = 1,
        ["jan"] = 1,
        ["february"] = 2,
        ["feb"] = 2,
        ["march"] = 3,
        ["mar"] = 3,
        ["april"] = 4,
        ["apr"] = 4,
        ["may"] = 5,
        ["june"] = 6,
        ["jun"] = 6,
        ["july"] = 7,
        ["jul"] = 7,
        ["august"] = 8,
        ["aug"] = 8,
        ["september"] = 9,
        ["sept"] = 9,
        ["sep"] = 9,
        ["october"] = 10,
        ["oct"] = 10,
        ["november"] = 11,
        ["nov"] = 11,
        ["december"] = 12,
        ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> weekdays = new Dictionary<string, DayOfWeek>
    {
        ["monday"] = DayOfWeek.Monday,
        ["mon"] = DayOfWeek.Monday,
        ["tuesday"] = DayOfWeek.Tuesday,
        ["tue"] = DayOfWeek.Tuesday,
        ["tues"] = DayOfWeek.Tuesday,
        ["wednesday"] = DayOfWeek.Wednesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thursday"] = DayOfWeek.Thursday,
        ["thu"] = DayOfWeek.Thursday,
        ["thurs"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday,
        ["fri"] = DayOfWeek.Friday,
        ["saturday"] = DayOfWeek.Saturday,
        ["sat"] = DayOfWeek.Saturday,
        ["sunday"] = DayOfWeek.Sunday,
        ["sun"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> numbers = new Dictionary<string, int>
    {
        ["a"] = 1,
        ["an"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The month of a name or abbreviation, 1 to 12; 0 for other words.</summary>
    /// <param name="word">As written: a month has a capital, "may" the verb has none.</param>
    public static int Month(string word) => word.Length > 2 && char.IsAsciiLetterUpper(word[0]) ? months.GetValueOrDefault(Fold(word)) : 0;

    /// <summary>The day of the week; null for other words ("sun" without capital is none).</summary>
    public static DayOfWeek? Weekday(string word) =>
        word.Length > 2 && char.IsAsciiLetterUpper(word[0]) && weekdays.TryGetValue(Fold(word), out var day) ? day : null;

    /// <summary>Whether a word names a month or a day of the week.</summary>
    public static bool IsMonthOrWeekday(string word) => Month(word) > 0 || Weekday(word) is not null;

    /// <summary>A small number in words or digits; 0 for other words.</summary>
    public static int Number(string word) => numbers.TryGetValue(word.ToLowerInvariant(), out var number) ? number : DayNumber(word, 999);

    /// <summary>A day of the month, "7" or "7th"; 0 for other words.</summary>
    public static int Day(string word)
    {
        var digits = word.Length > 2 && word[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return DayNumber(digits, 31);
    }

    /// <summary>A year from 1900 to 2099; 0 for other words.</summary>
    public static int Year(string word) => word.Length == 4 && int.TryParse(word, out var year) && year is >= 1900 and < 2100 ? year : 0;

    private static string Fold(string word) => word.TrimEnd('.').ToLowerInvariant();

    private static int DayNumber(string word, int most) =>
        word.Length is > 0 and < 4 && int.TryParse(word, System.Globalization.NumberStyles.None, null, out var number) && number <= most
            ? number
            : 0;
}
