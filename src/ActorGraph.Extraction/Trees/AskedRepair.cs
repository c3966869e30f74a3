using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs what somebody is asked to do on the verb of asking, wherever a parser hung it: on the name, or on what is told of him in
/// between.</summary>
internal sealed class AskedRepair(TreeDraft tree)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Mends the infinitive at a token.</summary>
    public void Mend(int token)
    {
        if (IsAskedBoth(token))
        {
            tree.Move(token, token - 1, DependencyRelation.Obj);
            return;
        }

        if (ForWhom(token) is >= 0 and var whom)
        {
            tree.Move(token, tree.Heads[token], DependencyRelation.Xcomp);
            tree.Move(whom, token, DependencyRelation.NsubjPass);
            return;
        }

        if (tree[token].Tag != "VB")
        {
            return;
        }

        switch (tree.Relations[token])
        {
            case DependencyRelation.Advcl
            or DependencyRelation.Xcomp
            or DependencyRelation.Acl when AskedBefore(token) is >= 0 and var verb:
                tree.Move(token, verb, tree[verb].Lemma == "call" ? DependencyRelation.Advcl : DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Advcl when IsAsked(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Acl when AskedName(token) is >= 0 and var asker:
                tree.Move(token, asker, DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Acl when IsTime(tree.Heads[token]) && IsAsked(token, tree.Heads[tree.Heads[token]]):
                tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.Xcomp);
                break;
            default:
                break;
        }
    }

    // "Called for Mali to be sanctioned": to whom it is to be done stands under the "for".
    private int ForWhom(int participle)
    {
        if (
            tree[participle].Tag != "VBN"
            || tree.Relations[participle] is not (DependencyRelation.Advcl or DependencyRelation.Xcomp)
            || tree.Child(participle, DependencyRelation.AuxPass) < 0
            || tree.Child(participle, DependencyRelation.NsubjPass) >= 0
            || tree.Child(participle, DependencyRelation.Mark) is not (> 0 and var mark)
            || tree[mark].Text is not "to"
            || tree.Heads[participle] is not (>= 0 and var verb)
        )
        {
            return -1;
        }

        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (
                child > verb
                && child < mark
                && tree.Relations[child] == DependencyRelation.Obl
                && tree.Child(child, DependencyRelation.Case, "for") >= 0
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "Asked both for calm", "urged both to wait": both are asked.
    private bool IsAskedBoth(int token) =>
        token > 0
        && tree[token].Text is "both"
        && classes["asking-verbs"].Contains(tree[token - 1].Lemma)
        && tree[token - 1].PartOfSpeech == PartOfSpeech.Verb
        && tree.Relations[token] is not DependencyRelation.Obj
        && token + 1 < tree.Document.Tokens.Count
        && tree[token + 1].Text is "for" or "to" or "not"
        && tree.Child(token - 1, DependencyRelation.Obj) < 0
        && tree.Child(token - 1, DependencyRelation.Iobj) < 0;

    // "Asked Chad earlier this month to stop": no month is to stop.
    private bool IsTime(int noun) =>
        noun >= 0
        && tree.Heads[noun] >= 0
        && tree.Relations[noun] == DependencyRelation.OblUnmarked
        && classes["time-units"].Contains(tree[noun].Lemma);

    // "Called on a delegation led by Graham to stop".
    private int AskedBefore(int infinitive)
    {
        var clause = tree.Heads[infinitive];
        if (
            clause < 0
            || clause > infinitive
            || tree.Child(infinitive, DependencyRelation.Mark) is not (> 1 and var mark)
            || tree[mark].Text is not "to"
            || tree.Relations[clause] != DependencyRelation.Acl
            || tree.Child(clause, DependencyRelation.OblAgent) < 0
        )
        {
            return -1;
        }

        var asked = tree.Heads[clause];
        while (asked > 0 && tree.Relations[asked] is DependencyRelation.Appos or DependencyRelation.Flat)
        {
            asked = tree.Heads[asked];
        }

        var verb = asked < 0 ? -1 : tree.Heads[asked];
        return
            verb >= 0
            && verb < asked
            && tree.Child(verb, DependencyRelation.Xcomp) < 0
            && (
                tree.Relations[asked] is DependencyRelation.Obj or DependencyRelation.Iobj
                    && classes["asking-verbs"].Contains(tree[verb].Lemma)
                || (
                    tree[verb].Lemma == "call"
                    && tree.Relations[asked] == DependencyRelation.Obl
                    && tree.Child(asked, DependencyRelation.Case) is >= 0 and var on
                    && tree[on].Text is "on" or "upon"
                )
            )
            ? verb
            : -1;
    }

    // "Urged France on Thursday to stop": what somebody is asked to do, not what he is asked for the sake of.
    private bool IsAsked(int infinitive, int verb) =>
        verb >= 0
        && verb < infinitive
        && tree.Child(infinitive, DependencyRelation.Mark) is >= 0 and var mark
        && mark > verb
        && tree[mark].Text is "to"
        && Math.Max(tree.Child(verb, DependencyRelation.Obj), tree.Child(verb, DependencyRelation.Iobj)) is var asked
        && asked > verb
        && asked < mark
        && tree.Child(verb, DependencyRelation.Xcomp) < 0
        && tree.Child(infinitive, DependencyRelation.Nsubj) < 0
        && classes["asking-verbs"].Contains(tree[verb].Lemma);

    // "Asked Budapest to recall its ambassador": names take no infinitives; it is what they are asked to do.
    private int AskedName(int infinitive)
    {
        var name = tree.Heads[infinitive];
        if (
            name >= 0
            && tree.Relations[name] == DependencyRelation.Conj
            && tree.Heads[name] is >= 0 and var first
            && tree.Relations[first] == DependencyRelation.Obj
            && tree[infinitive].Tag == "VB"
            && tree.Heads[first] is >= 0 and var order
            && classes["asking-verbs"].Contains(tree[order].Lemma)
            && classes["belonging"].Contains(tree[first].Lemma)
        )
        {
            // "Ordered an official and an employee to leave".
            return order;
        }

        return
            name >= 0
            && tree[name].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj
            && tree.Relations[name] is DependencyRelation.Obj or DependencyRelation.Iobj
            && tree[infinitive].Tag == "VB"
            && tree.Child(infinitive, DependencyRelation.Mark) >= 0
            && tree.Heads[name] >= 0
            && tree[tree.Heads[name]].PartOfSpeech == PartOfSpeech.Verb
            ? tree.Heads[name]
            : -1;
    }
}
