using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds who does what a passive verb says: "by" under the verb, under its place, under a lower or a coordinated verb.</summary>
internal static class AgentReader
{
    /// <summary>Adds the heads of the agents: those nearest to the verb, if any.</summary>
    public static void Find(SyntaxView view, ClauseReader clauses, int verb, List<int> found)
    {
        UnderVerb(view, clauses, verb, found);
        if (found.Count == 0)
        {
            UnderPhrase(view, clauses, verb, found);
        }

        if (found.Count == 0 && OutcomeAgent(view, verb) is >= 0 and var doer)
        {
            Add(clauses, doer, verb, found);
        }

        if (found.Count == 0)
        {
            UnderGerund(view, clauses, verb, found);
        }

        if (found.Count == 0 && Causer(view, verb) is >= 0 and var have)
        {
            clauses.SurfaceSubjects(have, found, 0);
        }

        if (found.Count == 0)
        {
            UnderSharedVerb(view, clauses, verb, found);
        }
    }

    private static void UnderVerb(SyntaxView view, ClauseReader clauses, int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
        {
            // "By far" is nobody.
            if (
                view.Part(child) != PartOfSpeech.Adv
                && (
                    view.Relation(child) == DependencyRelation.OblAgent
                    || (view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) == "by")
                )
            )
            {
                Add(clauses, child, verb, found);
            }
        }
    }

    // "Was extradited to Moldova by Greece", "slapped with a tariff by Washington": the agent hangs on the phrase before it.
    private static void UnderPhrase(SyntaxView view, ClauseReader clauses, int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) == DependencyRelation.Obl
                && view.Child(child, DependencyRelation.Nmod) is var nested and >= 0
                && view.PrepositionOf(nested) == "by"
                && view.PrepositionOf(child) is { } preposition
                && WordClasses.Embedded["before-agents"].Contains(preposition)
            )
            {
                Add(clauses, nested, verb, found);
            }
        }
    }

    // "Was set free by China", "was kept afloat by Iran": the agent hangs on what the object becomes; -1 where none does.
    private static int OutcomeAgent(SyntaxView view, int verb) =>
        view.Child(verb, DependencyRelation.Xcomp) is >= 0 and var outcome && view.Tag(outcome) != "VB" ? By(view, outcome) : -1;

    // "Was barred from running by the court": the agent hangs on the lower verb.
    private static void UnderGerund(SyntaxView view, ClauseReader clauses, int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) is DependencyRelation.Advcl or DependencyRelation.Xcomp
                && view.Tag(child) == "VBG"
                && view.Child(child, DependencyRelation.Mark) is >= 0 and var mark
                && view.Lemma(mark) is "from" or "of"
                && LowerAgent(view, child) is var agent and >= 0
            )
            {
                Add(clauses, agent, verb, found);
            }
        }
    }

    // "Was hit and destroyed by": the agent hangs on one of the verbs.
    private static void UnderSharedVerb(SyntaxView view, ClauseReader clauses, int verb, List<int> found)
    {
        if (view.Child(verb, DependencyRelation.Conj) is var conj and >= 0 && clauses.IsPassive(conj) && conj - verb <= 3)
        {
            Find(view, clauses, conj, found);
            return;
        }

        var first = view.Relation(verb) == DependencyRelation.Conj ? view.Head(verb) : -1;
        if (first < 0 || !view.IsVerb(first) || !clauses.IsPassive(first))
        {
            return;
        }

        var start = found.Count;
        foreach (var child in view.Children(first))
        {
            if (view.Relation(child) == DependencyRelation.OblAgent && found.Count == start)
            {
                Add(clauses, child, verb, found);
            }
        }
    }

    // "Had its rivals locked up", "ordered sanctions put back on Iran": who has it done to somebody does it; -1 where nobody is said to.
    private static int Causer(SyntaxView view, int verb)
    {
        if (view.Tag(verb) is not ("VBN" or "VBD"))
        {
            return -1;
        }

        if (view.Relation(verb) is DependencyRelation.Xcomp or DependencyRelation.Ccomp)
        {
            var have = view.Head(verb);
            var whom = view.Child(have, DependencyRelation.Obj) is >= 0 and var obj ? obj : view.Child(verb, DependencyRelation.NsubjPass);
            return view.Lemma(have) is "have" or "order" && have < whom && whom < verb ? have : -1;
        }

        // "Ordered troops stationed in Syria to leave" has them do something else.
        var thing = view.Relation(verb) == DependencyRelation.Acl ? view.Head(verb) : -1;
        var order = thing >= 0 && view.Relation(thing) == DependencyRelation.Obj ? view.Head(thing) : -1;
        return
            order >= 0
            && view.Lemma(order) == "order"
            && view.IsVerb(order)
            && order < thing
            && view.LinkAt(thing) is null
            && !view.HasChild(order, DependencyRelation.Xcomp)
            && !view.HasChild(order, DependencyRelation.Ccomp)
            && !view.HasChild(order, DependencyRelation.Advcl)
            ? order
            : -1;
    }

    // "Accused of arming M23 by the United Nations": it may hang even on the object.
    private static int LowerAgent(SyntaxView view, int verb)
    {
        if (By(view, verb) is >= 0 and var agent)
        {
            return agent;
        }

        var nested =
            view.Child(verb, DependencyRelation.Obj) is >= 0 and var obj && view.LinkAt(obj) is not null
                ? view.Child(obj, DependencyRelation.Nmod)
                : -1;
        return nested >= 0 && view.PrepositionOf(nested) == "by" ? nested : -1;
    }

    /// <summary>Who stands under "by" beneath a verb, or -1.</summary>
    public static int By(SyntaxView view, int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) is DependencyRelation.OblAgent or DependencyRelation.Obl && view.PrepositionOf(child) == "by")
            {
                return child;
            }
        }

        return -1;
    }

    private static void Add(ClauseReader clauses, int token, int verb, List<int> found)
    {
        var meant = clauses.Relatives.Antecedent(token);
        if (meant >= 0 && meant != verb)
        {
            found.Add(meant);
        }
    }
}
