using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Sentence ends that no punctuation marks, in texts whose line breaks are lost: rules, mail headers, salutations, lists of
/// addresses.</summary>
internal static class LayoutBreaks
{
    private const int shortestRule = 4;
    private const int longestSalutation = 4;

    /// <summary>Whether a sentence that began at a token ends after another by the look of what stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="start">The sentence's first token.</param>
    /// <param name="at">The token it may end after; not the last.</param>
    public static bool IsBreak(string text, List<TextSpan> tokens, int start, int at)
    {
        var form = tokens[at].Of(text);
        var next = tokens[at + 1].Of(text);
        if (IsRule(form) || IsRule(next))
        {
            return true;
        }

        return form[^1] switch
        {
            ',' => at - start < longestSalutation && char.IsUpper(next[0]) && IsSalutation(tokens[start].Of(text)),
            '>' => char.IsUpper(next[0]) && at >= 2 && tokens[at - 1].Of(text).Contains('@'),
            'M' => IsMailTime(text, tokens, at - 2),
            _ => IsMailTime(text, tokens, at + 1) || (IsAddress(form) && IsAddress(next)),
        };
    }

    // "----", "====", "****" part what stands above them from what stands below.
    private static bool IsRule(ReadOnlySpan<char> form) =>
        form.Length >= shortestRule && form[0] is '-' or '=' or '*' or '_' or '~' or '#' or '+' && !form.ContainsAnyExcept(form[0]);

    private static bool IsSalutation(ReadOnlySpan<char> word) =>
        word
            is "Regards"
                or "Thanks"
                or "Sincerely"
                or "Best"
                or "Cheers"
                or "Love"
                or "Dear"
                or "Hi"
                or "Hello"
                or "Yours"
                or "Kind"
                or "Warm"
                or "Cordially";

    // "08/16/2000 03:48 PM" stands under a sender's name.
    private static bool IsMailTime(string text, List<TextSpan> tokens, int date)
    {
        if (date < 0 || date + 2 >= tokens.Count || tokens[date + 2].Of(text) is not ("AM" or "PM"))
        {
            return false;
        }

        var day = tokens[date].Of(text);
        var time = tokens[date + 1].Of(text);
        return char.IsAsciiDigit(day[0]) && day.Count('/') == 2 && time.Contains(':');
    }

    private static bool IsAddress(ReadOnlySpan<char> form) =>
        form.Length > 10 && form.StartsWith("http", StringComparison.Ordinal) && form.Contains(':');
}
