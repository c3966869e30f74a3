using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Reads "visiting" before a title as what somebody is where a parser took it for what somebody does: "met visiting President
/// Ruto".</summary>
internal sealed class VisitorRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (GuestAfter(token) is >= 0 and var guest)
        {
            HangGuest(token, guest);
        }
    }

    // "A news conference with visiting President Ruto", "asked visiting envoys A and B": no clause, but who stands there.
    private int GuestAfter(int word)
    {
        if (
            tree.Relations[word]
                is not (
                    DependencyRelation.Acl
                    or DependencyRelation.Advcl
                    or DependencyRelation.Xcomp
                    or DependencyRelation.Ccomp
                    or DependencyRelation.Conj
                )
            || tree[word].Text is not ("visiting" or "Visiting")
            || tree.Child(word, DependencyRelation.Obj) is not (>= 0 and var guest)
            || tree.Child(word, DependencyRelation.Aux) >= 0
            || (word > 0 && tree[word - 1].Tag is "IN" && tree[word - 1].Text is not "with")
        )
        {
            return -1;
        }

        return
            tree.Child(guest, DependencyRelation.NmodDesc) > word
            || (tree[guest].Tag is "NNS" && tree.Child(guest, DependencyRelation.Appos) > guest)
            ? guest
            : -1;
    }

    private void HangGuest(int word, int guest)
    {
        var (head, relation) = (tree.Heads[word], tree.Relations[word]);
        var verb = VerbBehind(guest);
        if (tree.Child(word, DependencyRelation.Mark) is >= 0 and var preposition)
        {
            tree.Move(preposition, guest, DependencyRelation.Case);
            head = tree[preposition - 1].PartOfSpeech == PartOfSpeech.Noun ? preposition - 1 : head;
            tree.Move(guest, head, tree[head].PartOfSpeech == PartOfSpeech.Verb ? DependencyRelation.Obl : DependencyRelation.Nmod);
        }
        else if (verb >= 0 && relation == DependencyRelation.Advcl)
        {
            // "Speaking in the capital, Honiara, visiting Minister Wong said": the town before is no subject.
            if (tree.SubjectIn(verb, 0, word) is > 1 and var scene && tree[scene - 1].Text is ",")
            {
                tree.Move(scene, scene - 2, DependencyRelation.Appos);
            }

            tree.Move(guest, verb, DependencyRelation.Nsubj);
        }
        else
        {
            tree.Move(guest, head, relation == DependencyRelation.Conj ? DependencyRelation.Conj : DependencyRelation.Obj);
        }

        foreach (var child in tree.Document.ChildrenOf(word))
        {
            if (child > guest && tree.Heads[child] == word)
            {
                tree.Move(child, tree.Heads[guest], tree.Relations[child]);
            }
        }

        tree.Move(word, guest, DependencyRelation.Amod);
    }

    private int VerbBehind(int name)
    {
        var next = name + 1;
        while (next < tree.Document.Tokens.Count && tree.Relations[next] is DependencyRelation.Flat && tree.Heads[next] == name)
        {
            next++;
        }

        return next < tree.Document.Tokens.Count && tree[next].PartOfSpeech == PartOfSpeech.Verb && tree.IsFinite(next) ? next : -1;
    }
}
