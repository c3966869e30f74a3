using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Mends the commonest fault of parsers on news: after a long apposition or relative clause the main verb hangs below the subject
/// instead of above it.</summary>
internal sealed class TreeRepair(TreeDraft tree)
{
    /// <summary>Gives heads and relations with the main verb of each sentence as its root, where it had lost its subject; the document's
    /// own where nothing is wrong.</summary>
    public static (int[] Heads, DependencyRelation[] Relations) Mend(Document document)
    {
        var tree = new TreeDraft(document, document.Tokens.Heads, document.Tokens.Relations);
        new TreeRepair(tree).Mend();
        return (tree.Heads, tree.Relations);
    }

    private void Mend()
    {
        MendOnceMore();
        foreach (var sentence in tree.Document.Sentences)
        {
            var root = sentence.Root.Index;
            if (SwallowedVerb(root) is var swallowed and >= 0)
            {
                tree.Move(swallowed, -1, DependencyRelation.Root);
                tree.Move(root, swallowed, DependencyRelation.Obj);
                if (!HasSubject(swallowed) && tree.Child(root, DependencyRelation.Nsubj) is >= 0 and var doer)
                {
                    tree.Move(doer, swallowed, tree.Relations[doer]);
                }

                continue;
            }

            if (IsNominalRoot(root) && !VerbForms.IsHidden(tree.Document, root) && MainVerb(root, sentence.EndToken) is var verb and >= 0)
            {
                // "Critic jailed by Russia": a headline's passive.
                var isPassive = HasChild(verb, DependencyRelation.OblAgent) && !HasChild(verb, DependencyRelation.Obj);
                var inner = tree.Heads[verb];
                tree.Move(verb, -1, DependencyRelation.Root);
                tree.Move(root, verb, isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
                MoveFellows(verb, inner);
                if (tree[root].PartOfSpeech == PartOfSpeech.Num && Subject(root, verb) is var subject and >= 0)
                {
                    // "18.00 - US Central Command reports": the time is no subject.
                    tree.Move(subject, verb, DependencyRelation.Nsubj);
                    tree.Move(root, tree.Heads[root], DependencyRelation.Dep);
                }
            }
        }

        MendHeadlines();
        SwapParticiples();
        PartNames();
        MendAuthors();
        MendSubjects();
        MendDates();
        new ParentheticalSubjectRepair(tree).Mend();
        new ClauseRepair(tree).Mend();
        new LostSubjectRepair(tree).Mend();
        new InterruptedSubjectRepair(tree).Mend();
        new InsertedReportRepair(tree).Mend();
        new InterruptedObjectRepair(tree).Mend();
        GiveObjects();
        MendTokens();
    }

    // In this order: words and what a verb has, then phrases and lists that hang on them, clauses last.
    private void MendTokens()
    {
        Action<int>[] repairs =
        [
            new VisitorRepair(tree).Mend,
            new HiddenVerbRepair(tree).Mend,
            new NextObjectRepair(tree).Mend,
            new PassiveRepair(tree).Mend,
            new ShiftedObjectRepair(tree).Mend,
            new ComplementRepair(tree).Mend,
            new PhraseRepair(tree).Mend,
            new ReportRepair(tree).Mend,
            new AntecedentRepair(tree).Mend,
            new WordRepair(tree).Mend,
            new AgedPersonRepair(tree).Mend,
            new BareCountRepair(tree).Mend,
            new TitledNameRepair(tree).Mend,
            new MarkedSubjectRepair(tree).Mend,
            new CausativeRepair(tree).Mend,
            new VerbCoordinationRepair(tree).Mend,
            new AttachmentRepair(tree).Mend,
            new AskedRepair(tree).Mend,
            new DirectionRepair(tree).Mend,
            new SubjectRepair(tree).Mend,
            new RelativeRepair(tree).Mend,
            new CoordinationRepair(tree).Mend,
        ];
        for (var token = 0; token < tree.Document.Tokens.Count; token++)
        {
            foreach (var mend in repairs)
            {
                mend(token);
            }
        }
    }

    // "Once more accused": "once" opens no clause here.
    private void MendOnceMore()
    {
        for (var token = 0; token < tree.Document.Tokens.Count; token++)
        {
            if (tree.Relations[token] == DependencyRelation.Mark && IsOnceMore(token))
            {
                tree.Move(token, tree.Heads[token], DependencyRelation.Advmod);
            }
        }
    }

    private void MendHeadlines()
    {
        var headlines = new HeadlineRepair(tree);
        foreach (var sentence in tree.Document.Sentences)
        {
            headlines.Mend(sentence);
        }
    }

    private void MendDates()
    {
        var dates = new FrontedDateRepair(tree);
        for (var token = 0; token < tree.Document.Tokens.Count; token++)
        {
            dates.Mend(token);
        }
    }

    // "Pakistan, which says that trees were hit, struck back, shot down a jet": what follows
    // the main verb is coordinated with it, not with the verb it hung on.
    private void MoveFellows(int verb, int inner)
    {
        if (inner < 0 || tree.Document.Tokens.Relations[verb] != DependencyRelation.Conj)
        {
            return;
        }

        foreach (var fellow in tree.Document.ChildrenOf(inner))
        {
            if (fellow > verb && tree.Relations[fellow] == DependencyRelation.Conj)
            {
                tree.Move(fellow, verb, DependencyRelation.Conj);
            }
        }
    }

    // "The president called on Trump" has no auxiliary that a passive needs in a full sentence; in "The
    // EU lifted sanctions" what stands before the verb is no part of its object.
    private void MendSubjects()
    {
        foreach (var sentence in tree.Document.Sentences)
        {
            var root = sentence.Root.Index;
            if (
                tree[root].PartOfSpeech != PartOfSpeech.Verb
                || tree[sentence.EndToken - 1].Text is not "."
                || HasChild(root, DependencyRelation.AuxPass)
                || HasChild(root, DependencyRelation.OblAgent)
                || HasChild(root, DependencyRelation.Nsubj)
            )
            {
                continue;
            }

            var subject = tree.Child(root, DependencyRelation.NsubjPass);
            if (
                subject < 0
                && tree.Child(root, DependencyRelation.Obj) is var obj and > 0
                && tree.Child(obj, DependencyRelation.Compound) is var before and >= 0
                && before < root
                && obj > root
            )
            {
                subject = before;
            }

            if (subject < 0 || subject > root || tree[root].Tag is not ("VBD" or "VBN" or "VBZ" or "VBP"))
            {
                continue;
            }

            tree.Move(subject, root, DependencyRelation.Nsubj);
        }
    }

    // "An offer by ECOWAS to mediate": no subject stands under a preposition; it belongs to the noun before it.
    private void MendAuthors()
    {
        for (var token = 2; token < tree.Document.Tokens.Count; token++)
        {
            if (tree.Relations[token] != DependencyRelation.Nsubj)
            {
                continue;
            }

            foreach (var child in tree.Document.ChildrenOf(token))
            {
                if (
                    child > 0
                    && tree.Relations[child] == DependencyRelation.Case
                    && tree[child].Text is "by" or "from" or "with"
                    && tree[child - 1].PartOfSpeech == PartOfSpeech.Noun
                    && tree.Document.SentenceOf(child - 1) == tree.Document.SentenceOf(token)
                )
                {
                    tree.Move(token, child - 1, DependencyRelation.Nmod);
                    break;
                }
            }
        }
    }

    // "Hackers linked to Iran stole": no past tense is an open complement; it is the main verb, and the root a participle.
    private void SwapParticiples()
    {
        for (var verb = 0; verb < tree.Document.Tokens.Count; verb++)
        {
            if (
                !IsPast(verb)
                || tree.Relations[verb]
                    is not (
                        DependencyRelation.Xcomp
                        or DependencyRelation.Parataxis
                        or DependencyRelation.Advcl
                        or DependencyRelation.Ccomp
                    )
                || HasSubject(verb)
                || tree.Heads[verb] is not (>= 0 and var root)
                || tree.Relations[root] != DependencyRelation.Root
                || root > verb
                || tree[root].Tag is not ("VBN" or "VBD")
                || HasChild(verb, DependencyRelation.Mark)
                || HasChild(root, DependencyRelation.Aux)
                || HasChild(root, DependencyRelation.AuxPass)
                || HasChild(root, DependencyRelation.Obj)
                || tree.Child(root, DependencyRelation.Nsubj) is not (>= 0 and var subject)
                || subject > root
            )
            {
                continue;
            }

            tree.Move(verb, -1, DependencyRelation.Root);
            tree.Move(subject, verb, DependencyRelation.Nsubj);
            tree.Move(root, subject, DependencyRelation.Acl);
        }
    }

    private bool IsPast(int verb) =>
        tree[verb].Tag == "VBD" || (tree.Child(verb, DependencyRelation.Cop) is >= 0 and var copula && tree[copula].Tag == "VBD");

    // "After meeting Xi Jinping": a clause with an object.
    private void GiveObjects()
    {
        foreach (var name in tree.Document.Mentions)
        {
            var verb = name.FirstToken - 1;
            if (verb < 0 || !VerbForms.IsMeeting(tree.Document, verb))
            {
                continue;
            }

            tree.Move(verb, tree.Heads[verb], DependencyRelation.Advcl);
            for (var i = name.FirstToken; i < name.EndToken; i++)
            {
                if (!name.Covers(tree.Heads[i]))
                {
                    tree.Move(i, verb, DependencyRelation.Obj);
                }
            }
        }
    }

    // "In a meeting with Mark Rutte, Antony Blinken said", "Trump and Xi Jinping agreed": two names that the tree takes for one.
    private void PartNames()
    {
        for (var m = 1; m < tree.Document.Mentions.Length; m++)
        {
            var (first, second) = (tree.Document.Mentions[m - 1], tree.Document.Mentions[m]);
            if (
                second.Type != EntityType.Person
                || tree.Document.SentenceOf(first.FirstToken) != tree.Document.SentenceOf(second.FirstToken)
                || GluedToken(second, first) is not (>= 0 and var glued)
            )
            {
                continue;
            }

            // "At the airport of Kabul Aripov was met": nothing at all between them.
            var isNext = first.EndToken == second.FirstToken && first.Type != EntityType.Person;
            var parting = isNext ? "," : Parting(first.EndToken, second.FirstToken);
            var verb =
                parting != "," ? -1
                : SubjectlessVerb(second.EndToken) is >= 0 and var next ? next
                : isNext ? ClauseOfScene(first, second)
                : -1;
            if (parting is null || (isNext && verb < 0))
            {
                continue;
            }

            var isSubject = verb >= 0 && verb != tree.Heads[glued];
            tree.Move(glued, isSubject ? verb : tree.Heads[glued], isSubject ? DependencyRelation.Nsubj : DependencyRelation.Conj);
        }
    }

    // "In Istanbul Sarraj and Erdoğan sign": what follows a place that opens the clause is its subject.
    private int ClauseOfScene(Mention place, Mention name)
    {
        var verb = tree.Heads[place.HeadToken];
        return
            place.FirstToken > 0
            && tree[place.FirstToken - 1].Text is "In" or "in" or "At" or "at"
            && tree.Relations[place.HeadToken] == DependencyRelation.Obl
            && verb > name.EndToken
            && tree[verb].PartOfSpeech == PartOfSpeech.Verb
            && tree.SubjectIn(verb, place.EndToken, verb) < 0
            ? verb
            : -1;
    }

    private int GluedToken(Mention name, Mention before)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (
                before.Covers(tree.Heads[i])
                && tree.Relations[i] is DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.NmodDesc
            )
            {
                return i;
            }
        }

