using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Knows which tokens stand in quotation marks and who speaks there, also where a quote runs over sentences.</summary>
internal sealed class QuoteIndex
{
    private readonly SyntaxView view;
    private readonly SpeakerFinder speakers;
    private readonly int[] quoteOfToken;
    private readonly List<(int First, int End)> quotes = [];
    private readonly List<Party?> speakerOfQuote = [];

    /// <summary>Finds the quotes of a document and their speakers.</summary>
    public QuoteIndex(SyntaxView view, SpeakerFinder speakers)
    {
        this.view = view;
        this.speakers = speakers;
        quoteOfToken = new int[view.Count];
        Array.Fill(quoteOfToken, -1);
        FindQuotes();
        for (var i = 0; i < quotes.Count; i++)
        {
            speakerOfQuote.Add(FindSpeaker(i));
        }
    }

    /// <summary>Who speaks the token; null outside quotes and where the speaker is unnamed.</summary>
    public Party? SpeakerAt(int token) => quoteOfToken[token] is var quote and >= 0 ? speakerOfQuote[quote] : null;

    /// <summary>Whether the token stands in quotation marks.</summary>
    public bool IsQuoted(int token) => quoteOfToken[token] >= 0;

    private void FindQuotes()
    {
        var open = -1;
        for (var i = 0; i < view.Count; i++)
        {
            var mark = view.Text(i);
            var isStraight = mark is "\"" or "``" or "''";
            if (open >= 0 && mark is "“")
            {
                open = i;
            }
            else if (open < 0 && (isStraight || mark is "“"))
            {
                open = i;
            }
            else if (open >= 0 && (isStraight || mark is "”"))
            {
                Close(open, i);
                open = -1;
            }
            else if (open >= 0 && isParagraphEnd(i))
            {
                // A quote that goes on in the next paragraph is opened there anew.
                Close(open, i + 1);
                open = -1;
            }
        }

        bool isParagraphEnd(int token) =>
            token + 1 < view.Count
            && view.Document.Text.AsSpan(view.Span(token).End, view.Span(token + 1).Start - view.Span(token).End).Contains('\n');
    }

    private void Close(int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            quoteOfToken[i] = quotes.Count;
        }

        quotes.Add((open + 1, end));
    }

    private Party? FindSpeaker(int index)
    {
        var (first, end) = quotes[index];
        if (first >= end)
        {
            return null;
        }

        var starts = view.Document.Tokens.SentenceStarts;
        var from = starts[view.Sentence(first)];
        var lastSentence = view.Sentence(end - 1);
        var to = lastSentence + 1 < starts.Length ? starts[lastSentence + 1] : view.Count;
        return Reporting(end, Math.Min(to, end + 12))
            ?? ReportingBefore(first, from)
            ?? Reporting(end, to)
            ?? Inherited(index, first, end, from, to);
    }

    // A quote of whole sentences goes on where the last one ended.
    private Party? Inherited(int index, int first, int end, int from, int to)
    {
        var isWhole = first - from <= 1 && to - end <= 2;
        if (!isWhole || index == 0)
        {
            return null;
        }

        var sentencesBetween = view.Sentence(first) - view.Sentence(quotes[index - 1].End - 1);
        return sentencesBetween <= 1 ? speakerOfQuote[index - 1] : null;
    }

    private Party? Reporting(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsReporting(i) && speakers.SubjectOf(i) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private Party? ReportingBefore(int first, int from)
    {
        for (var i = first - 1; i >= from; i--)
        {
            if (IsReporting(i) && speakers.SubjectOf(i) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private bool IsReporting(int token) =>
        quoteOfToken[token] < 0
        && view.Part(token) == PartOfSpeech.Verb
        && (
            EmbeddingLexicon.Embedded.OnClause(view.Lemma(token), PartOfSpeech.Verb) is EmbeddingEffect.Say
            || view.Lemma(token) is "call" or "describe"
        );
}
