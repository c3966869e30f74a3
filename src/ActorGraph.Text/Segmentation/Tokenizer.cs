using System.Buffers;
using System.Collections.Frozen;
using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Cuts a text into tokens by the conventions of UD English (EWT since 2.10: hyphenated words are split, prefixes are
/// not).</summary>
/// <remarks>
/// Every character that is not a gap (<see cref="CharacterKind.IsGap"/>) belongs to exactly one token. Time is linear in the text:
/// decisions look back at most one word of bounded length and ahead at most a few characters.
/// </remarks>
internal static class Tokenizer
{
    private const int longestPrefix = 7;

    // A longer row of signs is no punctuation but an ornament, one token.
    private const int longestPunctuation = 40;

    // The prefixes that EWT and GUM keep on their word.
    private static readonly FrozenSet<string> prefixes = (
        "non e anti re co pre mid pro cross post over semi multi ex sub pan counter mini inter neo psycho socio intra micro un arch extra ultra "
        + "trans bi tri quasi pseudo infra supra meta hyper de dis tele vice wi"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> addressEnds = SearchValues.Create("<>\"“”«»");
    private static readonly string[] addressStarts = ["http://", "https://", "www.", "ftp://", "mailto:"];
    private static readonly string[] emoticons = [":-)", ":-(", ";-)", ":)", ":(", ";)", "=)", ":D", ":P", "<3"];

    /// <summary>Adds the tokens of a stretch of text.</summary>
    public static void Tokenize(string text, TextSpan stretch, List<TextSpan> tokens)
    {
        var at = stretch.Start;
        while (at < stretch.End)
        {
            if (CharacterKind.IsGap(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < stretch.End && !CharacterKind.IsGap(text[end]))
            {
                end++;
            }

            TokenizeChunk(text, at, end, tokens);
            at = end;
        }
    }

    private static void TokenizeChunk(string text, int at, int end, List<TextSpan> tokens)
    {
        while (at < end)
        {
            var next =
                IsAddress(text, at, end) ? EndOfAddress(text, at, end)
                : StartsWord(text, at, end) ? EndOfWord(text, at, end)
                : 0;
            if (next > at)
            {
                WordSplitter.Add(text, new TextSpan(at, next), tokens);
            }
            else
            {
                next = EndOfSymbol(text, at, end);
                tokens.Add(new TextSpan(at, next));
            }

            at = next;
        }
    }

    // "#tag", "@name", "+44", ".50", "'90s", "'em" begin with a sign that belongs to them.
    private static bool StartsWord(string text, int at, int end)
    {
        if (CharacterKind.IsWord(text[at]))
        {
            return true;
        }

        if (at + 1 >= end || !CharacterKind.IsWord(text[at + 1]))
        {
            return false;
        }

        var isFirst = at == 0 || CharacterKind.IsGap(text[at - 1]);
        return text[at] switch
        {
            '#' => true,
            '@' => char.IsLetter(text[at + 1]),
            '+' or '.' => isFirst && char.IsAsciiDigit(text[at + 1]),
            '\'' or '’' => StartsClitic(text, at, end, isFirst),
            _ => false,
        };
    }

    private static bool StartsClitic(string text, int at, int end, bool isFirst)
    {
        var letters = at + 1;
        while (letters < end && letters - at < 6 && char.IsAsciiLetterOrDigit(text[letters]))
        {
            letters++;
        }

        var word = text.AsSpan(at + 1, letters - at - 1);
        if (isFirst)
        {
            return (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && word[^1] is 's')
                || word is "em" or "til" or "cause" or "tis" or "twas";
        }

        return WordSplitter.IsClitic(word);
    }

    private static bool IsAddress(string text, int at, int end)
    {
        if (at > 0 && CharacterKind.IsWord(text[at - 1]))
        {
            return false;
        }

        var rest = text.AsSpan(at, Math.Min(end - at, 9));
        foreach (var start in addressStarts)
        {
            if (rest.Length > start.Length && rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return char.IsAsciiLetterOrDigit(text[at]) && IsMailbox(text, at, end);
    }

    // "name...@example.com": an at sign between word characters, no bracket or quote before it. Mailboxes are short.
    private static bool IsMailbox(string text, int at, int end)
    {
        for (var i = at + 1; i + 1 < end && i - at < 64; i++)
        {
            if (text[i] == '@')
            {
                return char.IsLetter(text[i + 1]) && text.AsSpan(i, Math.Min(end - i, 64)).Contains('.');
            }

            if (!(CharacterKind.IsWord(text[i]) || text[i] is '.' or '-' or '_' or '+'))
            {
                return false;
            }
        }

        return false;
    }

    private static int EndOfAddress(string text, int at, int end)
    {
        var stop = text.AsSpan(at, end - at).IndexOfAny(addressEnds);
        stop = stop < 0 ? end : at + stop;
        while (stop > at + 1 && text[stop - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '…')
        {
            stop--;
        }

        return stop;
    }

    private static int EndOfWord(string text, int start, int end)
    {
        // A word's own hyphen decisions need the part since its last hyphen.
        var part = start;
        var at = start + 1;
        while (at < end)
        {
            if (CharacterKind.IsWord(text[at]) || text[at] == '_')
            {
                at++;
            }
            else if (text[at] == '.')
            {
                if (!KeepsFullStop(text, start, at, end))
                {
                    return at;
                }

                at++;
            }
            else if (text[at] == '@' && at + 1 < end && char.IsLetter(text[at + 1]))
            {
                return EndOfAddress(text, start, end);
            }
            else if (CharacterKind.IsHyphen(text[at]) && JoinsHyphen(text, part, at, end))
            {
                part = ++at;
            }
            else if (JoinsSign(text, start, at, end))
            {
                at++;
                if (text[at - 1] == '$')
                {
                    return at;
                }
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    private static bool JoinsSign(string text, int start, int at, int end)
    {
        var (before, after) = (text[at - 1], at + 1 < end ? text[at + 1] : '\0');
        return text[at] switch
        {
            ',' or ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || IsLetterPair(text, start, at, end),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '$' => at - start <= 3 && char.IsAsciiLetterUpper(before) && (after == '\0' || char.IsAsciiDigit(after)),
            '\'' or '’' or 'ʼ' or '`' => CharacterKind.IsWord(before) && char.IsLetter(after),
            _ => false,
        };
    }

    // "w/o", "c/o": a letter on each side and nothing else.
    private static bool IsLetterPair(string text, int start, int at, int end) =>
        at == start + 1
        && char.IsLetter(text[start])
        && at + 1 < end
        && char.IsLetter(text[at + 1])
        && (at + 2 == end || !(CharacterKind.IsWord(text[at + 2]) || text[at + 2] == '/'));

    private static bool KeepsFullStop(string text, int start, int at, int end)
    {
        var before = text[at - 1];
        var next = at + 1 < end ? text[at + 1] : '\0';
        if (CharacterKind.IsWord(next) && before != '.')
        {
            return !IsMissingSpace(text, start, at, end);
        }

        var word = text.AsSpan(start, Math.Min(at - start, 12));
        if (next is '.' or '…' || word.Length != at - start)
        {
            return false;
        }

        var following = Following(text, at + 1);
        return word.Length == 1
            ? char.IsUpper(word[0]) && char.IsUpper(following) && !(word[0] == 'I' && start > 0)
            : Abbreviations.Contains(word, char.IsAsciiDigit(following));
    }

    // "...the end.The next": two plain words and no space; "Caliber.Az" and "news.com" are names.
    private static bool IsMissingSpace(string text, int start, int at, int end) =>
        at - start >= 3
        && char.IsLower(text[at - 1])
        && char.IsLower(text[start])
        && char.IsUpper(text[at + 1])
        && at + 2 < end
        && char.IsLower(text[at + 2]);

    // The first character after the gap, if the gap is short and holds no line break.
    private static char Following(string text, int at)
    {
        for (var i = at; i < Math.Min(text.Length, at + 3); i++)
        {
            if (CharacterKind.IsLineBreak(text[i]))
            {
                return '\0';
            }

            if (!CharacterKind.IsGap(text[i]))
            {
                return text[i];
            }
        }

        return '\0';
    }

    private static bool JoinsHyphen(string text, int part, int at, int end)
    {
        if (at + 1 >= end || !CharacterKind.IsWord(text[at + 1]))
        {
            return false;
        }

        var word = text.AsSpan(part, Math.Min(at - part, longestPrefix + 1));
        return char.IsAsciiDigit(word[0]) || word[0] == '+'
            ? IsNumberGroup(text, part, at, end)
            : word.Length <= longestPrefix && prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    // "713-853-3989", "555-0199", "2024-11-13" are one token, "2002-2003" and "10-15" are ranges.
    private static bool IsNumberGroup(string text, int part, int at, int end)
    {
        var (digits, groups, i) = (0, 1, at + 1);
        for (; i < end && i - at < 16 && (char.IsAsciiDigit(text[i]) || text[i] == '-'); i++)
        {
            groups += text[i] == '-' ? 1 : 0;
            digits += text[i] != '-' && groups == 1 ? 1 : 0;
        }

        var wasGrouped = part > 1 && text[part - 1] == '-' && char.IsAsciiDigit(text[part - 2]);
        return wasGrouped || groups >= 2 || (at - part == 3 && digits is 3 or 4) || (at - part == 1 && digits == 4);
    }

    private static int EndOfSymbol(string text, int at, int end)
    {
        var signs = RunEnd(text, at, end, static (next, _) => !CharacterKind.IsWord(next));
        if (signs - at > longestPunctuation)
        {
            return signs;
        }

        var c = text[at];
        foreach (var emoticon in emoticons)
        {
            if (
                c == emoticon[0]
                && text.AsSpan(at, end - at).StartsWith(emoticon, StringComparison.Ordinal)
                && (at + emoticon.Length == end || !char.IsLetterOrDigit(text[at + emoticon.Length]))
            )
            {
                return at + emoticon.Length;
            }
        }

        if (char.IsSurrogate(c))
        {
            return RunEnd(text, at, end, static (next, _) => char.IsSurrogate(next));
        }

        return c switch
        {
            '!' or '?' => RunEnd(text, at, end, static (next, _) => next is '!' or '?'),
            '.' or '-' or '*' or '=' or '_' or '~' or '#' or '+' or '$' or '<' or '>' or '\'' or '`' or '’' or '…' or '—' or '|' => RunEnd(
                text,
                at,
                end,
                static (next, first) => next == first
            ),
            _ => at + 1,
        };
    }

    private static int RunEnd(string text, int at, int end, Func<char, char, bool> belongs)
    {
        var stop = at + 1;
        while (stop < end && belongs(text[stop], text[at]))
        {
            stop++;
        }

        return stop;
    }
}
