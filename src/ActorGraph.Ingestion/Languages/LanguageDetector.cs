using System.Collections.Frozen;

namespace ActorGraph.Ingestion.Languages;

/// <summary>Tells English from other languages by script and by the words that no text does without. Pure; safe for use by many
/// threads.</summary>
/// <remarks>
/// A library with n-gram models of its own (SearchPioneer.Lingua 2.0.0, 20 languages, low accuracy) was measured: 1.3 s to start, 90 MB of
/// memory, 72 MB of files and 26 ms for each 1,400 characters. It need only be known what is not English: word lists do.
/// </remarks>
internal static class LanguageDetector
{
    // So much of a text is looked at; enough words for any decision.
    private const int maxLength = 3000;

    // Shorter texts show too little of a language.
    private const int minWords = 25;

    // English running text has 35 to 55 of a hundred words in its list, headlines 15; lists of names none.
    private const double minShare = 0.15;

    // No other language has so many of them.
    private const double surelyEnglish = 0.28;

    // Languages of one script that share words ("in", "a", "is") stay apart by at least this factor.
    private const double minLead = 1.3;

    private static readonly (string Script, int First, int Last, string Fallback)[] scripts =
    [
        ("Hebrew", 0x0590, 0x05FF, "Hebrew"),
        ("Armenian", 0x0530, 0x058F, "Armenian"),
        ("Georgian", 0x10A0, 0x10FF, "Georgian"),
        ("Devanagari", 0x0900, 0x097F, "Hindi or Nepali"),
        ("Bengali", 0x0980, 0x09FF, "Bengali"),
        ("Gurmukhi", 0x0A00, 0x0A7F, "Punjabi"),
        ("Gujarati", 0x0A80, 0x0AFF, "Gujarati"),
        ("Tamil", 0x0B80, 0x0BFF, "Tamil"),
        ("Telugu", 0x0C00, 0x0C7F, "Telugu"),
        ("Kannada", 0x0C80, 0x0CFF, "Kannada"),
        ("Malayalam", 0x0D00, 0x0D7F, "Malayalam"),
        ("Sinhala", 0x0D80, 0x0DFF, "Sinhala"),
        ("Thai", 0x0E00, 0x0E7F, "Thai"),
        ("Lao", 0x0E80, 0x0EFF, "Lao"),
        ("Tibetan", 0x0F00, 0x0FFF, "Tibetan"),
        ("Myanmar", 0x1000, 0x109F, "Burmese"),
        ("Khmer", 0x1780, 0x17FF, "Khmer"),
        ("Ethiopic", 0x1200, 0x137F, "Amharic or Tigrinya"),
        ("Hangul", 0xAC00, 0xD7AF, "Korean"),
        ("Kana", 0x3040, 0x30FF, "Japanese"),
        ("Han", 0x4E00, 0x9FFF, "Chinese"),
        ("Cyrillic", 0x0400, 0x04FF, "a language in Cyrillic script"),
        ("Greek", 0x0370, 0x03FF, "Greek"),
        ("Arabic", 0x0600, 0x06FF, "a language in Arabic script"),
    ];

    private const string english = "en";

    private static readonly (string Name, string Code, FrozenSet<string> Words)[] languages = Load();

    /// <summary>The language of a text. What its publisher says counts where its words do not tell; many pages in English are labelled
    /// otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">The code that its publisher gives; empty for none.</param>
    /// <returns>Its English name ("German"); null where it is English or cannot be told.</returns>
    public static string? FindOther(string text, string declared = "")
    {
        var start = text.AsSpan(0, Math.Min(text.Length, maxLength)).ToString();
        var words = TextWords.Of(start);
        return FindByWords(start, words) ?? (declared.Length is 0 || declared == english || IsEnglish(words) ? null : NameOf(declared));
    }

    /// <summary>The code of a language by its English name, whatever the case; empty where it is none of the list.</summary>
    public static string CodeOf(string name) =>
        languages.FirstOrDefault(l => l.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Code ?? "";

    private static string NameOf(string code) => languages.FirstOrDefault(l => l.Code == code).Name ?? $"the language '{code}'";

    private static bool IsEnglish(TextWords words) =>
        words.Count >= minWords && Best(words) is var (name, share) && name == languages[0].Name && share >= minShare;

    private static string? FindByWords(string start, TextWords words)
    {
        if (Share(words, languages[0].Words) >= surelyEnglish)
        {
            return null;
        }

        var foreign = ForeignScript(start);
        var (best, share) = Best(words);
        if (foreign is not null)
        {
            return share >= minShare && best != languages[0].Name ? best : foreign;
        }

        if (words.Count < minWords || best == languages[0].Name || share < minShare)
        {
            return null;
        }

        return share >= minLead * Share(words, languages[0].Words) ? best : null;
    }

    private static (string Name, double Share) Best(TextWords words) =>
        languages.Select(l => (l.Name, Share: Share(words, l.Words))).MaxBy(l => l.Share);

    private static double Share(TextWords words, FrozenSet<string> listed) =>
        words.Count == 0 ? 0 : words.CountIn(listed) / (double)words.Count;

    // The script in which most letters stand, where that is not the Latin one. Some names in their own script make no foreign text.
    private static string? ForeignScript(string text)
    {
        var counts = new int[scripts.Length];
        var letters = 0;
        foreach (var letter in text.Where(char.IsLetter))
        {
            letters++;
            var script = letter < 0x0370 ? -1 : Array.FindIndex(scripts, s => letter >= s.First && letter <= s.Last);
            if (script >= 0)
            {
                counts[script]++;
            }
        }

        // Japanese mixes kana with Chinese characters.
        var kana = Array.FindIndex(scripts, s => s.Script == "Kana");
        var most = counts[kana] * 10 > letters ? kana : Array.IndexOf(counts, counts.Max());
        return letters > 0 && counts.Sum() * 2 > letters ? scripts[most].Fallback : null;
    }

    private static (string Name, string Code, FrozenSet<string> Words)[] Load()
    {
        using var stream = typeof(LanguageDetector).Assembly.GetManifestResourceStream("function-words.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t'))
                .Select(fields => (fields[0], fields[1], fields[2].Split(' ').ToFrozenSet(StringComparer.Ordinal))),
        ];
    }
}
