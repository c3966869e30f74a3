using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Gives a finite verb the subject that a parser hung elsewhere: on a day before it, on the phrase before the comma, on the clause it is coordinated with.</summary>
internal static class LostSubjectRepair
{
    /// <summary>Changes heads and relations where a verb lacks its subject; copies the arrays of the document before the first change.</summary>
    public static void Mend(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        for (var verb = 1; verb < document.Tokens.Count; verb++)
        {
            if (document[verb].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun) || heads[verb] == verb)
            {
                continue;
            }

            if (relations[verb] == DependencyRelation.Root && StraySubject(document, verb, heads, relations) is var stray and >= 0)
            {
                Move(document, stray, verb, DependencyRelation.Nsubj, ref heads, ref relations);
            }
            else if (relations[verb] == DependencyRelation.Parataxis && IsFurtherPredicate(document, verb, heads[verb], heads, relations))
            {
                Move(document, verb, heads[verb], DependencyRelation.Conj, ref heads, ref relations);
            }
            else if (relations[verb] == DependencyRelation.Root && FirstOfTwo(document, verb, heads, relations) is var first and >= 0)
            {
                var clause = ChildOf(document, first, DependencyRelation.Acl, heads, relations);
                Move(document, clause, -1, DependencyRelation.Root, ref heads, ref relations);
                Move(document, first, clause, DependencyRelation.Nsubj, ref heads, ref relations);
                Move(document, verb, clause, DependencyRelation.Advcl, ref heads, ref relations);
            }
            else if (relations[verb] == DependencyRelation.Conj && SecondSubject(document, verb, heads, relations) is var second and >= 0)
            {
                Move(document, second, verb, DependencyRelation.Nsubj, ref heads, ref relations);
            }
            else if (relations[verb] == DependencyRelation.Conj && VerbBeside(document, verb, heads, relations) is var partner and >= 0)
            {
                Move(document, verb, partner, DependencyRelation.Conj, ref heads, ref relations);
            }
        }
    }

    // "On 4 December ECOWAS, meeting in Abuja, calls", "after the vote, Nebenzia (Russia) charged": a bare name before what is put in between.
    private static int StraySubject(Document document, int verb, int[] heads, DependencyRelation[] relations)
    {
        var start = StartOf(document, verb, heads);
        if (!IsFinite(document, verb, heads) || HasSubject(verb, document, heads, relations) || start < 2 || document[start - 1].Text is not ("," or ")"))
        {
            return -1;
        }

        foreach (var name in document.Mentions)
        {
            var end = name.EndToken;
            if (end >= start || document.SentenceOf(name.FirstToken) != document.SentenceOf(verb) || document[end].Text is not ("," or "(") || HeadOf(name.FirstToken, end, heads) is not (>= 0 and var head)
                || !(IsLoose(document, head, relations) || IsOfParticiple(document, head, start, heads, relations)) || !(name.FirstToken == 0 || document[name.FirstToken - 1].PartOfSpeech is not PartOfSpeech.Adp)
                || !IsInserted(document, end, start, heads, relations))
            {
                continue;
            }

            return head;
        }

        return -1;
    }

    // "The measure passed, days after Orban received his guest": the first subject is that of the clause before the conjunction.
    private static int FirstOfTwo(Document document, int verb, int[] heads, DependencyRelation[] relations)
    {
        var first = ChildOf(document, verb, DependencyRelation.Nsubj, heads, relations);
        var mark = ChildOf(document, verb, DependencyRelation.Mark, heads, relations);
        if (first < 0 || mark < first || mark > verb || document[mark].Text is "that" || ChildOf(document, first, DependencyRelation.Acl, heads, relations) is not (>= 0 and var clause)
            || clause > mark || document[clause].Tag is not ("VBD" or "VBN"))
        {
            return -1;
        }

        for (var i = mark + 1; i < verb; i++)
        {
            if (heads[i] == verb && relations[i] == DependencyRelation.Nsubj)
            {
                return first;
            }
        }

        return -1;
    }

    // "Had pleaded with Brussels not to start a war, and BMW's boss, Oliver Zipse, blasted": what stands between the conjunction and its verb is the subject.
    private static int SecondSubject(Document document, int verb, int[] heads, DependencyRelation[] relations)
    {
        var and = ChildOf(document, verb, DependencyRelation.Cc, heads, relations);
        if (and < 0 || and > verb || !IsFinite(document, verb, heads) || HasSubject(verb, document, heads, relations))
        {
            return -1;
        }

        for (var i = and + 1; i < verb; i++)
        {
            if (heads[i] < and && relations[i] == DependencyRelation.Conj && document[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && !HasCase(document, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static int ChildOf(Document document, int token, DependencyRelation relation, int[] heads, DependencyRelation[] relations)
    {
        var sentence = document.SentenceOf(token);
        for (var i = document.Tokens.SentenceStarts[sentence]; i < document.Tokens.Count && document.SentenceOf(i) == sentence; i++)
        {
            if (heads[i] == token && relations[i] == relation)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLoose(Document document, int head, DependencyRelation[] relations) =>
        relations[head] is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Appos or DependencyRelation.NmodUnmarked or DependencyRelation.Dep
            or DependencyRelation.Vocative or DependencyRelation.Parataxis or DependencyRelation.Advcl
        && document[head].PartOfSpeech == PartOfSpeech.Propn && !HasCase(document, head);

    // "ECOWAS, meeting in Abuja, calls": the participle in between has the subject.
    private static bool IsOfParticiple(Document document, int head, int end, int[] heads, DependencyRelation[] relations) =>
        relations[head] == DependencyRelation.Nsubj && heads[head] is var participle && participle > head && participle < end && document[participle].Tag is "VBG" or "VBN"
        && Auxiliary(document, participle, heads) < 0;

    // Between the name and the verb stands one phrase or participle, no clause that has a subject.
    private static bool IsInserted(Document document, int from, int to, int[] heads, DependencyRelation[] relations)
    {
        for (var i = from; i < to; i++)
        {
            if (relations[i] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && heads[i] >= 0 && relations[heads[i]] is not DependencyRelation.AclRelcl)
            {
                return false;
            }
        }

        return true;
    }

    // "Is sought by a court, has been under sanctions, and seems": verbs in a row share their subject.
    private static bool IsFurtherPredicate(Document document, int verb, int partner, int[] heads, DependencyRelation[] relations)
    {
        var start = StartOf(document, verb, heads);
        return partner >= 0 && partner < verb && start > 1 && document[start - 1].Text is "," && !HasSubject(verb, document, heads, relations) && HasSubject(partner, document, heads, relations)
            && Auxiliary(document, verb, heads) is >= 0 and var auxiliary && auxiliary == start && document[auxiliary].Tag is "VBZ" or "VBD" or "VBP" or "MD";
    }

    // "Threatened Warsaw with an answer and shut its consulate": a past tense is not coordinated with a noun but with the verb above it.
    private static int VerbBeside(Document document, int verb, int[] heads, DependencyRelation[] relations)
    {
        var noun = heads[verb];
        if (document[verb].Tag is not ("VBD" or "VBZ" or "VBN") || (document[verb].Tag == "VBN" && !IsActive(document, verb, heads)) || document[verb].PartOfSpeech != PartOfSpeech.Verb || noun < 0 || noun > verb || HasSubject(verb, document, heads, relations)
            || document[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || relations[noun] is not (DependencyRelation.Obl or DependencyRelation.Obj) || heads[noun] is not (>= 0 and var above)
            || HasSubject(noun, document, heads, relations))
        {
            return -1;
        }

        var tag = document[verb].Tag == "VBN" ? "VBD" : document[verb].Tag;
        return document[above].Tag == tag && document[above].PartOfSpeech == PartOfSpeech.Verb && above < noun && HasSubject(above, document, heads, relations) ? above : -1;
    }

    // A past tense that is tagged as a participle: it has an object, and no auxiliary.
    private static bool IsActive(Document document, int verb, int[] heads)
    {
        var hasObject = false;
        foreach (var child in document.ChildrenOf(verb))
        {
            hasObject |= document.Tokens.Relations[child] is DependencyRelation.Obj or DependencyRelation.Ccomp or DependencyRelation.Xcomp;
        }

        return hasObject && Auxiliary(document, verb, heads) < 0;
    }

    private static bool IsFinite(Document document, int verb, int[] heads) =>
        document[verb].Tag is "VBD" or "VBZ" || (Auxiliary(document, verb, heads) is >= 0 and var auxiliary && document[auxiliary].Tag is "MD" or "VBZ" or "VBD");

    private static int Auxiliary(Document document, int verb, int[] heads)
    {
        for (var i = Math.Max(0, verb - 6); i < verb; i++)
        {
            if (heads[i] == verb && document[i].PartOfSpeech == PartOfSpeech.Aux)
            {
                return i;
            }
        }

        return -1;
    }

    // Where the words begin that belong to the verb: its auxiliaries and adverbs.
    private static int StartOf(Document document, int verb, int[] heads)
    {
        if (Auxiliary(document, verb, heads) is >= 0 and var auxiliary)
        {
            return auxiliary;
        }

        var start = verb;
        while (start > 0 && heads[start - 1] == verb && document[start - 1].PartOfSpeech == PartOfSpeech.Adv)
        {
            start--;
        }

        return start;
    }

    private static int HeadOf(int from, int to, int[] heads)
    {
        for (var i = from; i < to; i++)
        {
            if (heads[i] < from || heads[i] >= to)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasCase(Document document, int token)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document.Tokens.Relations[child] == DependencyRelation.Case && child < token)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSubject(int verb, Document document, int[] heads, DependencyRelation[] relations)
    {
        var sentence = document.SentenceOf(verb);
        for (var i = document.Tokens.SentenceStarts[sentence]; i < document.Tokens.Count && document.SentenceOf(i) == sentence; i++)
        {
            if (heads[i] == verb && relations[i] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj)
            {
                return true;
            }
        }

        return false;
    }

    private static void Move(Document document, int token, int head, DependencyRelation relation, ref int[] heads, ref DependencyRelation[] relations)
    {
        if (ReferenceEquals(heads, document.Tokens.Heads))
        {
            (heads, relations) = ([.. heads], [.. relations]);
        }

        (heads[token], relations[token]) = (head, relation);
    }
}