        return -1;
    }

    // The comma or conjunction, and nothing but titles else, between two names.
    private string? Parting(int from, int to)
    {
        string? parting = null;
        for (var i = from; i < to; i++)
        {
            var text = tree[i].Text;
            if (text is "," or "and" or "or")
            {
                parting = text.ToString();
            }
            else if (tree[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det))
            {
                return null;
            }
        }

        return parting;
    }

    private int SubjectlessVerb(int from)
    {
        for (var i = from; i < tree.Document.Tokens.Count && tree.Document.SentenceOf(i) == tree.Document.SentenceOf(from); i++)
        {
            if (
                tree[i].PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Aux
                && tree[i].Relation is DependencyRelation.Advmod or DependencyRelation.Aux or DependencyRelation.AuxPass
            )
            {
                continue;
            }

            return tree[i].PartOfSpeech == PartOfSpeech.Verb && !HasSubject(i) && tree[i].Tag is not "VBG" ? i : -1;
        }

        return -1;
    }

    private bool IsNominalRoot(int root) =>
        tree[root].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num
        && !HasChild(root, DependencyRelation.Cop);

    // "Japan voiced concern": the verb, with its subject, taken for an adjective of its object.
    private int SwallowedVerb(int root)
    {
        // "Japan, Australia and the EU voiced concern": the subject may hang on the noun.
        var subject = HasChild(root, DependencyRelation.Cop) ? -1 : tree.Child(root, DependencyRelation.Nsubj);
        foreach (var child in tree.Document.ChildrenOf(root))
        {
            if (
                child < root
                && tree.Document.Tokens.Relations[child] == DependencyRelation.Amod
                && tree[child].PartOfSpeech == PartOfSpeech.Verb
                && tree[child].Tag is "VBD" or "VBZ" or "VBP" or "VBN"
                && (HasSubject(child) || (subject >= 0 && subject < child))
            )
            {
                return child;
            }
        }

        return -1;
    }

    private int Subject(int root, int verb)
    {
        foreach (var child in tree.Document.ChildrenOf(root))
        {
            if (child < verb && tree[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
            {
                return child;
            }
        }

        return -1;
    }

    // The first verb after a comma that has no subject of its own and could be finite; a participle only where nothing else is.
    private int MainVerb(int root, int end)
    {
        var participle = -1;
        for (var i = root + 2; i < end; i++)
        {
            var token = tree[i];
            if (
                token.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux)
                || HasSubject(i)
                || !(FollowsComma(i, root) || HangsLoosely(i, root))
            )
            {
                continue;
            }

            var isFinite =
                token.Tag is "VBD" or "VBZ" or "VBP"
                || (token.Tag == "VB" && tree.Child(i, DependencyRelation.Aux) is >= 0 and var aux && tree[aux].Tag == "MD");
            if (
                (isFinite || IsActiveParticiple(i))
                && token.Relation
                    is not (DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop or DependencyRelation.AclRelcl)
            )
            {
                return i;
            }

            if (
                token.Tag == "VBN"
                && participle < 0
                && FollowsComma(i, root)
                && token.Relation is not DependencyRelation.AclRelcl
                && !HasChild(i, DependencyRelation.AuxPass)
                && !HasChild(i, DependencyRelation.OblAgent)
                && (
                    HasChild(i, DependencyRelation.Obj)
                    || HasChild(i, DependencyRelation.Aux)
                    || HasChild(i, DependencyRelation.Advcl)
                    || (
                        tree[end - 1].Text is "."
                        && token.Relation == DependencyRelation.Conj
                        && HasChild(root, DependencyRelation.AclRelcl)
                        && !HasChild(i, DependencyRelation.Cc)
                    )
                )
            )
            {
                participle = i;
            }
        }

        return participle;
    }

    // "Estonia and Latvia on Monday imposed": nothing but a main verb is a finite verb right below a noun.
    private bool HangsLoosely(int verb, int root) =>
        tree[verb].HeadIndex == root
        && (tree[verb].Tag is "VBD" or "VBZ" or "VBP" || IsActiveParticiple(verb))
        && tree[verb].Relation
            is DependencyRelation.Parataxis
                or DependencyRelation.Acl
                or DependencyRelation.Advcl
                or DependencyRelation.Dep
                or DependencyRelation.Conj
                or DependencyRelation.Appos;

    // "Japan and the EU voiced concern": what has an object is no passive, whatever the tag.
    private bool IsActiveParticiple(int verb) =>
        tree[verb].Tag == "VBN"
        && tree[verb].Relation == DependencyRelation.Conj
        && HasChild(verb, DependencyRelation.Obj)
        && !HasChild(verb, DependencyRelation.AuxPass)
        && !HasChild(verb, DependencyRelation.OblAgent)
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb;

    private bool FollowsComma(int verb, int root)
    {
        for (var i = verb - 1; i > root; i--)
        {
            if (tree[i].Text is "," or "-" or "—" or "–" or ")")
            {
                return true;
            }

            if (tree[i].PartOfSpeech is not (PartOfSpeech.Adv or PartOfSpeech.Aux) && !IsOnceMore(i))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsOnceMore(int once) =>
        tree[once].Text is "once" or "Once" && once + 1 < tree.Document.Tokens.Count && tree[once + 1].Text is "more" or "again";

    private bool HasSubject(int verb) =>
        HasChild(verb, DependencyRelation.Nsubj)
        || HasChild(verb, DependencyRelation.NsubjPass)
        || HasChild(verb, DependencyRelation.Csubj);

    private bool HasChild(int token, DependencyRelation relation) => tree.Child(token, relation) >= 0;
}
