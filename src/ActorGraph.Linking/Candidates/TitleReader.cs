using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Reads the titles that stand before and after names.</summary>
internal sealed class TitleReader(TitleLexicon lexicon, Document document, WordSequence words)
{
    private const int LongestRun = 12;

    public TitleLexicon Lexicon => lexicon;

    /// <summary>The end of the titles that begin at a token, at most <paramref name="end"/>; the token itself if none does.</summary>
    public int SkipTitles(int first, int end)
    {
        var at = first;
        while (at < end && TitleAt(at, end) is { } next)
        {
            at = next;
        }

        return at;
    }

    /// <summary>The first token of the titles that end right before a token: "Foreign Minister" in "Foreign Minister Sybiha"; the token
    /// itself if there is none.</summary>
    public int TitlesBefore(int token)
    {
        if (token > 1 && IsField(token - 1))
        {
            return TitlesBefore(token - 2);
        }

        var start = token;
        var sentence = document.SentenceOf(token);
        for (var from = token - 1; from >= 0 && token - from <= LongestRun && document.SentenceOf(from) == sentence; from--)
        {
            if (SkipTitles(from, token) == token)
            {
                start = from;
            }
            else if (start - from > lexicon.LongestTitle)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Whether a word is the field of an office before it: "Commerce" in "Minister of Commerce Ana Silva", "Interior" in
    /// "Secretary for Interior Ana Silva".</summary>
    public bool IsField(int token)
    {
        var of = token - 1;
        return of > 0
            && document[of].Text is "of" or "for"
            && document.SentenceOf(of) == document.SentenceOf(token)
            && lexicon.Find(words.KeyOfTokens(token, token + 1) + " minister") is not null
            && TitlesBefore(of) < of;
    }

    /// <summary>The end of the title that begins at a token, or null.</summary>
    public int? TitleAt(int token, int end)
    {
        for (var length = Math.Min(lexicon.LongestTitle, end - token); length > 0; length--)
        {
            var key = words.KeyOfTokens(token, token + length);
            if (key.Length > 0 && lexicon.Find(key) is not null && !(key == "min" && IsKoreanName(token + length - 1)))
            {
                return token + length;
            }
        }

        return null;
    }

    /// <summary>The kind of the titles from one token to another: an office or rank outweighs a form of address; null if there is
    /// none.</summary>
    public TitleKind? KindOf(int first, int end)
    {
        TitleKind? kind = null;
        for (var at = first; at < end && TitleAt(at, end) is { } next; at = next)
        {
            var found = lexicon.Find(words.KeyOfTokens(at, next));
            kind = kind is null || found < kind ? found : kind;
        }

        return kind;
    }

    // "Min Joong-ki": without its point the abbreviation of "minister" is a surname.
    private bool IsKoreanName(int token) => document[token].Text is "Min";
}
