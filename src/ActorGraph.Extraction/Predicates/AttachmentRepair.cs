using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Lifts clauses that a parser hung too low or too high: a finite verb coordinated with a non-finite one, a participle that belongs to the object.</summary>
internal static class AttachmentRepair
{
    // "Said it would send", "had no intention of attacking": two clauses up is as far as a subject reaches without being named again.
    private const int MaximumSteps = 4;

    /// <summary>Mends heads and relations in place; copies the document's own before the first change.</summary>
    public static void Mend(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        for (var token = 0; token < document.Tokens.Count; token++)
        {
            if (relations[token] == DependencyRelation.Conj && FiniteAbove(document, token, heads, relations) is var verb and >= 0)
            {
                Move(document, token, verb, DependencyRelation.Conj, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Advcl && document[token].Tag == "VBN" && DescribedObject(document, token, heads[token]) is var noun and >= 0)
            {
                Move(document, token, noun, DependencyRelation.Acl, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Nsubj && heads[token] is >= 0 and var head && relations[head] is DependencyRelation.Aux or DependencyRelation.AuxPass && heads[head] >= 0)
            {
                // "Pistorius had on Sunday accused": a subject stands under the verb, not under its auxiliary.
                Move(document, token, heads[head], DependencyRelation.Nsubj, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Obl && IsBareObject(document, token, heads[token]))
            {
                Move(document, token, heads[token], DependencyRelation.Obj, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Advcl && document[token].Tag == "VBG" && token > 0 && heads[token - 1] == heads[token] && relations[token - 1] == DependencyRelation.CompoundPrt)
            {
                // "Ruled out sending".
                Move(document, token, heads[token], DependencyRelation.Xcomp, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Acl && PlannedDoer(document, token, heads[token]) is var doer and >= 0)
            {
                Move(document, doer, token, DependencyRelation.Nsubj, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Acl && document[token].Tag == "VB" && AskedName(document, token, heads, relations) is var asker and >= 0)
            {
                Move(document, token, asker, DependencyRelation.Xcomp, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.AclRelcl && heads[token] is >= 0 and var noun2 && SwallowedSubject(document, token, noun2) is var antecedent and >= 0)
            {
                Move(document, token, antecedent, DependencyRelation.AclRelcl, ref heads, ref relations);
                Move(document, noun2, token, DependencyRelation.Nsubj, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Mark && document[token].Text is "with" && Partner(document, token, heads[token]) is var partner and >= 0)
            {
                Move(document, partner, token - 1, DependencyRelation.Nmod, ref heads, ref relations);
                Move(document, token, partner, DependencyRelation.Case, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Conj && InsertedParticiple(document, token, heads, relations) is var inserted and >= 0)
            {
                var owner = Child(document, inserted, DependencyRelation.Nsubj);
                Move(document, token, heads[inserted], relations[inserted], ref heads, ref relations);
                Move(document, owner, token, DependencyRelation.Nsubj, ref heads, ref relations);
                Move(document, inserted, owner, DependencyRelation.Acl, ref heads, ref relations);
            }
            else if (document[token].Text is "whose" && relations[token] == DependencyRelation.NmodPoss)
            {
                MendOwner(document, token, ref heads, ref relations);
            }
            else if (relations[token] == DependencyRelation.Ccomp && InterruptedSubject(document, token, heads[token]) is var subject and >= 0)
            {
                Move(document, subject, token, DependencyRelation.Nsubj, ref heads, ref relations);
            }
        }
    }

    // "Demanded that Israel honour the truce and thanked Paris": a past tense shares nothing with a demand, an infinitive or "will".
    private static int FiniteAbove(Document document, int verb, int[] heads, DependencyRelation[] relations)
    {
        if (document[verb].Tag is not ("VBD" or "VBZ") || !IsCoordinated(document, verb) || heads[verb] is not (>= 0 and var partner) || !IsNonFinite(document, partner, document[verb].Tag))
        {
            return -1;
        }

        for (var (at, steps) = (partner, 0); steps < MaximumSteps && heads[at] >= 0 && relations[at] is not (DependencyRelation.AclRelcl or DependencyRelation.Parataxis); steps++)
        {
            at = heads[at];
            if (document[at].Tag == document[verb].Tag && Child(document, at, DependencyRelation.Nsubj) is var subject && (subject >= 0 || relations[at] == DependencyRelation.Conj))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsCoordinated(Document document, int verb) =>
        Child(document, verb, DependencyRelation.Cc) is >= 0 and var cc && cc < verb && document[cc].Text is "and" or "but"
        && Child(document, verb, DependencyRelation.Nsubj) < 0 && Child(document, verb, DependencyRelation.NsubjPass) < 0 && Child(document, verb, DependencyRelation.OblAgent) < 0
        && Child(document, verb, DependencyRelation.Aux) < 0 && Child(document, verb, DependencyRelation.AuxPass) < 0;

    private static bool IsNonFinite(Document document, int verb, string tag)
    {
        var auxiliary = Child(document, verb, DependencyRelation.Aux);
        return document[verb].Tag switch
        {
            "VB" => auxiliary < 0 || document[auxiliary].Tag is "MD" or "TO",
            "VBG" => auxiliary < 0,
            // "Demands that Israel honours": the subjunctive that taggers take for a present.
            "VBZ" or "VBP" => tag == "VBD",
            _ => false,
        };
    }

    // "Endorsed the plan for a truce put forward by Biden".
    private static int DescribedObject(Document document, int participle, int verb)
    {
        if (verb < 0 || participle == 0 || document[participle - 1].Text is "," or ";" || Child(document, participle, DependencyRelation.OblAgent) < 0 || Child(document, participle, DependencyRelation.Mark) >= 0
            || Child(document, participle, DependencyRelation.AuxPass) >= 0 || Child(document, participle, DependencyRelation.Aux) >= 0)
        {
            return -1;
        }

        var obj = Child(document, verb, DependencyRelation.Obj);
        return obj > verb && obj < participle && document[obj].PartOfSpeech == PartOfSpeech.Noun ? obj : -1;
    }

    // "Struck a deal with BP to develop the field": not BP's developing, but the deal is with BP.
    private static int Partner(Document document, int mark, int verb) =>
        verb >= 0 && mark > 0 && document[verb].Tag == "VB" && document[mark - 1].PartOfSpeech == PartOfSpeech.Noun && Child(document, verb, DependencyRelation.Nsubj) is var subject && subject > mark
        && subject < verb ? subject : -1;

    // "Moldova, helped by Romania, cut its dependence": the participle between commas belongs to the subject.
    private static int InsertedParticiple(Document document, int verb, int[] heads, DependencyRelation[] relations)
    {
        var participle = heads[verb];
        return participle > 0 && relations[participle] == DependencyRelation.Root && document[participle].Tag is "VBN" or "VBD" && document[participle - 1].Text is "," && document[verb - 1].Text is ","
            && document[verb].Tag is "VBD" or "VBZ" or "VB" or "VBP" && Child(document, participle, DependencyRelation.OblAgent) >= 0 && Child(document, participle, DependencyRelation.AuxPass) < 0
            && Child(document, verb, DependencyRelation.Cc) < 0 && Child(document, verb, DependencyRelation.Nsubj) < 0 && Child(document, participle, DependencyRelation.Nsubj) is >= 0 and var subject
            && subject < participle ? participle : -1;
    }

    // "A declaration, which the two men signed": the noun between pronoun and verb is the subject, what stands before the pronoun is described.
    private static int SwallowedSubject(Document document, int verb, int noun)
    {
        if (noun > verb || Child(document, verb, DependencyRelation.Nsubj) >= 0 || Child(document, verb, DependencyRelation.Obj) is not (> 0 and var pronoun) || pronoun > noun
            || document[pronoun].Text is not ("which" or "that" or "whom"))
        {
            return -1;
        }

        var before = pronoun - 1;
        while (before >= 0 && document[before].PartOfSpeech == PartOfSpeech.Punct)
        {
            before--;
        }

        return before >= 0 && document.SentenceOf(before) == document.SentenceOf(verb) && document[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn ? before : -1;
    }

    // "Albania, whose premier, Edi Rama, stands behind Pristina, demanded sanctions": what is owned is the subject of the first verb, its owner that of the second.
    private static void MendOwner(Document document, int whose, ref int[] heads, ref DependencyRelation[] relations)
    {
        var owned = heads[whose];
        if (owned < 0 || relations[owned] != DependencyRelation.Appos || heads[owned] is not (>= 0 and var owner) || relations[owner] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            || heads[owner] is not (>= 0 and var verb) || verb < whose || MainVerbAfter(document, verb, heads) is not (>= 0 and var main))
        {
            return;
        }

        var (above, how) = (heads[verb], relations[verb]);
        Move(document, owned, verb, relations[owner], ref heads, ref relations);
        Move(document, verb, owner, DependencyRelation.AclRelcl, ref heads, ref relations);
        Move(document, main, above, how, ref heads, ref relations);
        Move(document, owner, main, DependencyRelation.Nsubj, ref heads, ref relations);
        foreach (var name in document.ChildrenOf(owner))
        {
            if (relations[name] == DependencyRelation.Appos && heads[name] == owner && name > owned && name < verb)
            {
                Move(document, name, owned, DependencyRelation.Appos, ref heads, ref relations);
            }
        }
    }

    // The finite verb after the comma that ends the clause.
    private static int MainVerbAfter(Document document, int verb, int[] heads)
    {
        for (var i = verb + 2; i < document.Tokens.Count && document.SentenceOf(i) == document.SentenceOf(verb); i++)
        {
            if (document[i].Tag is "VBD" or "VBZ" or "VBP" && document[i].PartOfSpeech == PartOfSpeech.Verb && document[i - 1].Text is "," && heads[i] >= 0
                && Child(document, i, DependencyRelation.Nsubj) < 0 && Child(document, i, DependencyRelation.NsubjPass) < 0 && Child(document, i, DependencyRelation.Mark) < 0)
            {
                return i;
            }
        }

        return -1;
    }

    // "Called off his meeting": after a particle some trees know no object.
    private static bool IsBareObject(Document document, int noun, int verb) =>
        verb >= 0 && verb < noun && noun - verb <= 4 && document[noun].PartOfSpeech == PartOfSpeech.Noun && Child(document, verb, DependencyRelation.CompoundPrt) is >= 0 and var particle && particle < noun
        && Child(document, noun, DependencyRelation.Case) < 0 && Child(document, verb, DependencyRelation.Obj) < 0 && Child(document, verb, DependencyRelation.AuxPass) < 0
        && (Child(document, noun, DependencyRelation.NmodPoss) >= 0 || Child(document, noun, DependencyRelation.Det) >= 0);

    // "No plans for Starmer to meet": between "for" and the infinitive stands its subject.
    private static int PlannedDoer(Document document, int infinitive, int noun)
    {
        if (document[infinitive].Tag != "VB" || noun < 0 || Child(document, infinitive, DependencyRelation.Nsubj) >= 0 || Child(document, infinitive, DependencyRelation.Mark) is not (>= 0 and var mark)
            || document[mark].Text is not "for")
        {
            return -1;
        }

        var doer = Child(document, noun, DependencyRelation.Nmod);
        return doer > mark && doer < infinitive ? doer : -1;
    }

    // "Asked Budapest to recall its ambassador": names take no infinitives; it is what they are asked to do.
    private static int AskedName(Document document, int infinitive, int[] heads, DependencyRelation[] relations)
    {
        var name = heads[infinitive];
        return name >= 0 && document[name].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj && relations[name] is DependencyRelation.Obj or DependencyRelation.Iobj
            && Child(document, infinitive, DependencyRelation.Mark) >= 0 && heads[name] >= 0 && document[heads[name]].PartOfSpeech == PartOfSpeech.Verb ? heads[name] : -1;
    }

    // "Athens, Mitsotakis assured his listeners, would not ask": of two subjects the first is that of what is said.
    private static int InterruptedSubject(Document document, int said, int verb)
    {
        if (verb < 0 || said < verb || document[said - 1].Text is "that" || Child(document, said, DependencyRelation.Nsubj) >= 0 || Child(document, said, DependencyRelation.NsubjPass) >= 0)
        {
            return -1;
        }

        var (first, count) = (-1, 0);
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document.Tokens.Relations[child] == DependencyRelation.Nsubj && child < verb)
            {
                first = count == 0 ? child : first;
                count++;
            }
        }

        return count == 2 ? first : -1;
    }

    private static void Move(Document document, int token, int head, DependencyRelation relation, ref int[] heads, ref DependencyRelation[] relations)
    {
        if (ReferenceEquals(heads, document.Tokens.Heads))
        {
            (heads, relations) = ([.. heads], [.. relations]);
        }

        (heads[token], relations[token]) = (head, relation);
    }

    private static int Child(Document document, int token, DependencyRelation relation)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document.Tokens.Relations[child] == relation)
            {
                return child;
            }
        }

        return -1;
    }
}
