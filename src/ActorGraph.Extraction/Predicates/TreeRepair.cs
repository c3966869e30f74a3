using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Mends the commonest fault of parsers on news: after a long apposition or relative clause the main verb hangs below the subject instead of above it.</summary>
internal static class TreeRepair
{
    /// <summary>Gives heads and relations with the main verb of each sentence as its root, where it had lost its subject; the document's own where nothing is wrong.</summary>
    public static (int[] Heads, DependencyRelation[] Relations) Mend(Document document)
    {
        var tokens = document.Tokens;
        var (heads, relations) = (tokens.Heads, tokens.Relations);
        foreach (var sentence in document.Sentences)
        {
            var root = sentence.Root.Index;
            if (SwallowedVerb(document, root) is var swallowed and >= 0)
            {
                if (ReferenceEquals(heads, tokens.Heads))
                {
                    (heads, relations) = ([.. heads], [.. relations]);
                }

                (heads[swallowed], relations[swallowed]) = (-1, DependencyRelation.Root);
                (heads[root], relations[root]) = (swallowed, DependencyRelation.Obj);
                if (!HasSubject(document, swallowed) && FirstChild(document, root, DependencyRelation.Nsubj) is >= 0 and var doer)
                {
                    heads[doer] = swallowed;
                }

                continue;
            }

            if (IsNominalRoot(document, root) && !VerbForms.IsHidden(document, root) && MainVerb(document, root, sentence.EndToken) is var verb and >= 0)
            {
                if (ReferenceEquals(heads, tokens.Heads))
                {
                    (heads, relations) = ([.. heads], [.. relations]);
                }

                // "Critic jailed by Russia": a headline's passive.
                var isPassive = HasChild(document, verb, DependencyRelation.OblAgent) && !HasChild(document, verb, DependencyRelation.Obj);
                (heads[verb], relations[verb]) = (-1, DependencyRelation.Root);
                (heads[root], relations[root]) = (verb, isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
                if (document[root].PartOfSpeech == PartOfSpeech.Num && Subject(document, root, verb) is var subject and >= 0)
                {
                    // "18.00 - US Central Command reports": the time is no subject.
                    (heads[subject], relations[subject]) = (verb, DependencyRelation.Nsubj);
                    relations[root] = DependencyRelation.Dep;
                }
            }
        }

        SwapParticiples(document, ref heads, ref relations);
        PartNames(document, ref heads, ref relations);
        MendAuthors(document, ref heads, ref relations);
        MendSubjects(document, ref heads, ref relations);
        ClauseRepair.Mend(document, ref heads, ref relations);
        LostSubjectRepair.Mend(document, ref heads, ref relations);
        GiveObjects(document, ref heads, ref relations);
        var draft = new TreeDraft(document, heads, relations);
        var (verbs, words, attachments, subjects) = (new HiddenVerbRepair(draft), new WordRepair(draft), new AttachmentRepair(draft), new SubjectRepair(draft));
        for (var token = 0; token < document.Tokens.Count; token++)
        {
            verbs.Mend(token);
            words.Mend(token);
            attachments.Mend(token);
            subjects.Mend(token);
        }

        return (draft.Heads, draft.Relations);
    }

    // "The president called on Trump" has no auxiliary that a passive needs in a full sentence; in "The EU lifted sanctions" what stands before the verb is no part of its object.
    private static void MendSubjects(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        foreach (var sentence in document.Sentences)
        {
            var root = sentence.Root.Index;
            if (document[root].PartOfSpeech != PartOfSpeech.Verb || document[sentence.EndToken - 1].Text is not "." || HasChild(document, root, DependencyRelation.AuxPass)
                || HasChild(document, root, DependencyRelation.OblAgent) || HasChild(document, root, DependencyRelation.Nsubj))
            {
                continue;
            }

            var subject = FirstChild(document, root, DependencyRelation.NsubjPass);
            if (subject < 0 && FirstChild(document, root, DependencyRelation.Obj) is var obj and > 0 && FirstChild(document, obj, DependencyRelation.Compound) is var before and >= 0
                && before < root && obj > root)
            {
                subject = before;
            }

            if (subject < 0 || subject > root || document[root].Tag is not ("VBD" or "VBN" or "VBZ" or "VBP"))
            {
                continue;
            }

            if (ReferenceEquals(heads, document.Tokens.Heads))
            {
                (heads, relations) = ([.. heads], [.. relations]);
            }

            (heads[subject], relations[subject]) = (root, DependencyRelation.Nsubj);
        }
    }

    // "An offer by ECOWAS to mediate": no subject stands under a preposition; it belongs to the noun before it.
    private static void MendAuthors(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        for (var token = 2; token < document.Tokens.Count; token++)
        {
            if (relations[token] != DependencyRelation.Nsubj)
            {
                continue;
            }

            foreach (var child in document.ChildrenOf(token))
            {
                if (child > 0 && relations[child] == DependencyRelation.Case && document[child].Text is "by" or "from" && document[child - 1].PartOfSpeech == PartOfSpeech.Noun
                    && document.SentenceOf(child - 1) == document.SentenceOf(token))
                {
                    if (ReferenceEquals(heads, document.Tokens.Heads))
                    {
                        (heads, relations) = ([.. heads], [.. relations]);
                    }

                    (heads[token], relations[token]) = (child - 1, DependencyRelation.Nmod);
                    break;
                }
            }
        }
    }

    // "Hackers linked to Iran stole": no past tense is an open complement; it is the main verb, and the root a participle.
    private static void SwapParticiples(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        for (var verb = 0; verb < document.Tokens.Count; verb++)
        {
            if (!IsPast(document, verb) || relations[verb] is not (DependencyRelation.Xcomp or DependencyRelation.Parataxis or DependencyRelation.Advcl or DependencyRelation.Ccomp) || HasSubject(document, verb)
                || heads[verb] is not (>= 0 and var root) || relations[root] != DependencyRelation.Root || root > verb || document[root].Tag is not ("VBN" or "VBD")
                || HasChild(document, verb, DependencyRelation.Mark) || HasChild(document, root, DependencyRelation.Aux) || HasChild(document, root, DependencyRelation.AuxPass)
                || HasChild(document, root, DependencyRelation.Obj) || FirstChild(document, root, DependencyRelation.Nsubj) is not (>= 0 and var subject) || subject > root)
            {
                continue;
            }

            if (ReferenceEquals(heads, document.Tokens.Heads))
            {
                (heads, relations) = ([.. heads], [.. relations]);
            }

            (heads[verb], relations[verb]) = (-1, DependencyRelation.Root);
            (heads[subject], relations[subject]) = (verb, DependencyRelation.Nsubj);
            (heads[root], relations[root]) = (subject, DependencyRelation.Acl);
        }
    }

    private static bool IsPast(Document document, int verb) =>
        document[verb].Tag == "VBD" || (FirstChild(document, verb, DependencyRelation.Cop) is >= 0 and var copula && document[copula].Tag == "VBD");

    private static int FirstChild(Document document, int token, DependencyRelation relation)
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

    // "After meeting Xi Jinping": a clause with an object.
    private static void GiveObjects(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        foreach (var name in document.Mentions)
        {
            var verb = name.FirstToken - 1;
            if (verb < 0 || !VerbForms.IsMeeting(document, verb))
            {
                continue;
            }

            if (ReferenceEquals(heads, document.Tokens.Heads))
            {
                (heads, relations) = ([.. heads], [.. relations]);
            }

            relations[verb] = DependencyRelation.Advcl;
            for (var i = name.FirstToken; i < name.EndToken; i++)
            {
                if (!name.Covers(heads[i]))
                {
                    (heads[i], relations[i]) = (verb, DependencyRelation.Obj);
                }
            }
        }
    }

    // "In a meeting with Mark Rutte, Antony Blinken said", "Trump and Xi Jinping agreed": two names that the tree takes for one.
    private static void PartNames(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        for (var m = 1; m < document.Mentions.Length; m++)
        {
            var (first, second) = (document.Mentions[m - 1], document.Mentions[m]);
            if (second.Type != EntityType.Person || document.SentenceOf(first.FirstToken) != document.SentenceOf(second.FirstToken)
                || GluedToken(second, first, heads, relations) is not (>= 0 and var glued))
            {
                continue;
            }

            // "At the airport of Kabul Aripov was met": nothing at all between them.
            var isNext = first.EndToken == second.FirstToken && first.Type != EntityType.Person;
            var parting = isNext ? "," : Parting(document, first.EndToken, second.FirstToken);
            if (parting is null || (isNext && SubjectlessVerb(document, second.EndToken) < 0))
            {
                continue;
            }

            if (ReferenceEquals(heads, document.Tokens.Heads))
            {
                (heads, relations) = ([.. heads], [.. relations]);
            }

            var verb = parting == "," ? SubjectlessVerb(document, second.EndToken) : -1;
            (heads[glued], relations[glued]) = verb >= 0 && verb != heads[glued] ? (verb, DependencyRelation.Nsubj) : (heads[glued], DependencyRelation.Conj);
        }
    }

    private static int GluedToken(Mention name, Mention before, int[] heads, DependencyRelation[] relations)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (before.Covers(heads[i]) && relations[i] is DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.NmodDesc)
            {
                return i;
            }
        }

