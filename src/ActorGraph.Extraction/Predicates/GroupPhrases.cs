using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Reads phrases that stand for several actors named before: of what kind they are, and how many.</summary>
internal sealed class GroupPhrases(SyntaxView view)
{
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Whether it stands for one of several who face each other; "both" only where one speaks to or of them ("urged both to show
    /// restraint"), "the two" where something is between them.</summary>
    public bool IsSide(int token) =>
        classes["facing-groups"].Contains(view.Lemma(token))
        || (
            view.Lemma(token) == "both"
            && view.Relation(token) is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl
        )
        || (view.Lemma(token) is "two" or "pair" && view.Relation(token) == DependencyRelation.Nmod && IsBetween(token));

    /// <summary>What kind of actors a phrase stands for, and how many if it says so (0 = any number).</summary>
    public (GroupKind Kind, int Count) Read(int token)
    {
        var lemma = view.Lemma(token);
        var count = CountOf(token);
        if (lemma is "they" or "them" || (lemma == "their" && view.Part(token) == PartOfSpeech.Pron))
        {
            return view.LinkAt(token) is null ? (GroupKind.Parties, IsBetween(token) ? 2 : 0) : default;
        }

        if (lemma == "each" && view.Relation(token) == DependencyRelation.Nsubj && FacesOther(token))
        {
            return (GroupKind.Parties, 2);
        }

        if (NumberOf(lemma) is var own && (own > 0 || lemma == "all"))
        {
            return IsNew(token) ? default : (GroupKind.Parties, own > 0 ? own : count);
        }

        var wanted =
            classes["person-groups"].Contains(lemma) ? GroupKind.Persons
            : classes["state-groups"].Contains(lemma) || (lemma == "member" && view.HasChild(token, DependencyRelation.Compound))
                ? GroupKind.States
            : classes["body-groups"].Contains(lemma) ? GroupKind.Bodies
            : classes["party-groups"].Contains(lemma) ? GroupKind.Parties
            : GroupKind.Nothing;
        var isPlural = view.Tag(token) is "NNS" or "NNPS";
        if (count == 0 && view.Child(token, DependencyRelation.Det, "each") >= 0 && (wanted == GroupKind.States || FacesOther(token)))
        {
            count = 2;
        }

        if (count == 0 && isPlural && wanted == GroupKind.States && IsOwned(token))
        {
            count = 2;
        }

        if (
            count == 0
            && isPlural
            && lemma is "neighbour" or "neighbor" or "side" or "rival" or "foe" or "adversary"
            && view.HasChild(token, DependencyRelation.Det)
        )
        {
            count = 2;
        }

        return (count > 0 || (isPlural && IsBare(token, lemma))) && !IsNew(token) ? (wanted, count) : default;
    }

    /// <summary>Whether it is theirs of whom was told: "their countries".</summary>
    public bool IsOwned(int token) => view.Child(token, DependencyRelation.NmodPoss, "their") >= 0;

    /// <summary>Whether they do what nobody does alone: "Costa congratulated Ishiba when they met".</summary>
    public bool IsOfMeeting(int token) =>
        view.Lemma(token) == "they"
        && view.Relation(token) == DependencyRelation.Nsubj
        && view.Head(token) is >= 0 and var verb
        && view.Lemma(verb) is "meet" or "speak" or "talk"
        && !view.HasChild(verb, DependencyRelation.Obj);

    // "Between them", "between their officers"; "between their countries" is a group of its own.
    private bool IsBetween(int token) =>
        view.Relation(token) == DependencyRelation.NmodPoss
            ? view.PrepositionOf(view.Head(token)) == "between" && !classes["state-groups"].Contains(view.Lemma(view.Head(token)))
            : view.PrepositionOf(token) == "between";

    // "Kallas met Orpo. The ministers signed": those just told of, however many, where nothing
    // but "the" or "those" stands before the noun and nothing behind it.
    private bool IsBare(int token, string lemma)
    {
        if (
            !classes["told-groups"].Contains(lemma)
            || (
                view.Child(token, DependencyRelation.Det, "the") < 0
                && view.Child(token, DependencyRelation.Det, "those") < 0
                && view.Child(token, DependencyRelation.Det, "these") < 0
            )
        )
        {
            return false;
        }

        foreach (var child in view.Children(token))
        {
            if (view.Relation(child) is not (DependencyRelation.Det or DependencyRelation.Punct or DependencyRelation.Case))
            {
                return false;
            }
        }

        return true;
    }

    // "Two men were sanctioned", "a pair of soldiers", "all who had come": whom nobody has named before.
    private bool IsNew(int token)
    {
        if (view.Lemma(token) is "both" or "all" or "neither")
        {
            return view.HasChild(token, DependencyRelation.AclRelcl);
        }

        foreach (var child in view.Children(token))
        {
            if (
                child < token
                && (
                    view.Lemma(child) is "the" or "these" or "those" or "this" or "that" or "both" or "all" or "each" or "neither"
                    || view.Relation(child) == DependencyRelation.NmodPoss
                )
            )
            {
                return false;
            }
        }

        return !view.Document[token].Sentence.IsTitle;
    }

    // "Each side blamed the other": of several there would be others.
    private bool FacesOther(int token)
    {
        var verb = view.Head(token);
        foreach (var child in verb < 0 ? [] : view.Children(verb))
        {
            if (child > verb && view.Lemma(child) == "other" && view.Child(child, DependencyRelation.Det, "the") >= 0)
            {
                return true;
            }

            if (
                child > verb
                && view.Child(child, DependencyRelation.Amod, "other") >= 0
                && view.Child(child, DependencyRelation.Det, "the") >= 0
                && view.Tag(child) == "NN"
            )
            {
                return true;
            }
        }

        return false;
    }

    private int CountOf(int token)
    {
        var count = 0;
        foreach (var child in view.Children(token))
        {
            if (
                view.Relation(child)
                    is DependencyRelation.Nummod
                        or DependencyRelation.Det
                        or DependencyRelation.DetPredet
                        or DependencyRelation.Amod
                        or DependencyRelation.Advmod
                || (view.Relation(child) == DependencyRelation.CcPreconj && !view.HasChild(token, DependencyRelation.Conj))
            )
            {
                count = Math.Max(count, NumberOf(view.Lemma(child)));
            }
        }

        return count;
    }

    /// <summary>How many a word counts; 0 for another word.</summary>
    public static int NumberOf(string lemma) =>
        lemma switch
        {
            "two" or "both" or "neither" or "pair" or "duo" => 2,
            "three" or "trio" => 3,
            "four" or "quartet" or "foursome" => 4,
            "five" or "quintet" => 5,
            "six" => 6,
            _ => 0,
        };
}
