namespace ActorGraph.Core.Ledger;

/// <summary>Tells whether an analysis supersedes a recorded one.</summary>
public static class AnalyserVersions
{
    /// <summary>
    /// Whether <paramref name="candidate"/> is to replace <paramref name="recorded"/>: it differs and its leading dotted number ("1.4.2" of
    /// "1.4.2+kb7") is not lower. An old program that is still running never undoes what a newer one has found.
    /// </summary>
    public static bool Supersedes(string candidate, string recorded)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(recorded);
        return candidate != recorded && Number(candidate) >= Number(recorded);
    }

    private static Version Number(string version)
    {
        var number = string.Concat(version.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')).Trim('.');
        return Version.TryParse(number.Contains('.', StringComparison.Ordinal) ? number : number + ".0", out var parsed)
            ? parsed
            : new Version(0, 0);
    }
}
