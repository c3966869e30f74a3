using System.Collections.Frozen;
using System.Globalization;

namespace ActorGraph.Ingestion.Languages;

/// <summary>The words of a text in lower case: runs of letters with their marks. Immutable; holds one string, no word by itself.</summary>
internal sealed class TextWords
{
    private readonly string text;
    private readonly List<Range> words = [];

    private TextWords(string text) => this.text = text;

    /// <summary>The number of words.</summary>
    public int Count => words.Count;

    /// <summary>Finds the words of a text.</summary>
    public static TextWords Of(string text)
    {
        var found = new TextWords(text.ToLowerInvariant());
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPartOfWord(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                found.words.Add(start..i);
            }

            start = i + 1;
        }

        return found;
    }

    /// <summary>How many of them are in a list of words in lower case.</summary>
    public int CountIn(FrozenSet<string> listed)
    {
        var lookup = listed.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        foreach (var word in words)
        {
            count += lookup.Contains(text.AsSpan(word)) ? 1 : 0;
        }

        return count;
    }

    private static bool IsPartOfWord(char character) =>
        char.IsAscii(character)
            ? char.IsAsciiLetter(character)
            : char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;
}
