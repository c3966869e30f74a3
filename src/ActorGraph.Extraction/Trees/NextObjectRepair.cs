using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Makes the name right behind an infinitive or participle its object, where the tree hangs it elsewhere without a preposition:
/// "to poison NAME", "by briefing NAME on the plan", "warning NAME that".</summary>
internal sealed class NextObjectRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (
            token == 0
            || tree[token].PartOfSpeech != PartOfSpeech.Propn
            || tree[token - 1] is not { PartOfSpeech: PartOfSpeech.Verb, Tag: "VB" or "VBG" }
            || tree.Child(token, DependencyRelation.Case) >= 0
            || tree.HasObject(token - 1)
            || tree.NameOf(token) is null
        )
        {
            return;
        }

        var verb = token - 1;
        var isPartOfVerb = tree.Relations[token] == DependencyRelation.Flat && tree.Heads[token] == verb;
        var isBeside =
            tree.Relations[token] is DependencyRelation.Obl or DependencyRelation.OblUnmarked && tree.Heads[token] == tree.Heads[verb];
        if (isPartOfVerb || isBeside)
        {
            tree.Move(token, verb, DependencyRelation.Obj);
            foreach (var clause in tree.Document.ChildrenOf(verb))
            {
                if (
                    clause > token
                    && tree.Relations[clause] is DependencyRelation.AclRelcl or DependencyRelation.Acl
                    && tree.Child(clause, DependencyRelation.Mark, "that") >= 0
                )
                {
                    tree.Move(clause, verb, DependencyRelation.Ccomp);
                }
            }
        }
    }
}
