using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Trees;

/// <summary>
/// Gives a finite verb the subject from which something put in between parts it, where more stands before that subject:
/// "faced with strikes, Ghana, a country in debt, condemned", "markets fell after Peru, which has no navy, threatened".
/// </summary>
/// <remarks>Before the comma, dash or bracket that opens the insertion stands the subject: a finite verb right behind the closing mark has
/// no other. Parsers hang that noun on the phrase before it, and what is said of it on a third.</remarks>
internal sealed class ParentheticalSubjectRepair(TreeDraft tree)
{
    private const int LongestInsertion = 25;
    private const int LongestClimb = 8;
    private static readonly WordClasses classes = WordClasses.Embedded;

    private static readonly string[] subordinators =
    [
        "after",
        "before",
        "because",
        "since",
        "until",
        "as",
        "while",
        "when",
        "though",
        "although",
        "whereas",
    ];

    /// <summary>Changes heads and relations where a verb lacks its subject.</summary>
    public void Mend()
    {
        foreach (var sentence in tree.Document.Sentences)
        {
            for (var verb = sentence.FirstToken + 4; verb < sentence.EndToken; verb++)
            {
                var closing = tree.FirstWordOf(verb) - 1;
                if (closing > sentence.FirstToken + 2 && IsOpen(verb) && Opening(closing, sentence.FirstToken) is >= 0 and var opening)
                {
                    MendAt(verb, opening, closing, sentence.FirstToken);
                }
            }
        }
    }

    private bool IsOpen(int verb) =>
        (tree[verb].PartOfSpeech == PartOfSpeech.Verb || tree.Child(verb, DependencyRelation.Cop) >= 0)
        && (
            tree.IsFinite(verb)
            || tree[verb].Tag == "VBP"
            || (tree[verb].Tag == "VBN" && tree.IsActive(verb))
            || tree.MayBePast(verb)
            || IsBeforeObject(verb)
        )
        && tree.Relations[verb] is not (DependencyRelation.Aux or DependencyRelation.AuxPass)
        && tree.Child(verb, DependencyRelation.Expl) < 0
        && !(tree.Child(verb, DependencyRelation.Cc) is >= 0 and var cc && cc < verb);

    // "Mali - a poor country - parted company with": a past tense taken for an attribute of its object, so that the sentence has no verb.
    private bool IsBeforeObject(int verb) =>
        tree[verb].Tag is "VBN" or "VBD"
        && tree.Relations[verb] == DependencyRelation.Amod
        && tree.Heads[verb] > verb
        && !tree[verb].Sentence.IsTitle
        && tree[tree[verb].Sentence.Root.Index].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;

    // The mark that opens what the closing mark ends.
    private int Opening(int closing, int first)
    {
        var mark = tree[closing].Text;
        if (mark is not ("," or "-" or "–" or "—" or ")"))
        {
            return -1;
        }

        for (var at = closing - 2; at > first && closing - at <= LongestInsertion; at--)
        {
            if (
                mark is ")"
                    ? tree[at].Text is "("
                    : tree[at].Text.SequenceEqual(mark) && (mark is not "," || OpensInsertion(at + 1, closing))
            )
            {
                return at;
            }
        }

        return -1;
    }

    // A relative clause, an apposition, a participle, a phrase: what a noun may have behind it between commas.
    private bool OpensInsertion(int from, int closing)
    {
        var word = tree[from];
        var isPhrase =
            word.PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.Num
            || word.Tag is "VBG" or "VBN" or "WP" or "WDT" or "WP$" or "WRB" or "PRP$"
            || (word.PartOfSpeech == PartOfSpeech.Noun && word.Tag == "NN");
        if (!isPhrase)
        {
            // "The Czech president, Petr Pavel, condemned".
            return tree[from - 2].PartOfSpeech == PartOfSpeech.Noun
                && tree.NameOf(from) is { } name
                && name.FirstToken == from
                && name.EndToken == closing;
        }

        // A relative clause has its verb before the comma ("Mali, whose minister, Roe,
        // condemned"), another insertion has none with a subject of its own.
        return HasFiniteVerb(from, closing) == IsRelative(from);
    }

    private bool IsRelative(int token) => tree[token].Tag is "WP" or "WDT" or "WP$" or "WRB";

