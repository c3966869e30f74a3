using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs a second party on the first where the parser lost the coordination: "as well as", a repeated preposition.</summary>
internal sealed class CoordinationRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (tree[token].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron) || tree.Relations[token] == DependencyRelation.Conj)
        {
            return;
        }

        if (FirstOfList(token) is >= 0 and var first && first != token)
        {
            tree.Move(token, first, DependencyRelation.Conj);
        }
    }

    private int FirstOfList(int token)
    {
        var conjunction = tree.Child(token, DependencyRelation.Cc);
        if (conjunction <= 0 || conjunction > token)
        {
            return -1;
        }

        return tree[conjunction].Text is "as" ? NounBefore(conjunction)
            : tree[conjunction].Text is "and" or "or" && IsUnder(conjunction + 1, token) ? NounUnder(tree[conjunction + 1].Text, conjunction)
            : -1;
    }

    // The preposition may hang on the title: "and with Foreign Minister Jaishankar".
    private bool IsUnder(int preposition, int noun) =>
        tree.Relations[preposition] == DependencyRelation.Case && tree.Heads[preposition] is >= 0 and var head
        && (head == noun || (tree.Heads[head] == noun && tree.Relations[head] == DependencyRelation.NmodDesc));

    // "Thanked Trump as well as Rubio": the head of the phrase right before it.
    private int NounBefore(int conjunction)
    {
        var noun = conjunction - 1;
        if (tree[noun].Text is ",")
        {
            noun--;
        }

        while (noun >= 0 && tree.Relations[noun] is DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Appos or DependencyRelation.Nmod && tree.Heads[noun] < conjunction)
        {
            noun = tree.Heads[noun];
        }

        return noun >= 0 && tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron ? noun : -1;
    }

    // "Spoke with Munir, the army chief, and with Jaishankar": the nearest noun under the same preposition, in the same clause.
    private int NounUnder(ReadOnlySpan<char> preposition, int conjunction)
    {
        for (var i = conjunction - 1; i >= 0 && tree.Document.SentenceOf(i) == tree.Document.SentenceOf(conjunction) && tree[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux); i--)
        {
            if (tree.Relations[i] == DependencyRelation.Case && tree[i].Text.SequenceEqual(preposition) && tree.Heads[i] < conjunction)
            {
                return tree.Heads[i];
            }
        }

        return -1;
    }
}
