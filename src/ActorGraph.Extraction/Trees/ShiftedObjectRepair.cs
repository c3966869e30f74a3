using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives verbs back the objects that a phrase put in between has cut off: "condemned as illegal a move by Britain", "Harris,
/// defending Biden, said".</summary>
internal sealed class ShiftedObjectRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (Judgement(token) is >= 0 and var judgement)
        {
            var verb = tree.Heads[token];
            tree.Move(judgement, verb, DependencyRelation.Obl);
            tree.Move(verb + 1, judgement, DependencyRelation.Case);
            tree.Move(token, verb, DependencyRelation.Obj);
        }
        else if (IsCutOff(token))
        {
            var obj = tree.Heads[token];
            tree.Move(token, tree.Heads[obj], DependencyRelation.Acl);
            tree.Move(obj, token, DependencyRelation.Obj);
        }
    }

    // "Condemned as illegal a move by Britain", "as baseless Turkish claims": an article or a nationality behind the adjective begins what
    // is condemned.
    private int Judgement(int noun)
    {
        if (
            tree[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            || tree.Heads[noun] is not (>= 0 and var verb)
            || verb > noun
            || tree[verb].PartOfSpeech != PartOfSpeech.Verb
            || tree.Relations[noun] is not (DependencyRelation.Obl or DependencyRelation.Obj or DependencyRelation.Xcomp)
            || tree[verb + 1].Text is not "as"
        )
        {
            return -1;
        }

        var article = ArticleOf(noun);
        for (var i = verb + 2; i < article; i++)
        {
            if (
                (tree.Heads[i] == noun || (tree.Heads[i] == verb && tree.Child(noun, DependencyRelation.Case) < 0))
                && tree[i].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Verb
            )
            {
                return i;
            }
        }

        return -1;
    }

    private int ArticleOf(int noun)
    {
        foreach (var child in tree.Document.ChildrenOf(noun))
        {
            if (
                child < noun
                && (
                    tree.Relations[child] is DependencyRelation.Det or DependencyRelation.NmodPoss
                    || (tree.Relations[child] == DependencyRelation.Amod && char.IsUpper(tree[child].Text[0]))
                )
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "Harris, defending Biden, said": a participle between commas has its object behind it.
    private bool IsCutOff(int participle) =>
        tree[participle].Tag == "VBG"
        && participle > 1
        && tree[participle - 1].Text is ","
        && tree.Relations[participle] is DependencyRelation.Acl or DependencyRelation.Amod
        && tree.Heads[participle] is var name
        && name > participle
        && tree.Relations[name] == DependencyRelation.Appos
        && tree.Heads[name] is >= 0 and var doer
        && doer < participle;
}
