using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>A document as folded words, so that names match whatever the tokenizer did with hyphens and apostrophes.</summary>
internal sealed class WordSequence
{
    private readonly List<DocumentWord> words;
    private readonly int[] firstWordOfToken;

    public WordSequence(Document document)
    {
        words = new List<DocumentWord>(document.Tokens.Count + 32);
        firstWordOfToken = new int[document.Tokens.Count + 1];
        for (var token = 0; token < document.Tokens.Count; token++)
        {
            firstWordOfToken[token] = words.Count;
            if (!IsPossessive(document, token))
            {
                AddWords(document, token);
            }
        }

        firstWordOfToken[document.Tokens.Count] = words.Count;
    }

    public int Count => words.Count;

    public DocumentWord this[int index] => words[index];

    /// <summary>The index of the first word at or after a token.</summary>
    public int FirstWordOf(int token) => firstWordOfToken[token];

    /// <summary>The words from one index to another, joined by single spaces.</summary>
    public string Key(int first, int end)
    {
        if (end - first == 1)
        {
            return words[first].Text;
        }

        var parts = new string[end - first];
        for (var i = first; i < end; i++)
        {
            parts[i - first] = words[i].Text;
        }

        return string.Join(' ', parts);
    }

    /// <summary>The words of a run of tokens, joined by single spaces.</summary>
    public string KeyOfTokens(int first, int end) =>
        firstWordOfToken[first] == firstWordOfToken[end] ? "" : Key(firstWordOfToken[first], firstWordOfToken[end]);

    /// <summary>Whether a token is the mark of a possessive.</summary>
    public static bool IsPossessive(Document document, int token)
    {
        var text = document[token].Text;
        return text.Length <= 2 && NameFolding.IsApostrophe(text[0]) && (text.Length == 1 || text[1] is 's' or 'S');
    }

    /// <summary>Whether no blank stands on either side of a hyphen: "Joong-ki" is one word, "BUSAN - US" is not.</summary>
    public static bool JoinsWords(Document document, int hyphen) =>
        document.Tokens.Spans[hyphen - 1].End == document.Tokens.Spans[hyphen].Start
        && document.Tokens.Spans[hyphen].End == document.Tokens.Spans[hyphen + 1].Start;

    /// <summary>Whether an article follows a comma: "SITE, an organ of", while what follows a place's name in a dateline is a day or a
    /// state.</summary>
    public static bool IsApposed(Document document, int comma) =>
        comma + 1 < document.Tokens.Count
        && document[comma].Text is ","
        && (document[comma + 1].Text is "a" or "an" or "the" or "whose" or "which" or "led" or "one");

    private void AddWords(Document document, int token)
    {
        var span = document.Tokens.Spans[token];
        var first = words.Count;
        foreach (var word in NameFolding.Words(document.Text, span.Start, span.End))
        {
            var surface = document.Text.AsSpan(word.Start, word.End - word.Start);
            words.Add(
                new DocumentWord(
                    word.Text,
                    token,
                    StartsUpper(surface),
                    IsUpper(surface),
                    HasInnerCapital(surface),
                    words.Count == first,
                    EndsToken: false
                )
            );
        }

        if (words.Count > first)
        {
            words[^1] = words[^1] with { EndsToken = true };
        }
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface[1..])
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsUpper(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            if (char.IsLetter(c))
            {
                return char.IsUpper(c);
            }
        }

        return false;
    }

    // "UN's" is written in capitals: the ending is no part of the name.
    private static bool IsUpper(ReadOnlySpan<char> surface)
    {
        var name = surface.Length > 2 && surface[^1] == 's' && NameFolding.IsApostrophe(surface[^2]) ? surface[..^2] : surface;
        var upper = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper > 0 && name.Length >= 2;
    }
}
