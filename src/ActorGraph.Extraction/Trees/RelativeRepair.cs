using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Trees;

/// <summary>Mends relative clauses by what their pronoun allows: "that" right behind a name describes the noun before it, and "whom", or
/// "which" as an object, is never who does it.</summary>
internal sealed class RelativeRepair(TreeDraft tree)
{
    /// <summary>Mends the clause of a verb.</summary>
    public void Mend(int verb)
    {
        if (tree.Relations[verb] == DependencyRelation.Parataxis && Described(verb) is >= 0 and var before)
        {
            tree.Move(verb, before, DependencyRelation.AclRelcl);
            return;
        }

        if (tree.Relations[verb] is DependencyRelation.Acl or DependencyRelation.AclRelcl && ClaimedThat(verb) is >= 0 and var conjunction)
        {
            tree.Move(verb, tree.Heads[verb], DependencyRelation.Acl);
            tree.Move(conjunction, verb, DependencyRelation.Mark);
            return;
        }

        if (tree.Relations[verb] == DependencyRelation.Acl && JudgedThat(verb) is >= 0 and var that)
        {
            tree.Move(verb, tree.Heads[verb], DependencyRelation.AclRelcl);
            tree.Move(that, verb, DependencyRelation.Obj);
            return;
        }

        if (tree.Relations[verb] == DependencyRelation.Ccomp && CleftThat(verb) is >= 0 and var cleft)
        {
            tree.Move(verb, tree.Heads[verb], DependencyRelation.AclRelcl);
            tree.Move(cleft, verb, DependencyRelation.Obj);
            return;
        }

        if (tree.Relations[verb] == DependencyRelation.Acl && Swallowed(verb) is (>= 0 and var pronoun, var subject))
        {
            tree.Move(verb, tree.Heads[subject], DependencyRelation.AclRelcl);
            tree.Move(subject, verb, DependencyRelation.Nsubj);
            tree.Move(pronoun, verb, DependencyRelation.Obj);
            return;
        }

        if (tree.Relations[verb] != DependencyRelation.AclRelcl || tree.Heads[verb] is not (>= 0 and var noun) || noun > verb)
        {
            return;
        }

        if (Restricted(verb, noun) is >= 0 and var described)
        {
            tree.Move(verb, described, DependencyRelation.AclRelcl);
        }

        if (Attribute(verb, noun) is >= 0 and var name)
        {
            tree.Move(name, verb, DependencyRelation.Nsubj);
        }

        if (OwnedObject(verb, noun) is (>= 0 and var owned, var killer))
        {
            tree.Move(killer, verb, DependencyRelation.Nsubj);
            tree.Move(owned, verb, DependencyRelation.Obj);
            return;
        }

        if (Accusative(verb) is >= 0 and var whom && Doer(whom, verb) is >= 0 and var doer)
        {
            tree.Move(doer, verb, DependencyRelation.Nsubj);
            tree.Move(whom, verb, DependencyRelation.Obj);
        }
    }

    // "The charge that Chad bombed the site": with an object of its own the verb needs no second.
    private int ClaimedThat(int verb)
    {
        var that = tree.Child(verb, DependencyRelation.Obj, "that");
        if (
            that < 1
            || that > verb
            || !tree.HasSubject(verb)
            || !WordClasses.Embedded["claim-nouns"].Contains(tree[tree.Heads[verb]].Lemma)
        )
        {
            return -1;
        }

        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (child > verb && tree.Relations[child] == DependencyRelation.Obj && tree.Heads[child] == verb)
            {
                return that;
            }
        }

