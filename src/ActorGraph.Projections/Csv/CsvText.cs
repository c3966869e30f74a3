namespace ActorGraph.Projections.Csv;

/// <summary>Keeps a spreadsheet from running a cell as a formula, in a way that can be undone without loss.</summary>
public static class CsvText
{
    // OWASP, "CSV Injection": the characters that begin a formula, and their full-width forms.
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>Puts an apostrophe before a text that begins with =, +, -, @, tab or a line break, after any apostrophes it has
    /// already.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFormula(text) ? "'" + text : text;
    }

    /// <summary>Gives back what <see cref="Escape"/> was given.</summary>
    public static string Unescape(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.StartsWith('\'') && IsFormula(cell) ? cell[1..] : cell;
    }

    // "'Ndrangheta" stays as it is; "'=1" must not read back as "=1".
    private static bool IsFormula(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return rest.Length > 0 && Dangerous.Contains(rest[0], StringComparison.Ordinal);
    }
}
