using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Makes a person who is called by an age what the clause has of persons: "the 46-year-old condemned", "condemned the
/// 46-year-old".</summary>
internal sealed class AgedPersonRepair(TreeDraft tree)
{
    // "The 46-year-old": how far before the last word the first one stands.
    private const int Length = 5;

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (
            !IsAged(token)
            || tree.Heads[token] is not (>= 0 and var head)
            || tree[head].PartOfSpeech != PartOfSpeech.Verb
            || tree.Relations[token]
                is not (DependencyRelation.Amod or DependencyRelation.Advmod or DependencyRelation.Xcomp or DependencyRelation.Dep)
        )
        {
            return;
        }

        if (head > token && !tree.HasSubject(head))
        {
            tree.Move(token, head, DependencyRelation.Nsubj);
        }
        else if (head == token - Length - 1 && tree.Child(head, DependencyRelation.Obj) < 0)
        {
            tree.Move(token, head, DependencyRelation.Obj);
        }
    }

    // An adjective before a noun describes that.
    private bool IsAged(int token) =>
        tree[token].Text is "old"
        && token >= Length
        && tree[token - Length].PartOfSpeech == PartOfSpeech.Det
        && tree[token - 4].PartOfSpeech == PartOfSpeech.Num
        && tree[token - 2].Text is "year"
        && tree[token - 1].Text is "-"
        && token + 1 < tree.Document.Tokens.Count
        && tree[token + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num);
}
