using System.Globalization;

namespace ActorGraph.Ingestion;

/// <summary>Reads the dates that publishers write. A date without a zone counts as UTC; nothing is guessed from parts.</summary>
internal static class PublicationDate
{
    private static readonly string[] formats =
    [
        "yyyy-MM-dd",
        "yyyy/MM/dd",
        "yyyyMMdd",
        "d MMMM yyyy",
        "MMMM d, yyyy",
        "d MMM yyyy",
        "MMM d, yyyy",
        "dddd, d MMMM yyyy",
        "dddd, MMMM d, yyyy",
        "dddd d MMMM yyyy",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
        "yyyyMMddHHmmss",
        "yyyyMMdd'T'HHmmss'Z'",
        "yyyyMMdd'T'HHmmss",
    ];

    // RFC 822 as feeds write it.
    private static readonly string[] mailFormats =
    [
        "ddd, d MMM yyyy HH:mm:ss zzz",
        "ddd, d MMM yyyy HH:mm zzz",
        "d MMM yyyy HH:mm:ss zzz",
        "ddd, d MMM yyyy HH:mm:ss",
        "ddd, d MMM yyyy",
    ];

    // The zone names of RFC 822, section 5.1, and the European ones that feeds add.
    private static readonly (string Name, string Offset)[] zones =
    [
        ("GMT", "+00:00"),
        ("UTC", "+00:00"),
        ("UT", "+00:00"),
        ("Z", "+00:00"),
        ("EST", "-05:00"),
        ("EDT", "-04:00"),
        ("CST", "-06:00"),
        ("CDT", "-05:00"),
        ("MST", "-07:00"),
        ("MDT", "-06:00"),
        ("PST", "-08:00"),
        ("PDT", "-07:00"),
        ("BST", "+01:00"),
        ("CET", "+01:00"),
        ("CEST", "+02:00"),
    ];

    private static readonly string[] labels = ["Published on", "Published", "Date", "Updated"];

    public static DateTimeOffset? TryParse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        return DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, styles, out var exact) ? exact
            : StartsWithYear(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, styles, out var iso) ? iso
            : DateTimeOffset.TryParseExact(WithOffset(text), mailFormats, CultureInfo.InvariantCulture, styles, out var mail) ? mail
            : null;
    }

    /// <summary>The date of a line that holds nothing but a date, with or without a label: "Published: 10 September 2024".</summary>
    public static DateTimeOffset? TryParseLine(string line)
    {
        var text = line.Trim();
        foreach (var label in labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                text = text[label.Length..].TrimStart(':', ' ');
                break;
            }
        }

        return TryParse(text.TrimEnd('.'));
    }

    private static string WithOffset(string text)
    {
        foreach (var (name, offset) in zones)
        {
            if (text.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^name.Length] + offset;
            }
        }

        // "+0100" is written without the colon that the format wants.
        return text.Length > 5 && (text[^5] is '+' or '-') && char.IsAsciiDigit(text[^4]) ? text[..^2] + ":" + text[^2..] : text;
    }

    // The framework's own parser also takes "12" or "Monday" for a date of the present month.
    private static bool StartsWithYear(string text) =>
        text.Length >= 10 && text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') is false && text[4] == '-';
}
