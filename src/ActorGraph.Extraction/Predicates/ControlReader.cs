using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds who does what a clause without a subject says, from the word it hangs on.</summary>
internal sealed class ControlReader(SyntaxView view, ClauseReader clauses, Rules.WordClasses classes)
{
    /// <summary>Adds who does what a clause says that hangs on a verb: "asked Y to", "accused Y of": the object; "promised to", "was asked
    /// to": the subject.</summary>
    public void OfClause(int verb, int head, List<int> found, int depth)
    {
        if (!view.IsPredicate(head) && view.Relation(head) == DependencyRelation.Aux)
        {
            return;
        }

        if (Named(verb) is >= 0 and var doer)
        {
            clauses.AddArgument(doer, verb, found);
            return;
        }

        if (Impersonal(verb, head) is >= 0 and var burdened)
        {
            clauses.AddArgument(burdened, verb, found);
            return;
        }

        var obj = view.Child(head, DependencyRelation.Obj);
        var iobj = view.Child(head, DependencyRelation.Iobj);
        obj = iobj >= 0 ? iobj : obj;
        var adverbial = view.Relation(verb) == DependencyRelation.Advcl;
        if (obj >= 0 && adverbial && view.Lemma(head) == "join" && Mark(verb) == "in")
        {
            // "Joined the EU in punishing Belarus": both do.
            clauses.AddArgument(obj, head, found);
            clauses.SurfaceSubjects(head, found, depth + 1);
            return;
        }

        // "Quoted the minister as demanding": whatever is said of somebody with "as" he does.
        var passesObject = adverbial
            ? (view.Tag(verb) == "VBG" && Mark(verb) == "as")
                || (Mark(verb) == "to" && view.IsUltimatum(head))
                || (
                    classes["object-controllers"].Contains(view.Lemma(head))
                    && (
                        Mark(verb) is "of" or "for" or "from" or "into"
                        || (Mark(verb) == "to" && CanAct(obj))
                        || (Mark(verb) == "with" && classes["charging-verbs"].Contains(view.Lemma(head)))
                    )
                )
            : !classes["subject-controllers"].Contains(view.Lemma(head));
        // "Spent years bombing": no span of time does anything.
        if (obj >= 0 && passesObject && view.IsVerb(head) && obj < verb && !classes["time-units"].Contains(view.Lemma(obj)))
        {
            clauses.AddArgument(obj, head, found);
            return;
        }

        // "Called on Sudan to end": what somebody is called on to do he does, also where a tree takes it for a purpose.
        if (
            (passesObject ? !adverbial : adverbial && Mark(verb) == "to")
            && view.IsVerb(head)
            && PrepositionalController(verb, head) is var oblique and >= 0
            && !(adverbial && view.PrepositionOf(oblique) == "for")
        )
        {
            clauses.AddArgument(oblique, head, found);
            return;
        }

        if (obj < 0 && passesObject && !clauses.IsPassive(head) && clauses.Relatives.RelativeGap(head) is var gap and >= 0)
        {
            found.Add(gap);
            return;
        }

        clauses.SurfaceSubjects(head, found, depth + 1);
    }

    /// <summary>Who does what an infinitive says of which the main clause knows only "it": "it took Israel four days to bomb", "it fell to
    /// Merkel to call"; -1 where nobody is named.</summary>
    public int Impersonal(int infinitive, int verb) => Math.Max(Spender(infinitive, verb), Entrusted(infinitive, verb));

