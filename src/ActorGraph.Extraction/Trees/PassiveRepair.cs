using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Trees;

/// <summary>
/// Gives passives what the tree hangs on their neighbours: the agent behind a second object ("was denied entry by"), the preposition left
/// alone ("was called on by", in a relative clause "which Qatar called on to"), what it is about behind the agent ("was reminded by Iran
/// of").
/// </summary>
internal sealed class PassiveRepair(TreeDraft tree)
{
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        if (IsLeftAlone(token))
        {
            tree.Move(token, token - 1, DependencyRelation.Advmod);
        }
        else if (IsTold(token))
        {
            tree.Move(token, tree.Child(tree.Heads[token], DependencyRelation.Nsubj), DependencyRelation.Acl);
        }
        else if (GivenTo(token) is >= 0 and var receiver)
        {
            var gift = tree.Heads[token];
            tree.Move(token, receiver, DependencyRelation.Acl);
            tree.Move(gift, token, DependencyRelation.Obj);
        }
        else if (
            tree.Relations[token] == DependencyRelation.Obl
            && tree.Child(token, DependencyRelation.Case, "by") >= 0
            && tree.NameOf(token) is not null
            && tree.Heads[token] is >= 0 and var done
            && done < token
            && tree.Relations[done] == DependencyRelation.Acl
            && IsPassive(done)
        )
        {
            tree.Move(token, done, DependencyRelation.OblAgent);
        }
        else if (ObjectBefore(token) is >= 0 and var obj && tree.Heads[obj] is var verb)
        {
            tree.Move(token, verb, DependencyRelation.OblAgent);
            if (classes["giving-verbs"].Contains(tree[verb].Lemma))
            {
                tree.Move(obj, verb, DependencyRelation.Obj);
            }
        }
        else if (
            tree.Relations[token] == DependencyRelation.Nmod
            && tree.Heads[token] is >= 0 and var by
            && tree.Relations[by] == DependencyRelation.OblAgent
            && tree.Child(token, DependencyRelation.Case, "of") >= 0
            && tree.NameOf(by) is not null
            && classes["of-verbs"].Contains(tree[tree.Heads[by]].Lemma)
        )
        {
            tree.Move(token, tree.Heads[by], DependencyRelation.Obl);
        }
    }

    // "Was called on by Qatar", "which Qatar called on to leave": no noun follows.
    private bool IsLeftAlone(int token) =>
        token > 0
        && token + 1 < tree.Document.Tokens.Count
        && tree[token - 1].PartOfSpeech == PartOfSpeech.Verb
        && (
            tree[token + 1].Text is "by"
                ? tree[token - 1].Tag is "VBN" or "VBD"
                : IsGap(token - 1) && tree[token + 1].Text is "to" or "for" or "on" or "over" or "in" or "," or "."
        )
        && tree[token].Text is "on" or "upon" or "for" or "to" or "against" or "with" or "into" or "at" or "from"
        && !(
            tree.Heads[token] == token - 1
            && tree.Relations[token] is DependencyRelation.Advmod or DependencyRelation.Case or DependencyRelation.Obl
        );

    private bool IsGap(int verb) =>
        tree.Relations[verb] == DependencyRelation.AclRelcl
        && tree.Child(verb, DependencyRelation.Obj) is >= 0 and var pronoun
        && pronoun < verb
        && tree[pronoun].Text is "which" or "whom" or "that" or "who";

    // "Britain, told by China to mind its business, is furious": a participle behind the comma is no subject beside another.
    private bool IsTold(int token) =>
        tree.Relations[token] == DependencyRelation.Csubj
        && tree[token].Tag is "VBN" or "VBD"
        && token > 1
        && tree[token - 1].Text is ","
        && tree.Heads[token] is >= 0 and var predicate
        && predicate > token
        && tree.Child(predicate, DependencyRelation.Nsubj) is >= 0 and var subject
        && subject < token
        && tree.Child(token, DependencyRelation.Nsubj) < 0;

    // "Israel, given the green light by Trump, struck": no preposition, where the gift names its giver.
    private int GivenTo(int token) =>
        tree.Relations[token] == DependencyRelation.Case
        && tree[token].Text is "given"
        && token > 1
        && tree[token - 1].Text is ","
        && tree.Heads[token] is var gift
        && gift > token
        && tree.Relations[gift] == DependencyRelation.Nmod
        && tree.Heads[gift] is >= 0 and var receiver
        && receiver < token
        && HasAgent(gift)
            ? receiver
            : -1;

    private bool HasAgent(int noun)
    {
        foreach (var child in tree.Document.ChildrenOf(noun))
        {
            if (child > noun && IsByNoun(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsByNoun(int token) =>
        tree.Relations[token] == DependencyRelation.Nmod && tree.Child(token, DependencyRelation.Case, "by") >= 0;

    private bool IsPassive(int verb) =>
        tree[verb].Tag is "VBN" or "VBD"
        && tree.Child(verb, DependencyRelation.OblAgent) < 0
        && (
            tree.Child(verb, DependencyRelation.AuxPass) >= 0
            || (
                tree.Relations[verb] == DependencyRelation.Acl
                && tree.Child(verb, DependencyRelation.Nsubj) < 0
                && tree.Child(verb, DependencyRelation.Aux) < 0
            )
        );

    // "Was denied entry by Ankara", "was handed a list of demands by Ankara": the object of the passive on which the agent hangs; -1 where
    // it hangs on none.
    private int ObjectBefore(int agent)
    {
        if (!IsByNoun(agent))
        {
            return -1;
        }

        var noun = tree.Heads[agent];
        while (noun >= 0 && tree.Relations[noun] == DependencyRelation.Nmod && tree.Child(noun, DependencyRelation.Case, "of") >= 0)
        {
            noun = tree.Heads[noun];
        }

        return
            noun >= 0
            && tree.Relations[noun] is DependencyRelation.Xcomp or DependencyRelation.Obj
            && tree[noun].PartOfSpeech == PartOfSpeech.Noun
            && tree.Heads[noun] is >= 0 and var verb
            && verb < noun
            && IsPassive(verb)
            ? noun
            : -1;
    }
}