        return -1;
    }

    // The comma or conjunction, and nothing but titles else, between two names.
    private static string? Parting(Document document, int from, int to)
    {
        string? parting = null;
        for (var i = from; i < to; i++)
        {
            var text = document[i].Text;
            if (text is "," or "and" or "or")
            {
                parting = text.ToString();
            }
            else if (document[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det))
            {
                return null;
            }
        }

        return parting;
    }

    private static int SubjectlessVerb(Document document, int from)
    {
        for (var i = from; i < document.Tokens.Count && document.SentenceOf(i) == document.SentenceOf(from); i++)
        {
            if (document[i].PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Aux && document[i].Relation is DependencyRelation.Advmod or DependencyRelation.Aux or DependencyRelation.AuxPass)
            {
                continue;
            }

            return document[i].PartOfSpeech == PartOfSpeech.Verb && !HasSubject(document, i) && document[i].Tag is not "VBG" ? i : -1;
        }

        return -1;
    }

    private static bool IsNominalRoot(Document document, int root) =>
        document[root].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num && !HasChild(document, root, DependencyRelation.Cop);

    // "Japan voiced concern": the verb, with its subject, taken for an adjective of its object.
    private static int SwallowedVerb(Document document, int root)
    {
        // "Japan, Australia and the EU voiced concern": the subject may hang on the noun.
        var subject = HasChild(document, root, DependencyRelation.Cop) ? -1 : FirstChild(document, root, DependencyRelation.Nsubj);
        foreach (var child in document.ChildrenOf(root))
        {
            if (child < root && document.Tokens.Relations[child] == DependencyRelation.Amod && document[child].PartOfSpeech == PartOfSpeech.Verb
                && document[child].Tag is "VBD" or "VBZ" or "VBP" or "VBN" && (HasSubject(document, child) || (subject >= 0 && subject < child)))
            {
                return child;
            }
        }

        return -1;
    }

    private static int Subject(Document document, int root, int verb)
    {
        foreach (var child in document.ChildrenOf(root))
        {
            if (child < verb && document[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
            {
                return child;
            }
        }

        return -1;
    }

    // The first verb after a comma that has no subject of its own and could be finite; a participle only where nothing else is.
    private static int MainVerb(Document document, int root, int end)
    {
        var participle = -1;
        for (var i = root + 2; i < end; i++)
        {
            var token = document[i];
            if (token.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || HasSubject(document, i) || !(FollowsComma(document, i, root) || HangsLoosely(document, i, root)))
            {
                continue;
            }

            var isFinite = token.Tag is "VBD" or "VBZ" or "VBP" || (token.Tag == "VB" && FirstChild(document, i, DependencyRelation.Aux) is >= 0 and var aux && document[aux].Tag == "MD");
            if ((isFinite || IsActiveParticiple(document, i)) && token.Relation is not (DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop or DependencyRelation.AclRelcl))
            {
                return i;
            }

            if (token.Tag == "VBN" && participle < 0 && FollowsComma(document, i, root) && token.Relation is not DependencyRelation.AclRelcl && !HasChild(document, i, DependencyRelation.AuxPass)
                && !HasChild(document, i, DependencyRelation.OblAgent)
                && (HasChild(document, i, DependencyRelation.Obj) || HasChild(document, i, DependencyRelation.Aux) || HasChild(document, i, DependencyRelation.Advcl)))
            {
                participle = i;
            }
        }

        return participle;
    }

    // "Estonia and Latvia on Monday imposed": nothing but a main verb is a finite verb right below a noun.
    private static bool HangsLoosely(Document document, int verb, int root) =>
        document[verb].HeadIndex == root && (document[verb].Tag is "VBD" or "VBZ" or "VBP" || IsActiveParticiple(document, verb))
        && document[verb].Relation is DependencyRelation.Parataxis or DependencyRelation.Acl or DependencyRelation.Advcl or DependencyRelation.Dep or DependencyRelation.Conj or DependencyRelation.Appos;

    // "Japan and the EU voiced concern": what has an object is no passive, whatever the tag.
    private static bool IsActiveParticiple(Document document, int verb) =>
        document[verb].Tag == "VBN" && document[verb].Relation == DependencyRelation.Conj && HasChild(document, verb, DependencyRelation.Obj)
        && !HasChild(document, verb, DependencyRelation.AuxPass) && !HasChild(document, verb, DependencyRelation.OblAgent) && document[verb].PartOfSpeech == PartOfSpeech.Verb;

    private static bool FollowsComma(Document document, int verb, int root)
    {
        for (var i = verb - 1; i > root; i--)
        {
            if (document[i].Text is "," or "-" or "—" or "–" or ")")
            {
                return true;
            }

            if (document[i].PartOfSpeech is not (PartOfSpeech.Adv or PartOfSpeech.Aux))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasSubject(Document document, int verb) =>
        HasChild(document, verb, DependencyRelation.Nsubj) || HasChild(document, verb, DependencyRelation.NsubjPass) || HasChild(document, verb, DependencyRelation.Csubj);

    private static bool HasChild(Document document, int token, DependencyRelation relation)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document.Tokens.Relations[child] == relation)
            {
                return true;
            }
        }

        return false;
    }
}
