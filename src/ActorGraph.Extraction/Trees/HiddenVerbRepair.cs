using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs verbs that were taken for nouns as the verbs they are: "denied attacking X", "stop bombing X", "failed to sanction
/// X".</summary>
internal sealed class HiddenVerbRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Advcl when tree[token].Tag == "VBG" && IsVerb(token - 1) && tree.Heads[token] == token - 1:
                tree.Move(token, token - 1, DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Compound when VerbForms.IsGerundBeforeName(tree.Document, token):
                MendGerund(token);
                break;
            case DependencyRelation.Nsubj when VerbForms.IsOpening(tree.Document, token):
                tree.Move(token, tree.Heads[token], DependencyRelation.Advcl);
                tree.Move(token + 1, token, DependencyRelation.Obj);
                break;
            case DependencyRelation.Compound when VerbForms.IsContinued(tree.Document, token):
                MendContinued(token, tree.Heads[token]);
                break;
            case DependencyRelation.Amod when VerbForms.IsAdjectival(tree.Document, token):
                var freed = tree.Heads[token];
                tree.Move(token, tree.Heads[freed], IsVerb(tree.Heads[freed]) ? DependencyRelation.Xcomp : DependencyRelation.Acl);
                tree.Move(token - 1, token, DependencyRelation.Mark);
                tree.Move(freed, token, DependencyRelation.Obj);
                break;
            case DependencyRelation.Cop when VerbForms.IsProgressive(tree.Document, tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Aux);
                break;
            case DependencyRelation.Obl
            or DependencyRelation.Nmod
            or DependencyRelation.Obj
            or DependencyRelation.Xcomp
            or DependencyRelation.Acl when VerbForms.IsInfinitive(tree.Document, token):
                MendInfinitive(token);
                break;
            default:
                break;
        }
    }

    private void MendGerund(int gerund)
    {
        var name = tree.Heads[gerund];
        tree.Move(gerund, tree.Heads[name], IsVerb(gerund - 1) ? DependencyRelation.Xcomp : tree.Relations[name]);
        tree.Move(name, gerund, DependencyRelation.Obj);
        if (tree[gerund - 1].PartOfSpeech == PartOfSpeech.Adp)
        {
            tree.Move(gerund - 1, gerund, DependencyRelation.Mark);
        }
    }

    private void MendContinued(int gerund, int thing)
    {
        var verb = tree.Heads[thing];
        tree.Move(gerund, verb, DependencyRelation.Xcomp);
        tree.Move(gerund - 1, verb, DependencyRelation.CompoundPrt);
        tree.Move(thing, gerund, DependencyRelation.Obj);
        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (child > thing && tree.Relations[child] == DependencyRelation.Obl)
            {
                tree.Move(child, gerund, DependencyRelation.Obl);
            }
        }
    }

    private void MendInfinitive(int verb)
    {
        tree.Move(verb, tree.Heads[verb], IsVerb(tree.Heads[verb]) ? DependencyRelation.Xcomp : DependencyRelation.Acl);
        tree.Move(verb - 1, verb, DependencyRelation.Mark);
        if (tree[verb + 1].PartOfSpeech == PartOfSpeech.Propn)
        {
            tree.Move(verb + 1, verb, DependencyRelation.Obj);
        }

        foreach (var phrase in tree.Document.ChildrenOf(verb))
        {
            if (phrase > verb && tree.Relations[phrase] == DependencyRelation.Nmod)
            {
                tree.Move(phrase, verb, DependencyRelation.Obl);
            }
        }
    }

    private bool IsVerb(int token) => token >= 0 && tree[token].PartOfSpeech == PartOfSpeech.Verb;
}