        return -1;
    }

    // "An idea that Russia dismissed", "the offensive that it launched": a verdict or a launch needs an object, and has none but "that".
    private int JudgedThat(int verb) =>
        (
            WordClasses.Embedded["verdict-verbs"].Contains(tree[verb].Lemma)
            || WordClasses.Embedded["launching-verbs"].Contains(tree[verb].Lemma)
        )
        && tree.HasSubject(verb)
        && !HasOwnObject(verb)
        && tree.Child(verb, DependencyRelation.Ccomp) < 0
        && tree.Child(verb, DependencyRelation.NsubjPass) < 0
        && tree.Child(verb, DependencyRelation.Mark) is >= 0 and var that
        && tree[that].Text is "that"
        && tree[that - 1].PartOfSpeech == PartOfSpeech.Noun
            ? that
            : -1;

    // "It was Mali that Chad bombed": the one before "that" is the object that the clause lacks.
    private int CleftThat(int verb) =>
        tree.Heads[verb] is > 0 and var named
        && named < verb
        && tree[named].PartOfSpeech == PartOfSpeech.Propn
        && tree.Child(named, DependencyRelation.Cop) >= 0
        && Math.Max(tree.Child(named, DependencyRelation.Nsubj, "It"), tree.Child(named, DependencyRelation.Expl, "It")) >= 0
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree.HasSubject(verb)
        && !HasOwnObject(verb)
        && tree.Child(verb, DependencyRelation.Ccomp) < 0
        && tree.Child(verb, DependencyRelation.NsubjPass) < 0
        && tree.Child(verb, DependencyRelation.Mark, "that") is >= 0 and var that
            ? that
            : -1;

    // "That it launched against the junta": what a parser calls an object under a preposition is none.
    private bool HasOwnObject(int verb) =>
        tree.Child(verb, DependencyRelation.Obj) is >= 0 and var obj
        && !(
            tree.Child(obj, DependencyRelation.Case) is >= 0 and var preposition
            && preposition < obj
            && tree[preposition].PartOfSpeech == PartOfSpeech.Adp
        );

    // "Met Hamas, which Turkey's president, Erdogan, supports": "which" behind a comma describes the noun before it.
    private int Described(int verb)
    {
        var pronoun = tree.Child(verb, DependencyRelation.Obj);
        if (pronoun < 2 || pronoun > verb || tree[pronoun].Text is not ("which" or "whom") || tree[pronoun - 1].Text is not ",")
        {
            return -1;
        }

        var noun = pronoun - 2;
        while (
            noun > 0
            && tree.Relations[noun] is DependencyRelation.Flat or DependencyRelation.Compound
            && tree.Heads[noun] is >= 0 and var head
            && head < pronoun
        )
        {
            noun = head;
        }

        return tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn ? noun : -1;
    }

    // "The truce with Hamas that Qatar brokered": a clause without a comma tells names apart from nothing.
    private int Restricted(int verb, int name)
    {
        var pronoun = tree.Child(verb, DependencyRelation.Obj);
        return
            pronoun > name
            && pronoun < verb
            && tree[pronoun].Text is "that"
            && tree[pronoun - 1].Text is not ","
            && tree[name].PartOfSpeech == PartOfSpeech.Propn
            && tree.Relations[name] == DependencyRelation.Nmod
            && tree.Child(name, DependencyRelation.Det) < 0
            && tree.Heads[name] is >= 0 and var noun
            && noun < name
            && tree[noun].PartOfSpeech == PartOfSpeech.Noun
            ? noun
            : -1;
    }

    // "A militia that Iran arms": a verb has no attribute; the name before it does what it says.
    private int Attribute(int verb, int noun)
    {
        var name = verb - 1;
        return
            name > noun
            && tree.Child(verb, DependencyRelation.Cop) < 0
            && tree.Heads[name] == verb
            && tree[name].PartOfSpeech == PartOfSpeech.Propn
            && (
                tree[verb].PartOfSpeech == PartOfSpeech.Verb
                || (tree.Child(verb, DependencyRelation.Obj) is >= 0 and var pronoun && pronoun < name)
            )
            && tree.Relations[name] is DependencyRelation.Compound or DependencyRelation.Nmod
            && !tree.HasSubject(verb)
            ? name
            : -1;
    }

    private int Accusative(int verb)
    {
        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (
                child < verb
                && tree.Heads[child] == verb
                && (
                    tree.Relations[child] == DependencyRelation.Obj
                        ? tree[child].Text is "whom" or "which"
                        : tree.Relations[child] == DependencyRelation.Nsubj && tree[child].Text is "whom"
                )
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "Hungary, which Turkey's foreign minister, Hakan Fidan, sanctioned": taken for a minister who was sanctioned, in apposition to
    // Hungary.
    private (int Pronoun, int Subject) Swallowed(int verb)
    {
        var subject = tree.Heads[verb];
        while (
            subject > 0
            && subject < verb
            && tree.Relations[subject] == DependencyRelation.Appos
            && tree.Heads[subject] is >= 0 and var above
            && above < subject
            && !IsBehindPronoun(above, subject)
        )
        {
            subject = above;
        }

        if (
            subject <= 0
            || subject > verb
            || tree.Relations[subject] != DependencyRelation.Appos
            || tree[verb].Tag is not ("VBD" or "VBN")
            || tree.Auxiliary(verb) >= 0
            || tree.Child(verb, DependencyRelation.OblAgent) >= 0
        )
        {
            return (-1, -1);
        }

        for (var pronoun = subject - 1; pronoun > tree.Heads[subject]; pronoun--)
        {
            if (
                (tree.Heads[pronoun] == subject || tree.Heads[pronoun] == verb)
                && tree[pronoun].Text is "which" or "whom"
                && tree[pronoun - 1].Text is ","
            )
            {
                return (pronoun, subject);
            }
        }

        return (-1, -1);
    }

    private bool IsBehindPronoun(int described, int apposition)
    {
        for (var token = described + 1; token < apposition; token++)
        {
            if (tree[token].Text is "which" or "whom")
            {
                return true;
            }
        }

        return false;
    }

    // "The party, whose leader, Ada Roe, Mali killed": the last name before the verb does it, not the one that the leader is called by.
    private (int Owned, int Doer) OwnedObject(int verb, int noun)
    {
        for (var whose = noun + 1; whose < verb; whose++)
        {
            if (
                tree[whose].Text is not "whose"
                || tree.Heads[whose] is not (>= 0 and var owned)
                || owned > verb
                || tree.Child(verb, DependencyRelation.Obj) >= 0
                || !(
                    tree.Relations[owned] == DependencyRelation.Nsubj
                        ? tree.Heads[owned] == verb
                        : tree.Relations[owned] == DependencyRelation.Appos && tree.Heads[owned] == noun
                )
            )
            {
                continue;
            }

            var (names, last) = (0, -1);
            foreach (var child in tree.Document.ChildrenOf(owned))
            {
                if (child > owned && child < verb && tree.Relations[child] == DependencyRelation.Appos)
                {
                    (names, last) = (names + 1, child);
                }
            }

            return names == 2 && tree[last - 1].Text is "," && tree[last].PartOfSpeech == PartOfSpeech.Propn ? (owned, last) : (-1, -1);
        }

        return (-1, -1);
    }

    // "Zuniga, whom Luis Arce sacked": the name between "whom" and the verb, wherever it was hung.
    private int Doer(int whom, int verb)
    {
        for (var token = whom + 1; token < verb; token++)
        {
            if (tree.Heads[token] == verb && tree.Relations[token] == DependencyRelation.Nsubj)
            {
                return token;
            }

            if (
                tree[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun
                && (tree.Heads[token] < whom || tree.Heads[token] == verb)
                && tree.Relations[token] is DependencyRelation.Appos or DependencyRelation.Conj or DependencyRelation.Dep
            )
            {
                return token;
            }
        }

        return -1;
    }
}
