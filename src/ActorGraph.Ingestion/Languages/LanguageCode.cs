namespace ActorGraph.Ingestion.Languages;

/// <summary>Reads what publishers say of an article's language: "en-GB", "en_US", "English".</summary>
internal static class LanguageCode
{
    // Several languages, none, or one that is not known.
    private static readonly string[] unspecific = ["und", "mul", "zxx", "mis"];

    /// <summary>The ISO 639 code, in lower case.</summary>
    /// <returns>Empty where the text names no language.</returns>
    public static string Of(string? text)
    {
        var first = (text ?? "").Split('-', '_', ',', ';')[0].Trim().ToLowerInvariant();
        return first.Length is 2 or 3 && first.All(char.IsAsciiLetterLower)
            ? (unspecific.Contains(first) ? "" : first)
            : LanguageDetector.CodeOf(first);
    }
}
