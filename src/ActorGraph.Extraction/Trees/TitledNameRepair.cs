using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs the fellows of a titled person on the title that heads the phrase: "Secretary of State Antony Blinken and Foreign
/// Minister Hakan Fidan met".</summary>
/// <remarks>Where a title has a complement of its own, parsers make it the head and the name a modifier, on which they hang what is
/// coordinated with the whole.</remarks>
internal sealed class TitledNameRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (
            tree.Relations[token] is DependencyRelation.Conj or DependencyRelation.Flat
            && tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
            && TitleOf(token) is >= 0 and var title
        )
        {
            tree.Move(token, title, DependencyRelation.Conj);
        }
    }

    private int TitleOf(int fellow)
    {
        var name = tree.Heads[fellow];
        while (name >= 0 && tree.Relations[name] == DependencyRelation.Flat)
        {
            name = tree.Heads[name];
        }

        if (
            name < 0
            || tree.Relations[name] != DependencyRelation.Nmod
            || tree[name].PartOfSpeech != PartOfSpeech.Propn
            || tree.NameOf(name) is not { FirstToken: > 0 } person
            || fellow < person.EndToken
            || tree[person.FirstToken - 1].PartOfSpeech == PartOfSpeech.Adp
            || (tree.Relations[fellow] == DependencyRelation.Flat && tree.NameOf(fellow) is not { Type: EntityType.Person })
        )
        {
            return -1;
        }

        var title = tree.Heads[name];
        return title >= 0 && title < name && RoleLexicon.Find(tree[title].Lemma.ToLowerInvariant()) is not null && !HasMark(title, name)
            ? title
            : -1;
    }

    private bool HasMark(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tree[i].Text is "," or ";" or "(" or ":")
            {
                return true;
            }
        }

        return false;
    }
}
