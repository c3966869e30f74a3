using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Makes a number without a noun the subject of the verb behind it: "the two accused Hungary of fraud", "on Monday both
/// criticised".</summary>
internal sealed class BareCountRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (
            !IsCount(token)
            || token + 1 >= tree.Document.Tokens.Count
            || tree[token + 1].PartOfSpeech != PartOfSpeech.Verb
            || tree.HasSubject(token + 1)
        )
        {
            return;
        }

        var verb = token + 1;
        if (
            tree[verb].Tag is "VBN"
            && tree.Relations[verb] == DependencyRelation.Amod
            && tree.Heads[verb] is var noun
            && tree.Relations[noun] == DependencyRelation.Root
        )
        {
            // "Both accused Hungary of fraud": no one who was accused, where nothing else is said of Hungary.
            tree.Move(verb, -1, DependencyRelation.Root);
            tree.Move(noun, verb, DependencyRelation.Obj);
            foreach (var child in tree.Document.ChildrenOf(noun))
            {
                if (tree.Heads[child] == noun && tree.Relations[child] == DependencyRelation.Nmod && child > noun)
                {
                    tree.Move(child, verb, DependencyRelation.Obl);
                }
            }
        }
        else if (tree[verb].Tag is not ("VBD" or "VBZ" or "VBP") && !IsPastAsParticiple(verb))
        {
            return;
        }

        tree.Move(token, verb, DependencyRelation.Nsubj);
        if (token > 0 && tree[token - 1].PartOfSpeech == PartOfSpeech.Det)
        {
            tree.Move(token - 1, token, DependencyRelation.Det);
        }
    }

    // What taggers take for a participle, where the sentence has no other verb.
    private bool IsPastAsParticiple(int verb) =>
        tree[verb].Tag == "VBN"
        && tree.Relations[verb] == DependencyRelation.Root
        && tree.Auxiliary(verb) < 0
        && tree.Child(verb, DependencyRelation.OblAgent) < 0;

    private bool IsCount(int token) =>
        tree[token].Lemma switch
        {
            "both" or "each" => true,
            "two" or "three" or "four" or "five" or "six" or "pair" or "duo" or "trio" => token > 0
                && tree[token - 1].Lemma is "the" or "these" or "those" or "all",
            _ => false,
        };
}