    private bool HasFiniteVerb(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tree[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    private void MendAt(int verb, int opening, int closing, int first)
    {
        var (from, subject) = PhraseBefore(opening, first);
        if (subject < 0 || !MayBeSubject(subject, opening, closing) || !Opens(from, subject, verb, first))
        {
            return;
        }

        var reporting = ReportingVerb(subject, closing);
        if (
            tree[verb].Tag == "VBN"
            && !tree.IsActive(verb)
            && tree.Relations[verb] != DependencyRelation.Root
            && reporting < 0
            && tree.Heads[subject] > from
        )
        {
            // "Ruto, born in a village, called by his aides": a participle.
            return;
        }

        var told = tree.SubjectIn(verb, first, verb);
        if (told >= 0 && told < from && VerbOf(told, from, verb) is >= 0 and var earlier)
        {
            // "As the talks dragged on, Hungary, ..., kept": the first subject has its own verb.
            tree.Move(told, earlier, DependencyRelation.Nsubj);
            told = tree.SubjectIn(verb, first, verb);
        }

        var isInserted = told > opening && told < closing;
        var before = from - 1;
        var mark = before >= first && tree.Heads[before] == subject && IsSubordinator(before) ? before : -1;
        var above = VerbAbove(tree.Heads[subject] == verb ? tree.Heads[verb] : tree.Heads[subject], from);
        if (told == subject || (told >= 0 && !isInserted && (mark < 0 || told > mark)))
        {
            return;
        }

        if (tree.Relations[verb] == DependencyRelation.Amod)
        {
            var obj = tree.Heads[verb];
            tree.Move(verb, tree.Heads[obj], DependencyRelation.Dep);
            tree.Move(obj, verb, DependencyRelation.Obj);
        }

        if (tree.Relations[subject] == DependencyRelation.Root)
        {
            tree.Move(verb, -1, DependencyRelation.Root);
        }
        else if (mark >= 0)
        {
            if (above < 0)
            {
                return;
            }

            MendMark(verb, mark, above, isInserted ? -1 : told);
        }
        else if (tree.Heads[verb] >= from && tree.Heads[verb] < closing)
        {
            // "News came that Macron, whose party lost ground, imposed sanctions": coordinated with nothing that is put in.
            tree.Move(
                verb,
                above,
                above < 0 ? DependencyRelation.Root
                    : before >= first && tree[before].Text is "that" ? DependencyRelation.Ccomp
                    : DependencyRelation.Advcl
            );
        }

        if (reporting >= 0)
        {
            tree.Move(verb, reporting, DependencyRelation.Ccomp);
        }

        FreeDate(from, subject, verb, first);
        tree.MakeSubject(subject, verb);
        MendInsertion(subject, opening, closing);
    }

    private int VerbOf(int subject, int end, int verb)
    {
        for (var i = subject + 1; i < end; i++)
        {
            if (
                tree.Heads[i] == verb
                && tree.Relations[i] == DependencyRelation.Advcl
                && tree[i].PartOfSpeech == PartOfSpeech.Verb
                && !tree.HasSubject(i)
            )
            {
                return i;
            }
        }

        return -1;
    }

    // The first word and the head of the noun phrase that ends before a mark.
    private (int From, int Head) PhraseBefore(int mark, int first)
    {
        var last = mark - 1;
        if (tree[last].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
        {
            return (-1, -1);
        }

        var from = tree.NameOf(last) is { } name && name.EndToken == mark ? name.FirstToken : last;
        var head = tree.HeadOf(from, mark);
        while (from > first && head >= 0 && IsPartOfPhrase(from - 1, head))
        {
            from--;
        }

        return (from, head);
    }

    private bool IsPartOfPhrase(int token, int head) =>
        (tree[token].Tag == "POS" && tree.Heads[token] >= 0 && tree.Heads[tree.Heads[token]] == head)
        || (
            tree.Heads[token] == head
            && !IsDate(token)
            && tree.Relations[token]
                is DependencyRelation.Det
                    or DependencyRelation.Amod
                    or DependencyRelation.Compound
                    or DependencyRelation.NmodDesc
                    or DependencyRelation.NmodPoss
                    or DependencyRelation.Flat
        );

    // Whose subject it is already lies in the insertion, if anybody's.
    private bool MayBeSubject(int noun, int opening, int closing) =>
        !IsDate(noun)
        && !classes["time-units"].Contains(tree[noun].Lemma)
        && (
            tree.Relations[noun] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Root)
            || IsBareRoot(noun)
            || (tree.Heads[noun] > opening && tree.Heads[noun] < closing && tree.Relations[tree.Heads[noun]] != DependencyRelation.Root)
            || (tree.Heads[noun] >= 0 && tree.Heads[noun] < noun)
            || ReportingVerb(noun, closing) >= 0
        );

    private bool IsBareRoot(int noun) =>
        tree.Relations[noun] == DependencyRelation.Root
        && tree.Child(noun, DependencyRelation.Cop) < 0
        && tree.Child(noun, DependencyRelation.Nsubj) < 0
        && !tree[noun].Sentence.IsTitle;

    // "Ghana, ..., called on Peru, officials said": the verb whose subject the noun is taken for has another one.
    private int ReportingVerb(int noun, int closing) =>
        tree.Relations[noun] is DependencyRelation.Nsubj
        && tree.Heads[noun] is var verb
        && verb > closing
        && tree.SubjectIn(verb, closing, verb) >= 0
            ? verb
            : -1;

    // A clause begins with the phrase: after a comma, a subordinating word, or a date or phrase that goes with the verb.
    private bool Opens(int from, int noun, int verb, int first)
    {
        var before = from - 1;
        return before < first
            || tree[before].Text is ","
            || IsDate(before)
            || tree[before].Text is "that"
            || (IsSubordinator(before) && (tree.Heads[before] == noun || tree.Heads[before] == verb))
            || (tree[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && IsUnderOblique(before, verb));
    }

    private bool IsSubordinator(int token) => Array.IndexOf(subordinators, tree[token].Lemma.ToLowerInvariant()) >= 0;

    private bool IsDate(int token) =>
        tree[token].PartOfSpeech == PartOfSpeech.Num || CalendarWords.IsMonthOrWeekday(tree[token].Text.ToString());

    private bool IsUnderOblique(int token, int verb)
    {
        for (var step = 0; step < LongestClimb && token >= 0; step++)
        {
            if (tree.Heads[token] == verb)
            {
                return token < verb
                    && tree.Relations[token] is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Advcl;
            }

            token = tree.Heads[token];
        }

        return false;
    }

    private int VerbAbove(int token, int from)
    {
        for (var step = 0; step < LongestClimb && token >= 0; step++)
        {
            if (token < from && tree[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return token;
            }

            token = tree.Heads[token];
        }

        return -1;
    }

    // "Markets fell after Peru, which ..., threatened": the preposition opens a clause, and what stands before it is the main one.
    private void MendMark(int verb, int mark, int above, int stray)
    {
        if (tree.Relations[verb] == DependencyRelation.Root && above != verb)
        {
            tree.Move(above, -1, DependencyRelation.Root);
            if (stray >= 0)
            {
                tree.Move(stray, above, DependencyRelation.Nsubj);
            }
        }

        tree.Move(verb, above, DependencyRelation.Advcl);
        tree.Move(mark, verb, DependencyRelation.Mark);
    }

    // "In 2019 Japan, ...": what hung on the subject and stands before it is a phrase of its own.
    private void FreeDate(int from, int subject, int verb, int first)
    {
        var date = from - 1;
        if (date < first || tree.Heads[date] != subject || !IsDate(date))
        {
            return;
        }

        for (var i = first; i < date; i++)
        {
            if (tree.Heads[i] == subject)
            {
                tree.Move(i, date, tree.Relations[i]);
            }
        }

        var isNamed = tree.Heads[subject] >= 0 && tree.Heads[subject] < date && tree.Relations[subject] == DependencyRelation.Nmod;
        tree.Move(date, isNamed ? tree.Heads[subject] : verb, isNamed ? DependencyRelation.Nmod : DependencyRelation.Obl);
    }

    // What is put in tells of the subject.
    private void MendInsertion(int subject, int opening, int closing)
    {
        var isRelative = IsRelative(opening + 1);
        for (var i = opening + 1; i < closing; i++)
        {
            if (tree.Heads[i] > opening && tree.Heads[i] < closing)
            {
                continue;
            }

            if (isRelative && tree[i].Tag is "VBD" or "VBZ" or "VBP" && tree[i].PartOfSpeech == PartOfSpeech.Verb)
            {
                tree.Move(i, subject, DependencyRelation.AclRelcl);
                continue;
            }

            if (tree.Relations[i] is DependencyRelation.AclRelcl or DependencyRelation.Acl || tree[i].Tag is "VBG" or "VBN")
            {
                tree.Move(
                    i,
                    subject,
                    tree.Relations[i] == DependencyRelation.AclRelcl ? DependencyRelation.AclRelcl : DependencyRelation.Acl
                );
            }
            else if (
                tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
                && tree.Child(i, DependencyRelation.Case) is var preposition
                && (preposition < 0 || preposition > i)
                && tree.Relations[i]
                    is DependencyRelation.Nsubj
                        or DependencyRelation.NsubjPass
                        or DependencyRelation.Appos
                        or DependencyRelation.Conj
                        or DependencyRelation.OblUnmarked
                        or DependencyRelation.NmodUnmarked
            )
            {
                tree.Move(i, subject, DependencyRelation.Appos);
            }
        }
    }
}
