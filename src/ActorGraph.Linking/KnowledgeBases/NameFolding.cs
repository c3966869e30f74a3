using System.Runtime.CompilerServices;
using System.Text;
using ActorGraph.Core.Text;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Folds names to the form under which they are compared: lower case, no accents, no possessive, hyphens as borders.</summary>
internal static class NameFolding
{
    /// <summary>The words of a name: "N'Djamena" gives "n djamena", "People's" gives "people", "U.S." gives "us"; other punctuation is a
    /// word of its own.</summary>
    public static IEnumerable<FoldedWord> Words(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]) || IsHyphen(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            if (!IsNamePart(text, at))
            {
                at++;
                yield return new FoldedWord(text[from].ToString(), from, at);
                continue;
            }

            at = EndOfWord(text, from, end);
            var folded = Fold(text.AsSpan(from, at - from));
            if (folded.Length > 0)
            {
                yield return new FoldedWord(folded, from, at);
            }
        }
    }

    /// <summary>The words of a whole name joined by single spaces.</summary>
    // The same as joining Words, without a string for each word: a knowledge base has tens of thousands of names, all folded before a
    // method is compiled a second time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Key(string name)
    {
        var key = new KeyBuffer(name.Length <= 128 ? stackalloc char[384] : new char[name.Length * 3]);
        for (var at = 0; at < name.Length; )
        {
            if (char.IsWhiteSpace(name[at]) || IsHyphen(name[at]))
            {
                at++;
                continue;
            }

            var end = IsNamePart(name, at) ? EndOfWord(name, at, name.Length) : at + 1;
            key.Append(name.AsSpan(at, end - at), isWord: IsNamePart(name, at));
            at = end;
        }

        return key.ToString();
    }

    /// <summary>Lower case without accents, apostrophes, dots and a trailing possessive.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        word = WithoutPossessive(word);
        if (Ascii.IsValid(word))
        {
            return FoldAscii(word);
        }

        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var lower = char.ToLowerInvariant(c);
            if (Diacritics.Plain(lower) is { } letters)
            {
                folded.Append(letters);
            }
            else if (char.IsLetterOrDigit(lower))
            {
                folded.Append(lower);
            }
        }

        return folded.ToString();
    }

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–' or '—' or '/';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or 'ʻ';

    private static string FoldAscii(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return folded[..length].ToString();
    }

    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && IsApostrophe(word[^2]) ? word[..^2] : word;

    // Apostrophes and dots belong to a word ("Sa'ar", "U.S."), but an elided article is a word of its own ("d'Ivoire", "N'Djamena").
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int EndOfWord(string text, int start, int end)
    {
        var at = start;
        while (at < end && IsNamePart(text, at))
        {
            var elided =
                at == start + 1
                && IsApostrophe(text[at])
                && at + 1 < end
                && char.IsLetter(text[at + 1])
                && char.ToLowerInvariant(text[at + 1]) != 's';
            at++;
            if (elided)
            {
                break;
            }
        }

        return at;
    }

    private static bool IsNamePart(string text, int at)
    {
        var c = text[at];
        return char.IsAsciiLetterOrDigit(c) || char.IsLetterOrDigit(c) || IsApostrophe(c) || c == '.' || Diacritics.IsMark(c);
    }
}
