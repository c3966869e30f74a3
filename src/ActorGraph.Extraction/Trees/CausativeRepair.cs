using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Makes whom somebody has something done to the one who suffers it: "Putin had Navalny poisoned", "Xi had Lai seized".</summary>
internal sealed class CausativeRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (
            tree.Relations[token] != DependencyRelation.Nsubj
            || tree.Heads[token] is not (>= 0 and var verb)
            || verb < token
            || tree[verb].Tag is not ("VBN" or "VBD")
        )
        {
            return;
        }

        if (IsBehindAuxiliary(token, verb))
        {
            tree.Move(token, verb, DependencyRelation.Obj);
        }
        else if (IsDoneTo(token, verb))
        {
            tree.Move(token, verb, DependencyRelation.NsubjPass);
        }
    }

    // No statement has one subject before the auxiliary and another behind it: who has it done does it.
    private bool IsBehindAuxiliary(int token, int verb) =>
        tree.Child(verb, DependencyRelation.Aux) is >= 0 and var had
        && had < token
        && tree[had].Lemma is "have"
        && tree[token].PartOfSpeech == PartOfSpeech.Propn
        && tree.SubjectIn(verb, tree.Document.Tokens.SentenceStarts[tree.Document.SentenceOf(verb)], had) >= 0;

    // A participle below "had" without an auxiliary of its own is no perfect.
    private bool IsDoneTo(int token, int verb) =>
        tree.Relations[verb] is DependencyRelation.Xcomp or DependencyRelation.Ccomp
        && tree.Heads[verb] is >= 0 and var have
        && have < token
        && tree[have].Lemma is "have"
        && tree.HasSubject(have)
        && tree.Child(verb, DependencyRelation.Aux) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && tree.Child(verb, DependencyRelation.Mark) < 0;
}
