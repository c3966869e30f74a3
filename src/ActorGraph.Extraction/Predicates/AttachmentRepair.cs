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
        for (var token = 1; token < document.Tokens.Count; token++)
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
            else if (relations[token] == DependencyRelation.Acl && document[token].Tag == "VB" && AskedName(document, token, heads, relations) is var asker and >= 0)
            {
                Move(document, token, asker, DependencyRelation.Xcomp, ref heads, ref relations);
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
        if (verb < 0 || document[participle - 1].Text is "," or ";" || Child(document, participle, DependencyRelation.OblAgent) < 0 || Child(document, participle, DependencyRelation.Mark) >= 0
            || Child(document, participle, DependencyRelation.AuxPass) >= 0 || Child(document, participle, DependencyRelation.Aux) >= 0)
        {
            return -1;
        }

        var obj = Child(document, verb, DependencyRelation.Obj);
        return obj > verb && obj < participle && document[obj].PartOfSpeech == PartOfSpeech.Noun ? obj : -1;
    }

    // "Called off his meeting": after a particle some trees know no object.
    private static bool IsBareObject(Document document, int noun, int verb) =>
        verb >= 0 && verb < noun && noun - verb <= 4 && document[noun].PartOfSpeech == PartOfSpeech.Noun && Child(document, verb, DependencyRelation.CompoundPrt) is >= 0 and var particle && particle < noun
        && Child(document, noun, DependencyRelation.Case) < 0 && Child(document, verb, DependencyRelation.Obj) < 0 && Child(document, verb, DependencyRelation.AuxPass) < 0
        && (Child(document, noun, DependencyRelation.NmodPoss) >= 0 || Child(document, noun, DependencyRelation.Det) >= 0);

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
