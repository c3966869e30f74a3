using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Reads "President@FRA:2017-05-14..; Economy Minister@FRA:2014-08..2016-08".</summary>
internal static class OfficeParser
{
    /// <summary>Reads the offices of one person.</summary>
    /// <param name="holder">The person.</param>
    /// <param name="cell">The cell as the file writes it.</param>
    /// <param name="countryByCode">The country of each ISO 3166-1 alpha-3 code.</param>
    public static ImmutableArray<OfficeTerm> Parse(ActorId holder, string cell, IReadOnlyDictionary<string, ActorId> countryByCode) =>
        [.. DataTable.List(cell).Select(part => ParseTerm(holder, part, countryByCode))];

    private static OfficeTerm ParseTerm(ActorId holder, string part, IReadOnlyDictionary<string, ActorId> countryByCode)
    {
        var at = part.LastIndexOf('@');
        var colon = part.LastIndexOf(':');
        var dots = part.IndexOf("..", Math.Max(colon, 0), StringComparison.Ordinal);
        if (at <= 0 || colon < at || dots < colon)
        {
            throw Fault(holder, part);
        }

        var code = part[(at + 1)..colon].Trim();
        var body = countryByCode.TryGetValue(code, out var country) ? country : new ActorId(code);
        var from = part[(colon + 1)..dots].Trim();
        var to = part[(dots + 2)..].Trim();
        return new OfficeTerm(
            holder,
            part[..at].Trim(),
            body,
            from.Length == 0 ? DateOnly.MinValue : ParseDay(from, holder, part, last: false),
            to.Length == 0 ? null : ParseDay(to, holder, part, last: true));
    }

    // "2019" and "2019-03" are whole years and months.
    private static DateOnly ParseDay(string date, ActorId holder, string part, bool last)
    {
        var numbers = date.Split('-');
        if (numbers.Length > 3 || !numbers.All(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            throw Fault(holder, part);
        }

        var values = Array.ConvertAll(numbers, n => int.Parse(n, CultureInfo.InvariantCulture));
        var (year, month, day) = (values[0], values.Length > 1 ? values[1] : last ? 12 : 1, values.Length > 2 ? values[2] : 0);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day > DateTime.DaysInMonth(year, month))
        {
            throw Fault(holder, part);
        }

        return new DateOnly(year, month, day > 0 ? day : last ? DateTime.DaysInMonth(year, month) : 1);
    }

    private static ActorGraphException Fault(ActorId holder, string part) => new(
        ErrorCodes.InvalidKnowledgeBase,
        $"Office '{part}' of '{holder}' cannot be read. Write TITLE@BODY:FROM..TO with dates as 2024, 2024-05 or 2024-05-17.");
}
