using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Mends sentences in which it is told between subject and verb whose word they are: "Belgium, Kagame said, had ruined the talks",
/// "the bloc, grumbled the generals, had let them down"; and behind it: "Iran must pay, A and B said".</summary>
/// <remarks>Between two commas behind a subject stand a verb of saying and its own subject, and after the second comma the finite verb of
/// the first. Parsers take the speaker for an apposition or for the subject of what he says, and the verb of saying for the main verb or a
/// relative clause.</remarks>
internal sealed class InsertedReportRepair(TreeDraft tree)
{
    private const int LongestSpeaker = 9;
    private const int LongestReport = 14;

    /// <summary>Changes heads and relations where a report is inserted.</summary>
    public void Mend()
    {
        foreach (var sentence in tree.Document.Sentences)
        {
            for (var say = sentence.FirstToken + 2; say < sentence.EndToken - 1; say++)
            {
                if (IsReporting(say) && !tree.HasSubject(say) && FinalComma(say, sentence.FirstToken) is > 0 and var last)
                {
                    MendFinal(say, last);
                }
                else if (
                    IsReporting(say)
                    && OpeningComma(say, sentence.FirstToken) is > 0 and var open
                    && ClosingComma(say, sentence.EndToken) is > 0 and var close
                )
                {
                    Mend(say, open, close, sentence.FirstToken, sentence.EndToken);
                }
            }
        }
    }

    private void Mend(int say, int open, int close, int first, int end)
    {
        var isInverted = IsEmpty(open, say);
        var speaker = isInverted ? HeadIn(say + 1, close) : HeadIn(open + 1, say);
        var verb = MainVerb(close, end);
        if (isInverted && tree[say].Lemma is not "warn" && Rules.WordClasses.Embedded["object-controllers"].Contains(tree[say].Lemma))
        {
            // "Vucic, whose party lost, blamed Croatia, accused": what needs somebody for its object does not stand before who says it.
            return;
        }

        if (
            speaker < 0
            || verb < 0
            || tree.SubjectIn(verb, close, end) >= 0
            || Subject(open, say, verb, first) is not (>= 0 and var subject)
            || subject == speaker
        )
        {
            return;
        }

        if (tree.Heads[verb] == say)
        {
            tree.Move(verb, tree.Heads[say], tree.Relations[say]);
        }
        else if (tree.Heads[say] < 0)
        {
            return;
        }

        tree.Move(say, verb, DependencyRelation.Parataxis);
        tree.Move(speaker, say, DependencyRelation.Nsubj);
        tree.MakeSubject(subject, verb);
    }

    // "Iran must pay, Macron and Meloni said": two who say it, hung on what they say.
    private void MendFinal(int say, int comma)
    {
        var speaker = -1;
        for (var i = comma + 1; i < say; i++)
        {
            if (tree.Heads[i] > comma && tree.Heads[i] < say)
            {
                continue;
            }

            if (tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
            {
                tree.Move(i, speaker < 0 ? say : speaker, speaker < 0 ? DependencyRelation.Nsubj : DependencyRelation.Conj);
                speaker = speaker < 0 ? i : speaker;
            }
        }
    }

    // The comma behind what is said, where nothing but coordinated speakers stands between it and the verb.
    private int FinalComma(int say, int first)
    {
        for (var i = say - 1; i > first && say - i < LongestSpeaker; i--)
        {
            if (tree[i].Text is ",")
            {
                return i < say - 1 && tree.Child(say, DependencyRelation.Ccomp) is >= 0 and var said && said < i ? i : -1;
            }

            if (!IsInPhrase(i) && tree[i].PartOfSpeech != PartOfSpeech.Cconj)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsReporting(int verb) =>
        tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree[verb].Tag is "VBD" or "VBZ" or "VBP" or "VBN"
        && (
            tree[verb].Lemma is "urge" or "demand"
            || Rules.EmbeddingLexicon.Embedded.OnClause(tree[verb].Lemma, PartOfSpeech.Verb) == Rules.EmbeddingEffect.Say
        )
        && tree.Auxiliary(verb) < 0;

    // The comma before the speaker, who stands right before the verb, or before the verb itself.
    private int OpeningComma(int say, int first)
    {
        for (var i = say - 1; i > first && say - i < LongestSpeaker; i--)
        {
            if (tree[i].Text is ",")
            {
                return i;
            }

            if (!IsInPhrase(i))
            {
                return -1;
            }
        }

        return -1;
    }

    private int ClosingComma(int say, int end)
    {
        for (var i = say + 1; i < end - 1 && i - say < LongestReport; i++)
        {
            if (tree[i].Text is ",")
            {
                return i;
            }

            if (
                tree[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj or PartOfSpeech.Cconj
                || tree[i].Text is ";" or ":" or "-"
            )
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsInPhrase(int token) =>
        IsQuote(token)
        || (
            tree[token].Tag is not ("WP" or "WDT" or "WP$")
            && (
                tree[token].PartOfSpeech
                    is PartOfSpeech.Det
                        or PartOfSpeech.Adj
                        or PartOfSpeech.Noun
                        or PartOfSpeech.Propn
                        or PartOfSpeech.Pron
                        or PartOfSpeech.Part
                        or PartOfSpeech.Num
                || tree[token].Text is "of"
            )
        );

    private bool IsQuote(int token) => tree[token].Text is "\"" or "“" or "”" or "'" or "’" or "‘" or "``" or "''";

    private bool IsEmpty(int open, int say)
    {
        for (var i = open + 1; i < say; i++)
        {
            if (!IsQuote(i))
            {
                return false;
            }
        }

        return true;
    }

    // The head of the first phrase between two tokens.
    private int HeadIn(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tree[i].PartOfSpeech is PartOfSpeech.Adp && tree[i].Text is not "of")
            {
                return -1;
            }

            if (
                (tree.Heads[i] < from || tree.Heads[i] >= to)
                && tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron
                && !Rules.WordClasses.Embedded["time-units"].Contains(tree[i].Text.ToString().ToLowerInvariant())
            )
            {
                return i;
            }
        }

        return -1;
    }

    // The verb or predicate whose finite word stands behind the closing comma.
    private int MainVerb(int close, int end)
    {
        var start = close + 1;
        while (start < end && (IsQuote(start) || (tree[start].PartOfSpeech == PartOfSpeech.Adv && tree[start].Tag != "WRB")))
        {
            start++;
        }

        if (start >= end)
        {
            return -1;
        }

        if (tree[start].PartOfSpeech == PartOfSpeech.Aux && tree[start].Tag is "MD" or "VBD" or "VBZ" or "VBP")
        {
            var head = tree.Heads[start];
            return
                head > start
                && head < end
                && tree.Relations[start] is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop
                ? head
                : -1;
        }

        return tree[start].PartOfSpeech == PartOfSpeech.Verb && tree[start].Tag is "VBD" or "VBZ" or "VBP" ? start : -1;
    }

    // The phrase before the opening comma: subject of either verb, or that on which the report was hung.
    private int Subject(int open, int say, int verb, int first)
    {
        for (var i = first; i < open; i++)
        {
            if (
                tree.Relations[i] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
                && (tree.Heads[i] == say || tree.Heads[i] == verb)
                && tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron
            )
            {
                return i;
            }
        }

        return
            tree.Heads[say] is >= 0 and var host
            && host >= first
            && host < open
            && tree.Relations[host] == DependencyRelation.Nsubj
            && tree.Heads[host] == verb
            ? host
            : -1;
    }
}
