using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Decides where sentences end inside a line.</summary>
/// <remarks>A sentence of more than <see cref="LongestSentence"/> tokens is cut after the last semicolon, colon or comma of its second
/// half, else there.</remarks>
internal static class SentenceSplitter
{
    /// <summary>The most tokens of a sentence.</summary>
    public const int LongestSentence = Parsing.ParserInput.LongestSentence;

    /// <summary>Adds the first tokens of the sentences of one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens; those of the line are the last.</param>
    /// <param name="first">The first token of the line.</param>
    /// <param name="starts">Receives the sentence starts, the line's first token among them.</param>
    public static void Split(string text, List<TextSpan> tokens, int first, List<int> starts)
    {
        var start = first;
        var dateline = Math.Max(Dateline.EndOf(text, tokens, first), TimeHeading.EndOf(text, tokens, first));
        for (var i = first; i < tokens.Count; i++)
        {
            if (
                i + 1 == tokens.Count
                || i + 1 == dateline
                || EndsSentence(text, tokens, start, i)
                || LayoutBreaks.IsBreak(text, tokens, start, i)
            )
            {
                AddBounded(text, tokens, start, i + 1, starts);
                start = i + 1;
            }
        }
    }

    private static bool EndsSentence(string text, List<TextSpan> tokens, int start, int at)
    {
        var last = at;
        while (last > start && (IsCloser(text, tokens, last) || IsEmoticon(text, tokens[last])))
        {
            last--;
        }

        if (
            IsEmoticon(text, tokens[at + 1])
            || !IsTerminal(text, tokens[last])
            || IsCloser(text, tokens, at + 1)
            || IsEnumerator(text, tokens, start, last)
        )
        {
            return false;
        }

        return StartsSentence(text, tokens, start, last, at);
    }

    private static bool IsEmoticon(string text, TextSpan token) =>
        token.Length is 2 or 3 && text[token.Start] is ':' or ';' or '=' && token.Of(text)[^1] is ')' or '(' or 'D' or 'P';

    // "1." or "..." at the start of a line introduces the sentence, it is none.
    private static bool IsEnumerator(string text, List<TextSpan> tokens, int start, int at) =>
        (at == start && tokens[at].Of(text) is "." or "..." or "…")
        || (at == start + 1 && tokens[at].Of(text) is "." && tokens[start].Length <= 2 && char.IsAsciiDigit(text[tokens[start].Start]));

    private static bool IsTerminal(string text, TextSpan token)
    {
        var form = token.Of(text);
        return form[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' && !Abbreviations.NeverEnds(form);
    }

    // A closing quote or bracket that still belongs to the sentence before: no gap before it, or a sign that only closes.
    private static bool IsCloser(string text, List<TextSpan> tokens, int at)
    {
        if (at >= tokens.Count || at == 0 || !CharacterKind.IsCloser(text[tokens[at].Start]) || tokens[at].Length > 2)
        {
            return false;
        }

        return tokens[at].Start == tokens[at - 1].End || text[tokens[at].Start] is '”' or ')' or ']' or '»';
    }

    private static bool StartsSentence(string text, List<TextSpan> tokens, int start, int terminal, int at)
    {
        var next = at + 1;
        var hasGap = tokens[next].Start > tokens[at].End;
        while (next + 1 < tokens.Count && next < at + 4 && CharacterKind.IsOpener(text[tokens[next].Start]))
        {
            next++;
        }

        var first = text[tokens[next].Start];
        var form = tokens[terminal].Of(text);
        if (char.IsLower(first))
        {
            // Some write without capitals; "Why?" he asked goes on after its quote.
            return hasGap
                && terminal == at
                && (
                    form[^1] == '?'
                    || (form is "." or "!" && (char.IsLower(text[tokens[start].Start]) || IsPlainWord(text, tokens, terminal - 1)))
                );
        }

        if (form is "..." or "…")
        {
            return hasGap && char.IsUpper(first);
        }

        // The full stop of an abbreviation ends a sentence only before a word that begins sentences and is no name.
        var isAbbreviation = form[^1] == '.' && form.Length > 1 && char.IsLetter(form[0]) && !IsPlatform(text, tokens, terminal);
        return isAbbreviation ? hasGap && SentenceStarters.Contains(tokens[next].Of(text)) : hasGap || char.IsUpper(first);
    }

    // "He wrote on X. Chad replied": where people write, no initial of a name.
    private static bool IsPlatform(string text, List<TextSpan> tokens, int at) =>
        tokens[at].Of(text) is "X." && at > 0 && tokens[at - 1].Of(text) is "on" or "to" or "via";

    // What may be an abbreviation that no list knows is short.
    private static bool IsPlainWord(string text, List<TextSpan> tokens, int at) =>
        at >= 0 && tokens[at].Length >= 4 && text.AsSpan(tokens[at].Start, tokens[at].Length).IndexOfAnyExceptInRange('a', 'z') < 0;

    private static void AddBounded(string text, List<TextSpan> tokens, int start, int end, List<int> starts)
    {
        while (end - start > LongestSentence)
        {
            starts.Add(start);
            var cut = start + LongestSentence;
            for (var i = cut - 1; i > start + (LongestSentence / 2); i--)
            {
                if (tokens[i].Of(text) is ";" or ":" or ",")
                {
                    cut = i + 1;
                    break;
                }
            }

            start = cut;
        }

        starts.Add(start);
    }
}
