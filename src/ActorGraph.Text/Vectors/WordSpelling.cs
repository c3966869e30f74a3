using System.Globalization;

namespace ActorGraph.Text.Vectors;

/// <summary>The one way in which a word is spelled before it is looked up.</summary>
internal static class WordSpelling
{
    /// <summary>The longest word that is looked up; longer ones (addresses, noise) are cut.</summary>
    public const int LongestWord = 48;

    /// <summary>Writes a word in lower case with plain quotes and dashes.</summary>
    /// <param name="word">The word as the text has it.</param>
    /// <param name="target">At least <see cref="LongestWord"/> long.</param>
    /// <returns>The part of <paramref name="target"/> that was written.</returns>
    public static Span<char> Normalize(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = Math.Min(word.Length, LongestWord);
        for (var i = 0; i < length; i++)
        {
            target[i] = word[i] switch
            {
                '’' or '‘' or '`' or '´' => '\'',
                '“' or '”' or '«' or '»' or '„' => '"',
                '–' or '—' or '‑' or '−' => '-',
                var other => char.ToLowerInvariant(other),
            };
        }

        return target[..length];
    }

    /// <summary>Replaces each digit by "0" in place; returns whether there was one.</summary>
    public static bool ReplaceDigits(Span<char> word)
    {
        var any = false;
        for (var i = 0; i < word.Length; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(word[i]) == UnicodeCategory.DecimalDigitNumber)
            {
                word[i] = '0';
                any = true;
            }
        }

        return any;
    }
}