    // "It took Israel four days to bomb": who needs the time.
    private int Spender(int infinitive, int verb)
    {
        if (
            view.Lemma(verb) is not ("take" or "cost")
            || view.Child(infinitive, DependencyRelation.Mark, "to") < 0
            || view.Child(verb, DependencyRelation.Nsubj) is not (>= 0 and var it)
            || view.Lemma(it) != "it"
        )
        {
            return -1;
        }

        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) is DependencyRelation.Obj or DependencyRelation.Iobj && child < infinitive)
            {
                // "Take Germany months": the name may be hung on the time.
                return view.LinkAt(child) is not null ? child
                    : classes["time-units"].Contains(view.Lemma(child)) ? view.Child(child, DependencyRelation.Compound)
                    : -1;
            }
        }

        return -1;
    }

    // "It fell to Merkel to call", "it was left to Norway to mediate".
    private int Entrusted(int infinitive, int verb)
    {
        if (
            view.Lemma(verb) is not ("fall" or "leave")
            || view.Child(infinitive, DependencyRelation.Mark, "to") < 0
            || Math.Max(
                view.Child(verb, DependencyRelation.Nsubj, "it"),
                Math.Max(view.Child(verb, DependencyRelation.NsubjPass, "it"), view.Child(verb, DependencyRelation.Expl, "it"))
            ) < 0
        )
        {
            return -1;
        }

        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) == DependencyRelation.Obl && child < infinitive && view.PrepositionOf(child) is "to" or "on")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Adds who does what a clause says that hangs on a noun: "troops fighting in", "X's plan to attack", "accused of a plan
    /// to".</summary>
    public void OfNoun(int verb, int noun, List<int> found, int depth)
    {
        if (Named(verb) is >= 0 and var doer && doer != noun)
        {
            clauses.AddArgument(doer, verb, found);
            return;
        }

        if (
            classes["speech-participles"].Contains(view.Lemma(verb))
            && view.LinkAt(noun) is null
            && view.Relation(noun) is DependencyRelation.Obj or DependencyRelation.Obl
            && view.Head(noun) is >= 0 and var carrier
            && view.IsVerb(carrier)
            && AfterComma(verb, carrier) is var clause
            && view.Tag(verb) == "VBG"
            && view.Text(Before(verb)) is ","
        )
        {
            // "Signed a deal with Russia, brushing aside appeals": no thing speaks.
            clauses.SurfaceSubjects(clause, found, depth + 1);
            return;
        }

        if (view.Tag(verb) == "VBG" && IsTimeSpent(noun))
        {
            clauses.SurfaceSubjects(view.Head(noun), found, depth + 1);
            return;
        }

        var isInfinitive = view.Tag(verb) == "VB" || view.Child(verb, DependencyRelation.Mark) >= 0;
        if (!isInfinitive || IsHeadline(verb, noun) || IsAccused(verb, noun))
        {
            found.Add(noun);
            return;
        }

        if (classes["asking-nouns"].Contains(view.Lemma(noun)))
        {
            Asked(verb, noun, found);
        }
        else if (classes["accusing-nouns"].Contains(view.Lemma(noun)) && Mark(verb) == "of")
        {
            Accused(noun, found);
        }
        else if (view.IsRanked(noun) && view.HasChild(noun, DependencyRelation.Cop))
        {
            // "Kerry was the first US secretary of state to set foot in Cuba": not whose secretary he is.
            clauses.SurfaceSubjects(noun, found, depth + 1);
        }
        else if (
            view.IsRanked(noun)
            && view.Relation(noun) is DependencyRelation.Xcomp or DependencyRelation.Obj
            && view.Head(noun) is >= 0 and var become
            && view.Lemma(become) == "become"
        )
        {
            // "Is to become the first British leader to visit China".
            clauses.SurfaceSubjects(become, found, depth + 1);
        }
        else if (view.IsRanked(noun) && clauses.Relatives.NamedBehind(noun) is >= 0 and var named)
        {
            found.Add(named);
        }
        else if (view.IsRanked(noun) && view.Relation(noun) == DependencyRelation.Appos && view.Head(noun) >= 0)
        {
            found.Add(view.Head(noun));
        }
        else if (!Owners(verb, noun, found))
        {
            Carriers(noun, found, depth);
        }
    }

    // "Was jailed on charges of aiding", "Canada denies accusations of aiding", "charges against Roe of aiding": who is accused, never who
    // accuses.
    private void Accused(int accusation, List<int> found)
    {
        foreach (var child in view.Children(accusation))
        {
            if (view.PrepositionOf(child) == "against")
            {
                clauses.AddArgument(child, accusation, found);
                return;
            }
        }

        var verb = view.Head(accusation);
        if (verb >= 0 && view.IsVerb(verb) && view.PrepositionOf(accusation) is "on" or "over" or "for" or "under")
        {
            clauses.Objects(verb, found);
        }
        else if (verb >= 0 && view.Relation(accusation) == DependencyRelation.Obj && classes["contesting-verbs"].Contains(view.Lemma(verb)))
        {
            clauses.Subjects(verb, found);
        }
    }

    // "Spent two years mediating".
    private bool IsTimeSpent(int noun) =>
        view.Relation(noun) == DependencyRelation.Obj
        && view.Lemma(view.Head(noun)) == "spend"
        && classes["time-units"].Contains(view.Lemma(noun));

    // "Suspended ties to protest", but "forced Minsk to sign": ties protest against nothing.
    private bool CanAct(int obj) => obj >= 0 && (view.LinkAt(obj) is not null || classes["belonging"].Contains(view.Lemma(obj)));

    // "Cleared the way for the Bulgarian government to seize": an actor between a noun with "for" and the
    // infinitive is its subject; after a verb ("do for Kyiv to ensure") he need not be.
    private int Named(int verb)
    {
        var mark = view.Child(verb, DependencyRelation.Mark, "to");
        for (var i = mark - 1; mark > 0 && i >= 0 && i > mark - 8; i = view.Head(i) is var head && head < mark ? head : -1)
        {
            if (view.Relation(i) == DependencyRelation.Nmod && view.PrepositionOf(i) == "for")
            {
                return view.LinkAt(i) is not null ? i : -1;
            }
        }

        return -1;
    }

    // "Putin's invitation to Kim to visit", "accepted Putin's invitation to visit": who is asked shall do it, not who asks.
    private void Asked(int verb, int noun, List<int> found)
    {
        foreach (var child in view.Children(noun))
        {
            if (child < verb && view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is "to" or "on" or "for")
            {
                clauses.AddArgument(child, verb, found);
                return;
            }
        }

        var governor = view.Head(noun);
        if (
            governor >= 0
            && view.Relation(noun) == DependencyRelation.Obj
            && (classes["accepting-verbs"].Contains(view.Lemma(governor)) || classes["declining-verbs"].Contains(view.Lemma(governor)))
        )
        {
            clauses.Subjects(governor, found);
        }
    }

    /// <summary>The verb that a participle belongs to: "gave the staff a day to leave, blaming Tehran" goes with the main verb after a
    /// comma, though trees hang it on the nearest.</summary>
    public int AfterComma(int participle, int head)
    {
        var before = Before(participle);
        if (
            view.Tag(participle) != "VBG"
            || before <= head
            || view.Text(before) is not ","
            || view.HasChild(participle, DependencyRelation.Mark)
        )
        {
            return head;
        }

        while (
            view.Tag(head) == "VB"
            && view.Child(head, DependencyRelation.Mark, "to") >= 0
            && view.Head(head) is var above and >= 0
            && view.Relation(head) is DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Acl
        )
        {
            head = view.IsNoun(above) && view.Head(above) is var carrier and >= 0 && view.IsVerb(carrier) ? carrier : above;
        }

        var main = Above(participle, head);
        var reporter = Reporter(participle, main);
        if (reporter < 0 && main != head)
        {
            reporter = Reporter(participle, head);
        }

        return reporter >= 0 ? reporter : head;
    }

    // "Will not talk as long as Damascus arms them, brushing off": who speaks does what the main clause says.
    private int Above(int participle, int head)
    {
        var main = head;
        while (
            classes["speech-participles"].Contains(view.Lemma(participle))
            && view.Relation(main) == DependencyRelation.Advcl
            && view.HasChild(main, DependencyRelation.Mark)
            && (IsFinite(main) || view.Tag(main) is "VBD" or "VBZ" or "VBP")
        )
        {
            var above = view.Head(main);
            while (above >= 0 && !view.IsPredicate(above))
            {
                above = view.Head(above);
            }

            if (above < 0 || above > main)
            {
                break;
            }

            main = above;
        }

        return main;
    }

    private int Before(int participle)
    {
        var before = participle - 1;
        while (before > 0 && view.Part(before) == PartOfSpeech.Adv)
        {
            before--;
        }

        return before;
    }

    // "Boric announced that Chile had recalled its envoy, condemning Israel": who speaks condemns.
    private int Reporter(int participle, int head)
    {
        if (!classes["speech-participles"].Contains(view.Lemma(participle)))
        {
            return -1;
        }

        while (view.Relation(head) == DependencyRelation.Conj && view.Head(head) >= 0)
        {
            head = view.Head(head);
        }

        var reporter = view.Relation(head) == DependencyRelation.Ccomp ? view.Head(head) : -1;
        return
            reporter >= 0
            && reporter < head
            && view.Child(reporter, DependencyRelation.Nsubj) is >= 0 and var speaker
            && view.LinkAt(speaker) is not null
            && Rules.EmbeddingLexicon.Embedded.OnClause(view.Lemma(reporter), view.Part(reporter)) == Rules.EmbeddingEffect.Say
            ? reporter
            : -1;
    }

    /// <summary>Whether a clause has a tense, and so a subject, of its own, though the tree may have lost it: "recalled him after the
    /// minister, Hariri, was killed".</summary>
    public bool IsFinite(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) is DependencyRelation.Aux or DependencyRelation.AuxPass
                && view.Tag(child) is "VBD" or "VBZ" or "VBP" or "MD"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "EU to sanction Belarus".
    private bool IsHeadline(int verb, int noun) =>
        view.Part(noun) == PartOfSpeech.Propn && verb == noun + 2 && view.Child(verb, DependencyRelation.Mark, "to") >= 0;

    // "Accused Moscow of arming", hung on Moscow.
    private bool IsAccused(int verb, int noun)
    {
        var accuser = view.Head(noun);
        return accuser >= 0
            && view.Relation(noun) is DependencyRelation.Obj or DependencyRelation.NsubjPass
            && classes["object-controllers"].Contains(view.Lemma(accuser))
            && Mark(verb) is "of" or "for" or "from" or "into" or "to"
            && !classes["resolve-nouns"].Contains(view.Lemma(noun));
    }

    private bool Owners(int verb, int noun, List<int> found)
    {
        var owner = view.Child(noun, DependencyRelation.NmodPoss);
        if (owner >= 0)
        {
            clauses.AddArgument(owner, verb, found);
            return true;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl
                && view.PrepositionOf(child) is "by" or "on" or "to" or "from"
            )
            {
                clauses.AddArgument(child, verb, found);
                return true;
            }

            if (view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound && view.LinkAt(child) is not null)
            {
                found.Add(child);
                return true;
            }
        }

        return false;
    }

    private void Carriers(int noun, List<int> found, int depth)
    {
        if (view.HasChild(noun, DependencyRelation.Cop) && (view.Lemma(noun) is "one" or "those" || view.IsRanked(noun)))
        {
            // "France was among the first to denounce".
            clauses.SurfaceSubjects(noun, found, depth + 1);
            return;
        }

        var governor = view.Head(noun);
        if (governor >= 0 && !view.IsVerb(governor) && view.Relation(governor) == DependencyRelation.Xcomp)
        {
            // "Pleaded guilty to a plot to".
            governor = view.Head(governor);
        }

        if (
            governor >= 0
            && view.IsVerb(governor)
            && view.Relation(noun) is DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Xcomp
        )
        {
            // "Became the first country to leave".
            clauses.Subjects(governor, found);
        }
        else if (
            governor >= 0
            && view.Relation(noun) == DependencyRelation.NsubjPass
            && classes["resolve-nouns"].Contains(view.Lemma(noun))
            && AgentReader.By(view, governor) is >= 0 and var resolved
        )
        {
            // "The decision to invade was taken by Putin".
            clauses.AddArgument(resolved, governor, found);
        }
        else if (view.HasChild(noun, DependencyRelation.Cop))
        {
            clauses.SurfaceSubjects(noun, found, depth + 1);
        }
    }

    // "Called on Y to", "appealed to Y to".
    private int PrepositionalController(int verb, int head)
    {
        if (!classes["oblique-controllers"].Contains(view.Lemma(head)))
        {
            return -1;
        }

        foreach (var child in view.Children(head))
        {
            if (
                view.Relation(child) == DependencyRelation.Obl
                && child < verb
                && view.PrepositionOf(child) is "on" or "upon" or "to" or "for" or "with"
            )
            {
                return child;
            }
        }

        return -1;
    }

    private string? Mark(int verb)
    {
        var mark = view.Child(verb, DependencyRelation.Mark);
        return mark >= 0 ? view.Lemma(mark) : null;
    }
}
