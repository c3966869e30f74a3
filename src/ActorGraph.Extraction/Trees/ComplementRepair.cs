using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>
/// Makes what stands behind an object the complement it is: an adjective behind a verb of judging ("holds Russian agents responsible"), a participle
/// behind "have" ("had Machar arrested").
/// </summary>
internal sealed class ComplementRepair(TreeDraft tree)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (tree.Relations[token] == DependencyRelation.Amod && tree.Heads[token] is >= 0 and var noun && noun < token
            && tree[token].PartOfSpeech == PartOfSpeech.Adj && tree[token - 1].Text is not ","
            && tree.Relations[noun] == DependencyRelation.Obj && tree.Heads[noun] is >= 0 and var verb && verb < noun
            && tree.Child(verb, DependencyRelation.Xcomp) < 0 && classes["judging-verbs"].Contains(tree[verb].Lemma))
        {
            tree.Move(token, verb, DependencyRelation.Xcomp);
        }
        else if (CausedOn(token) is >= 0 and var patient)
        {
            tree.Move(patient, token, DependencyRelation.NsubjPass);
        }
    }

    // "Sudan had Machar arrested": he arrests nobody.
    private int CausedOn(int verb) =>
        tree.Relations[verb] == DependencyRelation.Ccomp && tree[verb].Tag == "VBN" && tree.Heads[verb] is >= 0 and var have
        && have < verb && tree[have].Lemma == "have" && tree[have].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(verb, DependencyRelation.Aux) < 0 && tree.Child(verb, DependencyRelation.Mark) < 0
        && tree.Child(verb, DependencyRelation.Obj) < 0 && tree.Child(verb, DependencyRelation.Nsubj) is var patient && patient > have
        ? patient
        : -1;
}
