using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Makes clauses of headlines that leave out "is": "Iran in talks with EU", "Two Poles in custody in Belarus".</summary>
internal sealed class HeadlineRepair(TreeDraft tree)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Mends a sentence.</summary>
    public void Mend(Sentence sentence)
    {
        var subject = sentence.Root.Index;
        if (
            !sentence.IsHeadline
            || tree[subject].PartOfSpeech is not (PartOfSpeech.Propn or PartOfSpeech.Noun)
            || tree.Child(subject, DependencyRelation.Case) >= 0
            || HasVerb(sentence)
            || StateOf(subject) is not (>= 0 and var state)
        )
        {
            return;
        }

        foreach (var child in tree.Document.ChildrenOf(subject))
        {
            if (child > state)
            {
                tree.Move(child, state, tree.Relations[child]);
            }
            else if (tree.Relations[child] == DependencyRelation.Appos)
            {
                // "Iran, EU in talks".
                tree.Move(child, subject, DependencyRelation.Conj);
            }
        }

        tree.Move(state, -1, DependencyRelation.Root);
        tree.Move(subject, state, DependencyRelation.Nsubj);
    }

    private bool HasVerb(Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (
                tree[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux
                && tree.Relations[token] is not (DependencyRelation.Amod or DependencyRelation.Acl or DependencyRelation.Xcomp)
            )
            {
                return true;
            }
        }

        return false;
    }

    // What somebody is in, at, on or under: "in talks", "at war".
    private int StateOf(int subject)
    {
        foreach (var child in tree.Document.ChildrenOf(subject))
        {
            if (
                child > subject
                && tree.Relations[child] == DependencyRelation.Nmod
                && classes["headline-states"].Contains(tree[child].Lemma)
                && tree.Child(child, DependencyRelation.Case) is >= 0 and var preposition
                && tree[preposition].Text is "in" or "at" or "on" or "under"
            )
            {
                return child;
            }
        }

        return -1;
    }
}
