namespace ActorGraph.Text.Segmentation;

/// <summary>Questions about single characters that segmentation asks.</summary>
internal static class CharacterKind
{
    /// <summary>Whether a character stands between tokens: white space, control and invisible format characters.</summary>
    public static bool IsGap(char c) =>
        c <= ' '
        || char.IsWhiteSpace(c)
        || char.IsControl(c)
        || c
            is '\u200B'
                or '\u200C'
                or '\u200D'
                or '\u200E'
                or '\u200F'
                or '\u2060'
                or '\uFEFF'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether a gap character ends a line or paragraph.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u000B' or '\u000C' or '\u0085';

    /// <summary>Whether a character belongs to words: letters, digits, marks on letters, the soft hyphen.</summary>
    public static bool IsWord(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || (
            c > '\u007F'
            && (
                char.IsLetterOrDigit(c)
                || c == '\u00AD'
                || char.GetUnicodeCategory(c)
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            )
        );

    /// <summary>Whether a character is an apostrophe or a single closing quote.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`' or '´' or '‘';

    /// <summary>Whether a character is a hyphen that joins words.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    /// <summary>Whether a character is a dash that parts phrases.</summary>
    public static bool IsDash(char c) => c is '–' or '—' or '―' or '−';

    /// <summary>Whether a character closes a quotation or bracket.</summary>
    public static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '}' or '»' or '›';

    /// <summary>Whether a character opens a quotation or bracket.</summary>
    public static bool IsOpener(char c) => c is '"' or '“' or '‘' or '\'' or '(' or '[' or '{' or '«' or '‹' or '„';
}
