using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Makes an adjective behind the object of a verb of judging what the object is said to be: "holds Russian agents responsible",
/// "declared the raid illegal", "set three sailors free".</summary>
internal sealed class ComplementRepair(TreeDraft tree)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (Taken(token) is >= 0 and var taking)
        {
            tree.Move(token, taking, DependencyRelation.Xcomp);
            return;
        }

        if (
            tree.Relations[token] == DependencyRelation.Amod
            && tree.Heads[token] is >= 0 and var noun
            && noun < token
            && tree[token].PartOfSpeech == PartOfSpeech.Adj
            && tree[token - 1].Text is not ","
            && tree.Relations[noun] == DependencyRelation.Obj
            && tree.Heads[noun] is >= 0 and var verb
            && verb < noun
            && tree.Child(verb, DependencyRelation.Xcomp) < 0
            && (classes["judging-verbs"].Contains(tree[verb].Lemma) || (tree[verb].Lemma is "set" && tree[token].Lemma is "free"))
        )
        {
            tree.Move(token, verb, DependencyRelation.Xcomp);
        }
    }

    // "Took dozens of soldiers prisoner": the verb of which it is the complement.
    private int Taken(int token)
    {
        if (
            tree[token].Lemma is not ("prisoner" or "hostage" or "captive")
            || tree.Relations[token] is not (DependencyRelation.Acl or DependencyRelation.Amod or DependencyRelation.Appos)
            || tree.Child(token, DependencyRelation.Det) >= 0
        )
        {
            return -1;
        }

        var noun = tree.Heads[token];
        while (noun >= 0 && noun < token && tree.Relations[noun] == DependencyRelation.Nmod)
        {
            noun = tree.Heads[noun];
        }

        return
            noun >= 0
            && noun < token
            && tree.Relations[noun] is DependencyRelation.Obj or DependencyRelation.NsubjPass
            && tree.Heads[noun] is >= 0 and var verb
            && tree[verb].Lemma is "take" or "hold" or "seize" or "keep"
            ? verb
            : -1;
    }
}
