using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives a clause that tells when something happened its doers, where a parser takes them for a phrase: "days after France, Spain
/// and Italy recalled their envoys".</summary>
internal sealed class MarkedSubjectRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (
            tree.Relations[token] != DependencyRelation.Obl
            || tree.Heads[token] is not (>= 0 and var verb)
            || Mark(token, verb) is not (>= 0 and var mark)
        )
        {
            return;
        }

        if (tree.SubjectIn(verb, token, verb) is >= 0 and var fellow)
        {
            tree.Move(fellow, token, DependencyRelation.Conj);
        }

        if (tree.Relations[verb] == DependencyRelation.Root)
        {
            var main = tree.Child(verb, DependencyRelation.Parataxis);
            tree.Move(main, -1, DependencyRelation.Root);
            tree.Move(verb, main, DependencyRelation.Advcl);
        }

        tree.Move(token, verb, DependencyRelation.Nsubj);
        tree.Move(mark, verb, DependencyRelation.Mark);
    }

    private int Mark(int token, int verb) =>
        verb > token
        && tree.Child(token, DependencyRelation.Case) is >= 0 and var mark
        && mark < token
        && tree[mark].Text is "after" or "before" or "since" or "until" or "After" or "Before" or "Since" or "Until"
        && tree[verb].Tag is "VBD" or "VBN" or "VBZ" or "VBP"
        && IsClause(verb)
        && LacksDoer(token, verb)
        && tree.Child(verb, DependencyRelation.Mark) < 0
        && tree.Child(verb, DependencyRelation.OblAgent) < 0
        && tree.Child(verb, DependencyRelation.Obj) > verb
            ? mark
            : -1;

    // The main clause may have been taken for an afterthought of it.
    private bool IsClause(int verb) =>
        tree.Relations[verb] is DependencyRelation.Advcl or DependencyRelation.Acl
        || (
            tree.Relations[verb] == DependencyRelation.Root
            && tree.Child(verb, DependencyRelation.Parataxis) is var main
            && main > verb
            && tree.HasSubject(main)
            && tree.SubjectIn(main, verb, main) >= 0
        );

    // No subject at all, or one that goes on with a list: "after France, Spain and Italy recalled".
    private bool LacksDoer(int token, int verb)
    {
        if (!tree.HasSubject(verb))
        {
            return true;
        }

        var fellow = tree.SubjectIn(verb, token, verb);
        return fellow >= 0
            && tree.SubjectIn(verb, verb - token, token) < 0
            && tree[token].PartOfSpeech == PartOfSpeech.Propn
            && tree[fellow].PartOfSpeech == PartOfSpeech.Propn
            && tree.Child(fellow, DependencyRelation.Conj) > fellow
            && IsNextInList(token, fellow);
    }

    // Nothing but the rest of the first name and a comma stands between the two.
    private bool IsNextInList(int first, int second)
    {
        var comma = tree.NameOf(first)?.EndToken ?? first + 1;
        return comma < second
            && tree[comma].Text is ","
            && (comma + 1 == second || tree.Heads[comma + 1] == second || tree.NameOf(second)?.FirstToken == comma + 1);
    }
}
