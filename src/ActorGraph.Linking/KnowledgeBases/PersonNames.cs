namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Knows which part of a person's name stands alone for the person.</summary>
internal static class PersonNames
{
    // The family name comes first.
    private static readonly HashSet<string> familyFirst = new(StringComparer.Ordinal) { "CHN", "TWN", "KOR", "PRK" };

    // The given name is what news calls a person by after the first mention.
    private static readonly HashSet<string> givenFirst = new(StringComparer.Ordinal) { "ETH", "ERI", "THA", "VNM" };

    private static readonly HashSet<string> particles = new(StringComparer.Ordinal)
    {
        "al",
        "el",
        "as",
        "ash",
        "an",
        "ad",
        "ar",
        "bin",
        "ibn",
        "bint",
        "ben",
        "bar",
        "von",
        "van",
        "der",
        "den",
        "de",
        "da",
        "do",
        "dos",
        "del",
        "della",
        "di",
        "du",
        "la",
        "le",
        "lo",
        "ter",
        "ten",
        "zu",
        "abu",
        "ould",
        "st",
        "mac",
        "o",
        "af",
        "av",
        "arap",
        "ag",
        "dela",
        "san",
        "al-",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> particleSpans = particles.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly HashSet<string> generations = new(StringComparer.Ordinal) { "jr", "sr", "ii", "iii", "iv" };

    // "Harald V": nobody is called by the number alone.
    private static readonly HashSet<string> numerals = new(StringComparer.Ordinal)
    {
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xii",
        "xiii",
        "xiv",
        "xv",
        "xvi",
    };

    /// <summary>Whether a folded word leads a family name without being one ("von", "al").</summary>
    public static bool IsParticle(ReadOnlySpan<char> folded) => particleSpans.Contains(folded);

    /// <summary>Whether a folded word says whose child one is within a name: "bin", "ould".</summary>
    public static bool IsDescent(string folded) => folded is "bin" or "ibn" or "bint" or "ould" or "ag";

    /// <summary>Whether a folded word tells generations apart ("jr").</summary>
    public static bool IsGeneration(string folded) => generations.Contains(folded);

    /// <summary>The short forms of a folded full name: for "ursula von der leyen" these are "leyen" and "von der leyen".</summary>
    public static IEnumerable<string> ShortForms(string key, string? isoCode)
    {
        while (LastWord(key) is var last and > 0 && IsNumber(key[last..]))
        {
            key = key[..(last - 1)];
        }

        var start = LastWord(key);
        if (start == 0)
        {
            yield break;
        }

        var words = key.AsSpan().Count(' ') + 1;
        var first = key[..key.IndexOf(' ', StringComparison.Ordinal)];

        // "Joseph Wu" beside "Lai Ching-te": outside China a name of two words has the Western order.
        if (isoCode is not null && familyFirst.Contains(isoCode) && (words > 2 || isoCode == "CHN"))
        {
            yield return first;
            yield break;
        }

        if (isoCode is not null && givenFirst.Contains(isoCode))
        {
            yield return first;
        }

        yield return key[start..];
        var surname = start;
        while (LastWord(key.AsSpan(0, surname - 1)) is var before and > 0 && IsParticle(key.AsSpan(before, surname - 1 - before)))
        {
            surname = before;
        }

        if (surname < start)
        {
            yield return key[surname..];
        }
        else if (words > 3)
        {
            yield return key[LastWord(key.AsSpan(0, start - 1))..];
        }
    }

    // Where the last word begins; 0 for a single word.
    private static int LastWord(ReadOnlySpan<char> key) => key.LastIndexOf(' ') + 1;

    private static bool IsNumber(string folded) => IsGeneration(folded) || numerals.Contains(folded);
}
