using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives back to the verb what stands behind an insertion that two commas enclose: "put Navalny, who had fled, behind bars", "gave
/// the minister, Hakan Fidan, a ring".</summary>
/// <remarks>A relative clause or apposition that a comma opens ends at the next one; parsers read on, and hang the phrases behind it on its
/// own words.</remarks>
internal sealed class InterruptedObjectRepair(TreeDraft tree)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Changes heads and relations behind what describes objects.</summary>
    public void Mend()
    {
        for (var verb = 2; verb < tree.Document.Tokens.Count; verb++)
        {
            if (tree.Relations[verb] == DependencyRelation.Appos)
            {
                MendBehind(verb, tree.Heads[verb]);
            }
            else if (tree.Relations[verb] == DependencyRelation.Conj)
            {
                MendShared(verb);
            }
            else if (
                tree.Relations[verb] == DependencyRelation.AclRelcl
                && tree.Heads[verb] is >= 0 and var noun
                && noun < verb
                && IsOpened(noun, verb)
                && Around(noun) is >= 0 and var outer
                && Closing(verb) is >= 0 and var comma
            )
            {
                Release(noun, verb, comma, outer);
            }
        }
    }

    private bool IsOpened(int noun, int verb)
    {
        for (var i = noun + 1; i <= verb; i++)
        {
            if (tree[i].Text is "who" or "which" or "whom" or "whose" or "where")
            {
                return tree[i - 1].Text is "," || (tree[i - 1].PartOfSpeech == PartOfSpeech.Adp && i > 1 && tree[i - 2].Text is ",");
            }
        }

        return false;
    }

    // The verb, or the noun of a deed, whose object or phrase is described.
    private int Around(int noun)
    {
        while (noun >= 0 && tree.Relations[noun] is DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Conj)
        {
            noun = tree.Heads[noun];
        }

        return
            noun >= 0
            && tree.Heads[noun] is >= 0 and var outer
            && outer < noun
            && tree.Relations[noun]
                is DependencyRelation.Obj
                    or DependencyRelation.Iobj
                    or DependencyRelation.Obl
                    or DependencyRelation.Nmod
            ? outer
            : -1;
    }

    private int Closing(int verb)
    {
        var sentence = tree.Document.SentenceOf(verb);
        for (var i = verb + 1; i + 1 < tree.Document.Tokens.Count && tree.Document.SentenceOf(i) == sentence; i++)
        {
            if (tree[i].Text is ",")
            {
                return i;
            }

            if (tree[i].PartOfSpeech == PartOfSpeech.Punct && tree[i].Text is not "-")
            {
                return -1;
            }
        }

        return -1;
    }

    private void Release(int noun, int verb, int comma, int outer)
    {
        var sentence = tree.Document.SentenceOf(verb);
        for (var i = comma + 1; i < tree.Document.Tokens.Count && tree.Document.SentenceOf(i) == sentence; i++)
        {
            var isInside = tree.Heads[i] > noun && tree.Heads[i] < comma;
            if (tree[outer].PartOfSpeech != PartOfSpeech.Verb)
            {
                if (isInside && tree.Relations[i] is DependencyRelation.Obl or DependencyRelation.OblAgent)
                {
                    tree.Move(i, outer, DependencyRelation.Nmod);
                }
            }
            else
            {
                if (isInside)
                {
                    Give(i, verb, outer, noun);
                }

                if (i < comma + 5)
                {
                    Complete(i, comma + 1, outer, noun);
                }
            }
        }
    }

    // "Tied it to the decision by Qatar, which owns the channel, to cut relations": what is decided.
    private int ResolvedBefore(int infinitive, int noun, int outer)
    {
        for (var i = noun - 1; i > outer && tree[infinitive].Tag == "VB"; i--)
        {
            if (classes["resolve-nouns"].Contains(tree[i].Lemma) && tree[i].PartOfSpeech == PartOfSpeech.Noun)
            {
                return i;
            }
        }

        return -1;
    }

    // "Gave Turkey's foreign minister, Hakan Fidan, a ring": the apposition ends at the comma.
    private void MendBehind(int apposition, int noun)
    {
        if (
            noun < 0
            || noun > apposition
            || tree.Relations[noun] is not (DependencyRelation.Obj or DependencyRelation.Iobj)
            || tree.Heads[noun] is not (>= 0 and var verb)
            || verb > noun
        )
        {
            return;
        }

        var rest = RestBehind(apposition);
        for (
            var given = rest;
            given > 0 && given < tree.Document.Tokens.Count && given - rest < 4 && !Complete(given, rest, verb, noun);
            given++
        ) { }
    }

    // Where the clause goes on: behind the closing comma, or behind the name itself where no comma opens it ("gave the minister Hakan Fidan
    // a ring"); else -1.
    private int RestBehind(int apposition)
    {
        if (tree.NameOf(apposition) is { } name && name.FirstToken == apposition && tree[apposition - 1].PartOfSpeech == PartOfSpeech.Noun)
        {
            return name.EndToken;
        }

        for (
            var i = apposition + 1;
            i + 1 < tree.Document.Tokens.Count && tree.Document.SentenceOf(i) == tree.Document.SentenceOf(apposition);
            i++
        )
        {
            if (tree[i].Text is ",")
            {
                return i + 1;
            }

            if (tree.Heads[i] < apposition || tree[i].PartOfSpeech == PartOfSpeech.Verb)
            {
                return -1;
            }
        }

        return -1;
    }

    // "Let Hakan Fidan and Giorgia Meloni go": one clause, for "go" is no form of "Meloni goes".
    private void MendShared(int verb)
    {
        if (
            tree[verb].Tag is not ("VB" or "VBP" or "VBN" or "VBG")
            || tree.Heads[verb] is not (>= 0 and var outer)
            || outer > verb
            || !classes["causative-verbs"].Contains(tree[outer].Lemma)
            || tree.Auxiliary(verb) >= 0
            || tree.Child(outer, DependencyRelation.Obj) is not (>= 0 and var noun)
            || noun > verb
        )
        {
            return;
        }

        var second = tree.Child(verb, DependencyRelation.Nsubj);
        if (
            second < 0
            && tree.Child(noun, DependencyRelation.Conj) is >= 0 and var fellow
            && tree.NameOf(fellow) is { } name
            && name.EndToken == verb
        )
        {
            tree.Move(verb, outer, DependencyRelation.Xcomp);
        }
        else if (
            second > noun
            && second < verb
            && tree.Child(verb, DependencyRelation.Cc) == second - 1
            && tree.NameOf(second) is { } last
            && last.EndToken == verb
        )
        {
            tree.Move(second - 1, second, DependencyRelation.Cc);
            tree.Move(second, noun, DependencyRelation.Conj);
            tree.Move(verb, outer, DependencyRelation.Xcomp);
        }
    }

    // "Let Navalny, who was ill, go", "set him, an old man, free", "sent the minister, Hakan Fidan, felicitations".
    private bool Complete(int token, int rest, int verb, int noun)
    {
        if (
            tree[token].Tag is "VB" or "VBP" or "VBN" or "VBG" or "JJ"
            && classes["causative-verbs"].Contains(tree[verb].Lemma)
            && tree.Relations[token]
                is DependencyRelation.Parataxis
                    or DependencyRelation.Advcl
                    or DependencyRelation.Amod
                    or DependencyRelation.Acl
            && token == rest
            && (tree.Heads[token] == verb || tree.Heads[token] == noun)
        )
        {
            tree.Move(token, verb, DependencyRelation.Xcomp);
            return true;
        }

        if (
            tree.Relations[token] is not (DependencyRelation.Appos or DependencyRelation.Conj)
            || tree.Heads[token] != noun
            || tree[token].PartOfSpeech != PartOfSpeech.Noun
            || tree.Child(token, DependencyRelation.Cc) >= 0
        )
        {
            return false;
        }

        if (classes["giving-verbs"].Contains(tree[verb].Lemma))
        {
            tree.Move(noun, verb, DependencyRelation.Iobj);
            tree.Move(token, verb, DependencyRelation.Obj);
            return true;
        }

        if (classes["labelling-verbs"].Contains(tree[verb].Lemma))
        {
            tree.Move(token, verb, DependencyRelation.Xcomp);
            return true;
        }

        return false;
    }

    private void Give(int token, int verb, int outer, int noun)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.Xcomp:
                tree.Move(token, outer, tree.Relations[token]);
                break;
            case DependencyRelation.Nmod when tree.Child(token, DependencyRelation.Case) >= 0:
                tree.Move(token, outer, DependencyRelation.Obl);
                break;
            case DependencyRelation.Advcl
            or DependencyRelation.Xcomp
            or DependencyRelation.Acl when ResolvedBefore(token, noun, outer) is >= 0 and var resolve:
                tree.Move(token, resolve, DependencyRelation.Acl);
                break;
            case DependencyRelation.Advcl
                when tree.Heads[token] == verb
                    && tree.Child(token, DependencyRelation.Mark) is >= 0 and var mark
                    && tree[mark].Text is "that" or "to":
                // But in "who took power, after ousting him" the clause may be told of either.
                tree.Move(token, outer, tree[mark].Text is "that" ? DependencyRelation.Ccomp : DependencyRelation.Advcl);
                break;
            case DependencyRelation.Obj when tree.Heads[token] == verb:
                if (tree.Relations[noun] == DependencyRelation.Obj && tree.Heads[noun] == outer)
                {
                    tree.Move(noun, outer, DependencyRelation.Iobj);
                }

                tree.Move(token, outer, DependencyRelation.Obj);
                break;
            case DependencyRelation.Appos when tree.Heads[token] == verb && tree.Child(token, DependencyRelation.Det) >= 0:
                tree.Move(token, noun, DependencyRelation.Appos);
                break;
            default:
                break;
        }
    }
}
