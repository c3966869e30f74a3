using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Makes an adjective behind the object of a verb of judging what the object is said to be: "holds Russian agents responsible",
/// "declared the raid illegal".</summary>
internal sealed class ComplementRepair(TreeDraft tree)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
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
            && classes["judging-verbs"].Contains(tree[verb].Lemma)
        )
        {
            tree.Move(token, verb, DependencyRelation.Xcomp);
        }
    }
}
