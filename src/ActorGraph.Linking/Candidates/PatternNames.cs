using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Finds names that neither a list nor the recognizer knows, by their form and their neighbours: "Union of Poles", "CODECO",
/// "Colonel Michael Randrianirina".</summary>
internal sealed class PatternNames
{
    private readonly Document document;
    private readonly WordSequence words;
    private readonly PersonPattern persons;
    private readonly BodyPattern bodies;
    private readonly NameSpan?[] taken;

    public PatternNames(Document document, WordSequence words, PersonPattern persons, IReadOnlyList<NameSpan> known)
    {
        this.document = document;
        this.words = words;
        this.persons = persons;
        bodies = new BodyPattern(document, words);
        taken = new NameSpan?[document.Tokens.Count];
        foreach (var span in known)
        {
            taken.AsSpan(span.FirstToken, span.Length).Fill(span);
        }
    }

    /// <summary>The names outside the known ones, or around them, ordered by first token.</summary>
    public List<NameSpan> Find()
    {
        var found = new List<NameSpan>();
        foreach (var sentence in document.Sentences)
        {
            if (!IsShouted(sentence))
            {
                FindIn(sentence, found);
            }
        }

        return found;
    }

    private void FindIn(Sentence sentence, List<NameSpan> found)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (taken[at] is not null || !IsCapitalized(at))
            {
                continue;
            }

            var end = EndOfRun(at, sentence.EndToken);
            if (
                (
                    persons.Classify(at, end, IsPlaceName(at, end))
                    ?? bodies.Classify(StartOfRun(at), Extended(at, end, sentence.EndToken), sentence)
                ) is
                { } span
            )
            {
                found.Add(span);
                end = Math.Max(end, span.EndToken);
            }

            at = end - 1;
        }
    }

    // "Rome Court of Appeal": the city belongs to the name.
    private int StartOfRun(int first) =>
        first > 0 && IsOrdinal(first - 1) && WordLists.NumberedUnits.Contains(words.KeyOfTokens(first, first + 1)) ? first - 1
        : first > 0 && taken[first - 1] is { } before && before.Entries.Any(e => e.Kind == AliasKind.Capital) && before.FirstToken > 0
            ? before.FirstToken
        : first;

    // "The 33rd Front".
    private bool IsOrdinal(int token) =>
        document[token].Text is [>= '1' and <= '9', .., 't' or 'n' or 'r', 'h' or 'd'] or [>= '1' and <= '9', .., 's', 't'];

    // "Union of Poles", "Central Bank of Syria": what follows "of" belongs to the name of a body, even if a list has it.
    private int Extended(int first, int end, int limit)
    {
        if (
            end < limit
            && taken[end] is { } seat
            && seat.FirstToken == end
            && seat.Entries.Any(e => e.Kind == AliasKind.Capital)
            && end - first > 1
            && WordLists.Schools.Contains(words.KeyOfTokens(end - 1, end))
        )
        {
            // "Imperial College London".
            return seat.EndToken;
        }

        if (end + 1 >= limit || document[end].Text is not "of" || !bodies.Opens(first, end))
        {
            return end;
        }

        var next = end + 1;
        next += next + 1 < limit && document[next].Text is "the" ? 1 : 0;
        if (taken[next] is not { } owner || owner.FirstToken != next || owner.EndToken > limit)
        {
            return end;
        }

        // "Party of Bulgarian Unity".
        return
            owner.EndToken < limit
            && owner.Entries.Any(e => e.Kind == AliasKind.Demonym)
            && taken[owner.EndToken] is null
            && IsCapitalized(owner.EndToken)
            ? EndOfRun(owner.EndToken, limit)
            : owner.EndToken;
    }

    private int EndOfRun(int first, int limit)
    {
        var end = first + 1;
        while (end < limit && taken[end] is null)
        {
            if (IsCapitalized(end))
            {
                end++;
            }
            else if (document[end].Text is "-" && end + 1 < limit && taken[end + 1] is null && WordSequence.JoinsWords(document, end))
            {
                end += 2;
            }
            else if (
                WordSequence.IsPossessive(document, end)
                && end + 1 < limit
                && IsCapitalized(end + 1)
                && taken[end + 1] is null
                && WordLists.NamePossessors.Contains(document[end - 1].Lemma.ToLowerInvariant())
            )
            {
                end += 2;
            }
            else if ((IsConnector(end) || IsCause(end)) && end + 1 < limit && IsCapitalized(end + 1) && taken[end + 1] is null)
            {
                end += 2;
            }
            else if (IsConnector(end) && end + 2 < limit && IsConnector(end + 1) && IsCapitalized(end + 2) && taken[end + 2] is null)
            {
                end += 3;
            }
            else if (IsSecondCause(first, end) && end + 1 < limit && IsCapitalized(end + 1) && taken[end + 1] is null)
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "The Movement for Reform and Dignity": the second of the two things that a body is for.
    private bool IsSecondCause(int first, int and) =>
        document[and].Text is "and"
        && and - first > 2
        && bodies.Opens(first, and)
        && words.KeyOfTokens(and - 2, and - 1) is "for"
        && document[and - 1].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun;

    private bool IsPlaceName(int first, int end) =>
        document.Mentions.Any(m => m.Type is EntityType.Place or EntityType.Other && m.FirstToken < end && m.EndToken > first);

    private bool IsCapitalized(int token) =>
        char.IsUpper(document[token].Text[0])
        && document[token].PartOfSpeech
            is not (
                PartOfSpeech.Det
                or PartOfSpeech.Adp
                or PartOfSpeech.Pron
                or PartOfSpeech.Cconj
                or PartOfSpeech.Sconj
                or PartOfSpeech.Aux
            );

    private bool IsConnector(int token) =>
        words.KeyOfTokens(token, token + 1)
            is "of"
                or "for"
                or "the"
                or "and"
                or "de"
                or "al"
                or "bin"
                or "von"
                or "van"
                or "el"
                or "der"
                or "da"
                or "dos"
                or "la"
                or "ibn"
                or "bint"
                or "ould"
                or "ag"
                or "del"
        && document[token].Text is not ("and" or "AG" or "Ag");

    // "Students Against Corruption", "Scholars without Borders".
    private bool IsCause(int token) =>
        document[token].Text is "Against" or "For" or "Without"
        || (document[token].Text is "against" or "without" && document[token - 1].Tag is "NNS" or "NNPS");

    // A sentence in capitals tells nothing about names.
    private bool IsShouted(Sentence sentence)
    {
        var (upper, all) = (0, 0);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var text = document[at].Text;
            if (char.IsLetter(text[0]) && text.Length > 1)
            {
                all++;
                upper += char.IsUpper(text[1]) ? 1 : 0;
            }
        }

        return all > 0 && upper * 2 > all;
    }
}
