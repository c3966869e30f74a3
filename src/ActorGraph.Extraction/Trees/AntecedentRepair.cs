using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs relative clauses, and clauses taken for such, on the noun or verb that they tell of: "the court, which in July issued",
/// "warned the council that".</summary>
internal sealed class AntecedentRepair(TreeDraft tree)
{
    /// <summary>Mends the clause of a verb.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Advcl or DependencyRelation.Ccomp when RelativeNoun(token) is >= 0 and var described:
                tree.Move(token, described, DependencyRelation.AclRelcl);
                break;
            case DependencyRelation.AdvclRelcl when Described(token) is >= 0 and var noun:
                tree.Move(token, noun, DependencyRelation.AclRelcl);
                break;
            case DependencyRelation.Acl or DependencyRelation.AclRelcl when Teller(token) is >= 0 and var teller:
                tree.Move(token, teller, DependencyRelation.Ccomp);
                break;
            case DependencyRelation.AclRelcl when Antecedent(tree.Heads[token]) is >= 0 and var antecedent:
                tree.Move(tree.Heads[token], token, DependencyRelation.Obl);
                tree.Move(token, antecedent, DependencyRelation.AclRelcl);
                break;
            case DependencyRelation.AclRelcl when Statement(token) is >= 0 and var statement:
                tree.Move(token, statement, DependencyRelation.Acl);
                break;
            case DependencyRelation.AclRelcl when IsPassedOver(tree.Heads[token]):
                // "It was France, not Mali, that attacked".
                tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.AclRelcl);
                break;
            case DependencyRelation.AclRelcl when PersonAbove(token) is >= 0 and var person:
                tree.Move(token, person, DependencyRelation.AclRelcl);
                break;
            default:
                break;
        }
    }

    private bool IsPassedOver(int noun) =>
        noun >= 0
        && tree.Relations[noun] == DependencyRelation.Conj
        && tree.Heads[noun] >= 0
        && tree.Child(noun, DependencyRelation.Advmod, "not") is >= 0 and var not
        && not < noun
        && tree[not - 1].Text is ",";

    // "Accusations from Putin that Ukraine had bombed": what a clause with a subject of its own says is no description of a name.
    private int Statement(int clause)
    {
        if (
            tree.Heads[clause] is not (>= 0 and var name)
            || name > clause
            || tree[name].PartOfSpeech != PartOfSpeech.Propn
            || tree.Relations[name] != DependencyRelation.Nmod
            || tree.Child(clause, DependencyRelation.Nsubj) is not (>= 0 and var subject)
            || tree.Child(clause, DependencyRelation.Mark) is not (>= 0 and var mark)
            || mark > subject
            || tree[mark].Text is not "that"
        )
        {
            return -1;
        }

        return tree.Heads[name] is >= 0 and var noun && tree[noun].PartOfSpeech == PartOfSpeech.Noun ? noun : -1;
    }

    // "It was Arce himself who asked him", "to recognise Somaliland, which broke away": the clause is about the noun, not about the deed.
    private int Described(int verb)
    {
        var head = tree.Heads[verb];
        if (head < 0 || head > verb || tree[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
        {
            return head < verb ? head : -1;
        }

        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (
                child > 1
                && tree[child].Text is "which" or "who" or "whom"
                && NounBefore(child) is >= 0 and var noun
                && tree[noun].PartOfSpeech == PartOfSpeech.Propn
            )
            {
                return NameHead(noun);
            }
        }

        return -1;
    }

    // "Joined the court, which in July issued a warrant", "said Brawner, the chief of staff, who on Wednesday
    // demanded": the clause describes the noun before, or the person whom that noun describes.
    private int RelativeNoun(int verb)
    {
        var pronoun = tree.Child(verb, DependencyRelation.Nsubj);
        if (
            pronoun < 2
            || pronoun > verb
            || tree[pronoun].Text is not ("which" or "who")
            || tree[pronoun - 1].Text is not ","
            || NounBefore(pronoun) is not (>= 0 and var noun)
            || noun < tree.Heads[verb]
        )
        {
            return -1;
        }

        for (
            var at = noun;
            tree[pronoun].Text is "who" && at > tree.Heads[verb] && tree[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;
            at = tree.Heads[at]
        )
        {
            if (tree.NameOf(at) is { Type: EntityType.Person } person)
            {
                return person.HeadToken;
            }
        }

        return NameHead(noun);
    }

    // "Warned the GNA that an assault would": what somebody is told says nothing about him.
    private int Teller(int clause)
    {
        var told = tree.Heads[clause];
        if (
            told < 0
            || told > clause
            || tree.Relations[told] is not (DependencyRelation.Obj or DependencyRelation.Iobj)
            || tree.Heads[told] is not (>= 0 and var verb)
            || tree.Child(clause, DependencyRelation.Mark) is not (>= 0 and var mark)
            || tree[mark].Text is not "that"
        )
        {
            return -1;
        }

        return Rules.WordClasses.Embedded["telling-verbs"].Contains(tree[verb].Lemma) ? verb : -1;
    }

    // "Pavel Durov, the chief executive of Telegram, who accused": no place or organization is a "who".
    private int PersonAbove(int clause)
    {
        var named = tree.Heads[clause];
        if (
            named < 0
            || named > clause
            || !HasWho(clause)
            || tree.NameOf(named) is not { Type: EntityType.Place or EntityType.Organization }
        )
        {
            return -1;
        }

        for (
            var at = tree.Heads[named];
            at >= 0 && tree[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj;
            at = tree.Heads[at]
        )
        {
            if (tree.NameOf(at) is { Type: EntityType.Person })
            {
                return at;
            }
        }

        return -1;
    }

    // "Abbas, to whom Biden had spoken": a pronoun under a preposition belongs to the clause, the clause to the noun before.
    private int Antecedent(int pronoun) =>
        pronoun > 2
        && tree[pronoun].Text is "whom" or "which"
        && tree.Child(pronoun, DependencyRelation.Case) is var preposition
        && preposition == pronoun - 1
        && NounBefore(preposition) is >= 0 and var noun
            ? NameHead(noun)
            : -1;

    private bool HasWho(int clause)
    {
        foreach (var child in tree.Document.ChildrenOf(clause))
        {
            if (tree[child].Text is "who" or "whom")
            {
                return true;
            }
        }

        return false;
    }

    private int NounBefore(int pronoun)
    {
        var before = tree[pronoun - 1].Text is "," ? pronoun - 2 : pronoun - 1;
        return tree[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn ? before : -1;
    }

    private int NameHead(int token) => tree.NameOf(token) is { } name ? name.HeadToken : token;
}
