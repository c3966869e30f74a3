using System.Globalization;

namespace ActorGraph.Web.Answers;

/// <summary>How values are written in answers.</summary>
internal static class Words
{
    /// <summary>A name in small letters: "asserted", "cooperation".</summary>
    public static string Of(Enum value) => value.ToString().ToLowerInvariant();

    /// <summary>A month, "2024-11".</summary>
    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>An address that a browser may open; null for any other.</summary>
    public static string? Web(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? address.AbsoluteUri : null;
}
