using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Reads an office: "President@FRA:2017-05-14..", "Economy Minister@FRA:2014-08..2016-08".</summary>
internal static class OfficeParser
{
    private const string form = "Write TITLE@BODY:FROM..TO with dates as 2024, 2024-05 or 2024-05-17.";

    /// <summary>Reads one office.</summary>
    /// <param name="holder">The person.</param>
    /// <param name="text">The office as a file writes it.</param>
    /// <param name="findBody">The state or organization of an ISO 3166-1 code or id; null where there is none.</param>
    /// <param name="office">The office.</param>
    /// <param name="reason">Why it cannot be read, and what to write.</param>
    public static bool TryParse(
        ActorId holder,
        string text,
        Func<string, ActorId?> findBody,
        [NotNullWhen(true)] out OfficeTerm? office,
        [NotNullWhen(false)] out string? reason
    )
    {
        office = null;
        var at = text.LastIndexOf('@');
        var colon = text.LastIndexOf(':');
        var dots = text.IndexOf("..", Math.Max(colon, 0), StringComparison.Ordinal);
        if (at <= 0 || colon < at || dots < colon)
        {
            reason = $"Office '{text}' cannot be read. {form}";
            return false;
        }

        var code = text[(at + 1)..colon].Trim();
        if (findBody(code) is not { } body)
        {
            reason = $"Office '{text}' names '{code}', which is no listed state or organization. Give a code of ISO 3166-1 or an id.";
            return false;
        }

        if (!TryParseTerm(text.AsSpan(colon + 1, dots - colon - 1).Trim(), text.AsSpan(dots + 2).Trim(), out var from, out var to))
        {
            reason = $"Office '{text}' has a date that does not exist. {form}";
            return false;
        }

        reason = to < from ? $"Office '{text}' ends before it begins. Correct its dates." : null;
        office = new OfficeTerm(holder, text[..at].Trim(), body, from, to);
        return reason is null;
    }

    /// <summary>Reads the first and the last day of a term: a day, a month or a year each, or nothing where it is open.</summary>
    public static bool TryParseTerm(ReadOnlySpan<char> first, ReadOnlySpan<char> last, out DateOnly from, out DateOnly? to)
    {
        from = DateOnly.MinValue;
        to = null;
        if (
            (first.Length > 0 && !TryParseDay(first, isLast: false, out from))
            || (last.Length > 0 && !TryParseDay(last, isLast: true, out _))
        )
        {
            return false;
        }

        if (last.Length > 0 && TryParseDay(last, isLast: true, out var end))
        {
            to = end;
        }

        return true;
    }

    // "2019" and "2019-03" are whole years and months.
    private static bool TryParseDay(ReadOnlySpan<char> date, bool isLast, out DateOnly day)
    {
        day = default;
        Span<int> numbers = stackalloc int[3];
        var count = 0;
        foreach (var part in date.Split('-'))
        {
            if (count == 3 || !int.TryParse(date[part], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count++]))
            {
                return false;
            }
        }

        var (year, month) = (
            numbers[0],
            count > 1 ? numbers[1]
            : isLast ? 12
            : 1
        );
        if (year is < 1 or > 9999 || month is < 1 or > 12)
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        var number =
            count > 2 ? numbers[2]
            : isLast ? days
            : 1;
        if (number < 1 || number > days)
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }
}
