using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives a finite verb the subject that a parser hung elsewhere: on a day before it, on the phrase before the comma, on the clause
/// it is coordinated with.</summary>
internal sealed class LostSubjectRepair(TreeDraft tree)
{
    /// <summary>Changes heads and relations where a verb lacks its subject.</summary>
    public void Mend()
    {
        for (var verb = 1; verb < tree.Document.Tokens.Count; verb++)
        {
            if (tree[verb].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Aux) || tree.Heads[verb] == verb)
            {
                continue;
            }

            if (tree.Relations[verb] == DependencyRelation.Conj && LastOfList(verb) is var last and >= 0)
            {
                tree.Move(last, verb, DependencyRelation.Nsubj);
            }
            else if (tree[verb].PartOfSpeech == PartOfSpeech.Aux)
            {
                // "Tusk denounced Orban, and Pavel did too".
                if (tree.Relations[verb] == DependencyRelation.Conj && SecondSubject(verb) is var doer and >= 0)
                {
                    tree.Move(doer, verb, DependencyRelation.Nsubj);
                }
            }
            else if (tree.Relations[verb] == DependencyRelation.Root && StraySubject(verb) is var stray and >= 0)
            {
                tree.Move(stray, verb, DependencyRelation.Nsubj);
            }
            else if (tree.Relations[verb] != DependencyRelation.Root && MarkedSubject(verb) is (>= 0 and var marked, var mark))
            {
                MendMarked(verb, marked, mark);
            }
            else if (tree.Relations[verb] == DependencyRelation.Parataxis && IsFurtherPredicate(verb, tree.Heads[verb]))
            {
                tree.Move(verb, tree.Heads[verb], DependencyRelation.Conj);
            }
            else if (tree.Relations[verb] == DependencyRelation.Root && FirstOfTwo(verb) is var first and >= 0)
            {
                var clause = ChildOf(first, DependencyRelation.Acl);
                tree.Move(clause, -1, DependencyRelation.Root);
                tree.Move(first, clause, DependencyRelation.Nsubj);
                tree.Move(verb, clause, DependencyRelation.Advcl);
            }
            else if (tree.Relations[verb] == DependencyRelation.Conj && SecondSubject(verb) is var second and >= 0)
            {
                tree.Move(second, verb, DependencyRelation.Nsubj);
            }
            else if (tree.Relations[verb] == DependencyRelation.Root && NamedBefore(verb) is var named and >= 0)
            {
                tree.Move(named, verb, DependencyRelation.Nsubj);
            }
            else if (tree.Relations[verb] == DependencyRelation.Root && FrontedBefore(verb) is var fronted and >= 0)
            {
                var former = tree.Heads[fronted];
                tree.Move(fronted, verb, DependencyRelation.Nsubj);
                for (
                    var part = fronted + 1;
                    part < verb && tree.Heads[part] == former && tree.Relations[part] == DependencyRelation.Flat;
                    part++
                )
                {
                    tree.Move(part, fronted, DependencyRelation.Flat);
                }
            }
            else if (tree.Relations[verb] == DependencyRelation.Conj && VerbBeside(verb) is var partner and >= 0)
            {
                tree.Move(verb, partner, DependencyRelation.Conj);
            }
        }
    }

    // "On 4 December ECOWAS, meeting in Abuja, calls", "after the vote, Nebenzia
    // (Russia) charged": a bare name before what is put in between.
    private int StraySubject(int verb)
    {
        var start = tree.FirstWordOf(verb);
        if (!tree.IsFinite(verb) || tree.HasSubject(verb) || start < 2 || tree[start - 1].Text is not ("," or ")"))
        {
            return -1;
        }

        foreach (var name in tree.Document.Mentions)
        {
            var end = name.EndToken;
            if (
                end >= start
                || tree.Document.SentenceOf(name.FirstToken) != tree.Document.SentenceOf(verb)
                || tree[end].Text is not ("," or "(")
                || tree.HeadOf(name.FirstToken, end) is not (>= 0 and var head)
                || !(IsLoose(head) || IsOfParticiple(head, start))
                || !(name.FirstToken == 0 || tree[name.FirstToken - 1].PartOfSpeech is not PartOfSpeech.Adp)
                || !IsInserted(end, start)
            )
            {
                continue;
            }

            return head;
        }

        return -1;
    }

    // "The measure passed, days after Orban received his guest": the first subject is that of the clause before the conjunction.
    private int FirstOfTwo(int verb)
    {
        var first = ChildOf(verb, DependencyRelation.Nsubj);
        var mark = ChildOf(verb, DependencyRelation.Mark);
        if (
            mark < 0
            && first >= 0
            && tree.SubjectIn(verb, first + 1, verb) is >= 0 and var inner
            && tree.Child(inner, DependencyRelation.Case) is >= 0 and var before
            && tree[before].Text is "after" or "before" or "since" or "until"
        )
        {
            mark = before;
        }

        if (
            first < 0
            || mark < first
            || mark > verb
            || tree[mark].Text is "that"
            || ChildOf(first, DependencyRelation.Acl) is not (>= 0 and var clause)
            || clause > mark
            || tree[clause].Tag is not ("VBD" or "VBN")
        )
        {
            return -1;
        }

        for (var i = mark + 1; i < verb; i++)
        {
            if (tree.Heads[i] == verb && tree.Relations[i] == DependencyRelation.Nsubj)
            {
                return first;
            }
        }

        return -1;
    }

    // "A day after Moscow and Kyiv had signed": taken for a phrase about the two, in front of a verb that has no subject.
    private (int Subject, int Mark) MarkedSubject(int verb)
    {
        var start = tree.FirstWordOf(verb);
        if (
            !tree.IsFinite(verb)
            || start < 2
            || tree.HasSubject(verb)
            || tree[start - 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
        )
        {
            return (-1, -1);
        }

        for (
            var noun = start - 1;
            noun >= 0 && noun < start && tree.Document.SentenceOf(noun) == tree.Document.SentenceOf(verb);
            noun = tree.Heads[noun]
        )
        {
            if (
                tree.Child(noun, DependencyRelation.Case) is >= 0 and var preposition
                && preposition < noun
                && tree.Relations[preposition] == DependencyRelation.Case
            )
            {
                return tree[preposition].Text is "after" or "before" or "since" or "until" && tree.Heads[noun] != verb
                    ? (noun, preposition)
                    : (-1, -1);
            }

            if (tree.Relations[noun] is not (DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Conj))
            {
                return (-1, -1);
            }
        }

        return (-1, -1);
    }

    private void MendMarked(int verb, int subject, int mark)
    {
        // "Has been the deadliest since an invasion ousted": what the clause hangs on need not be a verb.
        var former = tree.Heads[subject];
        var above = former;
        while (above >= 0 && (tree[above].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || above == verb))
        {
            above = tree.Heads[above];
        }

        if (above >= 0 || tree.Heads[verb] == subject)
        {
            tree.Move(verb, above >= 0 ? above : former, former >= 0 ? DependencyRelation.Advcl : DependencyRelation.Root);
        }

        tree.Move(subject, verb, DependencyRelation.Nsubj);
        tree.Move(mark, verb, DependencyRelation.Mark);
    }

    // "Had pleaded with Brussels not to start a war, and BMW's boss, Oliver Zipse, blasted":
    // what stands between the conjunction and its verb is the subject.
    private int SecondSubject(int verb)
    {
        var and = ChildOf(verb, DependencyRelation.Cc);
        if (and < 0 || and > verb || !tree.IsFinite(verb) || tree.HasSubject(verb))
        {
            return -1;
        }

        for (var i = and + 1; i < verb; i++)
        {
            if (
                tree.Heads[i] < and
                && tree.Relations[i] == DependencyRelation.Conj
                && tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
                && !HasCase(i)
            )
            {
                return i;
            }
        }

        return -1;
    }

    // "Recalled its envoy from Israel and Colombia followed suit": a verb that no conjunction
    // of its own joins has the name after the conjunction as its subject.
    private int LastOfList(int verb)
    {
        var name = FirstOfName(tree.FirstWordOf(verb) - 1);
        return
            name > 0
            && tree.IsFinite(verb)
            && !tree.HasSubject(verb)
            && ChildOf(verb, DependencyRelation.Cc) < 0
            && tree.Relations[name] == DependencyRelation.Conj
            && tree.Heads[name] < name
            && tree.Heads[verb] < name
            && ChildOf(name, DependencyRelation.Cc) == name - 1
            && !HasCase(name)
            ? name
            : -1;
    }

    // "At a news conference with Tusk, Scholz criticised": no person is another one.
    private int NamedBefore(int verb)
    {
        var start = tree.FirstWordOf(verb);
        var name = FirstOfName(start - 1);
        return
            name > 0
            && tree.IsFinite(verb)
            && !tree.HasSubject(verb)
            && tree.Relations[name] == DependencyRelation.Appos
            && tree[name - 1].Text is ","
            && tree.NameOf(name) is { Type: EntityType.Person } second
            && second.EndToken == start
            && tree.NameOf(tree.Heads[name]) is { Type: EntityType.Person } first
            && first != second
            ? name
            : -1;
    }

    // "With the stroke of a pen Donald Trump slapped tariffs": the name right before a verb
    // that lacks a subject is none of the thing in the phrase before it.
    private int FrontedBefore(int verb)
    {
        var start = verb;
        while (
            start > 0
            && tree.Heads[start - 1] == verb
            && tree.Relations[start - 1] is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Advmod
        )
        {
            start--;
        }

        if (
            start < 3
            || !(tree.IsFinite(verb) || tree.IsActive(verb))
            || tree.HasSubject(verb)
            || tree.NameOf(start - 1) is not { } mention
            || mention.EndToken != start
            || mention.FirstToken < 2
        )
        {
            return -1;
        }

        var name = mention.FirstToken;
        if (
            tree.Relations[name] is not (DependencyRelation.Appos or DependencyRelation.Flat)
            || tree[name - 1].PartOfSpeech != PartOfSpeech.Noun
            || HasCase(name)
        )
        {
            return -1;
        }

        for (var at = tree.Heads[name]; at >= 0 && at < name; at = tree.Heads[at])
        {
            if (tree.Heads[at] == verb)
            {
                return HasCase(at) && tree[at].PartOfSpeech == PartOfSpeech.Noun ? name : -1;
            }
        }

        return -1;
    }

    private int FirstOfName(int last)
    {
        while (last > 0 && tree.Relations[last] == DependencyRelation.Flat && tree.Heads[last] < last)
        {
            last = tree.Heads[last];
        }

        return last > 0 && tree[last].PartOfSpeech == PartOfSpeech.Propn ? last : -1;
    }

    private int ChildOf(int token, DependencyRelation relation)
    {
        var sentence = tree.Document.SentenceOf(token);
        for (
            var i = tree.Document.Tokens.SentenceStarts[sentence];
            i < tree.Document.Tokens.Count && tree.Document.SentenceOf(i) == sentence;
            i++
        )
        {
            if (tree.Heads[i] == token && tree.Relations[i] == relation)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsLoose(int head) =>
        tree.Relations[head]
            is DependencyRelation.Obl
                or DependencyRelation.OblUnmarked
                or DependencyRelation.Appos
                or DependencyRelation.NmodUnmarked
                or DependencyRelation.Dep
                or DependencyRelation.Vocative
                or DependencyRelation.Parataxis
                or DependencyRelation.Advcl
        && tree[head].PartOfSpeech == PartOfSpeech.Propn
        && !HasCase(head);

    // "ECOWAS, meeting in Abuja, calls": the participle in between has the subject.
    private bool IsOfParticiple(int head, int end) =>
        tree.Relations[head] == DependencyRelation.Nsubj
        && tree.Heads[head] is var participle
        && participle > head
        && participle < end
        && tree[participle].Tag is "VBG" or "VBN"
        && tree.Auxiliary(participle) < 0;

    // Between the name and the verb stands one phrase or participle, no clause that has a subject.
    private bool IsInserted(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                tree.Relations[i] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
                && tree.Heads[i] >= 0
                && tree.Relations[tree.Heads[i]] is not DependencyRelation.AclRelcl
            )
            {
                return false;
            }
        }

        return true;
    }

    // "Is sought by a court, has been under sanctions, and seems": verbs in a row share their subject.
    private bool IsFurtherPredicate(int verb, int partner)
    {
        var start = tree.FirstWordOf(verb);
        return partner >= 0
            && partner < verb
            && start > 1
            && tree[start - 1].Text is ","
            && !tree.HasSubject(verb)
            && tree.HasSubject(partner)
            && tree.Auxiliary(verb) is >= 0 and var auxiliary
            && auxiliary == start
            && tree[auxiliary].Tag is "VBZ" or "VBD" or "VBP" or "MD";
    }

    // "Threatened Warsaw with an answer and shut its consulate": a past tense is not coordinated with a noun but with the verb above it.
    private int VerbBeside(int verb)
    {
        var noun = tree.Heads[verb];
        if (
            tree[verb].Tag is not ("VBD" or "VBZ" or "VBN")
            || (tree[verb].Tag == "VBN" && !tree.IsActive(verb))
            || tree[verb].PartOfSpeech != PartOfSpeech.Verb
            || noun < 0
            || noun > verb
            || tree.HasSubject(verb)
            || tree[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            || tree.Relations[noun] is not (DependencyRelation.Obl or DependencyRelation.Obj)
            || tree.Heads[noun] is not (>= 0 and var above)
            || tree.HasSubject(noun)
        )
        {
            return -1;
        }

        var tag = tree[verb].Tag == "VBN" ? "VBD" : tree[verb].Tag;
        return tree[above].Tag == tag && tree[above].PartOfSpeech == PartOfSpeech.Verb && above < noun && tree.HasSubject(above)
            ? above
            : -1;
    }

    private bool HasCase(int token)
    {
        foreach (var child in tree.Document.ChildrenOf(token))
        {
            if (tree.Document.Tokens.Relations[child] == DependencyRelation.Case && child < token)
            {
                return true;
            }
        }

        return false;
    }
}
