using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Resolves relative clauses: what a pronoun stands for, and the noun that fills a gap.</summary>
internal sealed class RelativeReader(SyntaxView view)
{
    /// <summary>The noun that a relative clause modifies, where the clause lacks an object of its own; else -1.</summary>
    public int RelativeGap(int verb)
    {
        var clause = verb;
        while (
            view.Relation(clause) is DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Conj
            && view.Head(clause) >= 0
        )
        {
            clause = view.Head(clause);
        }

        return
            view.Relation(clause) == DependencyRelation.AclRelcl
            && HasOvertSubject(clause)
            && !IsAdverbial(clause)
            && !IsAdverbial(verb)
            && !IsByOwn(clause)
            ? Counted(view.Head(clause))
            : -1;
    }

    // "Chad, whose soldiers fought": what its own do is not done to it.
    private bool IsByOwn(int clause)
    {
        for (var token = view.Head(clause) + 1; token < clause; token++)
        {
            if (view.Lemma(token) == "whose" && view.IsUnder(token, clause))
            {
                return view.Relation(view.Head(token)) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
            }
        }

        return false;
    }

    // "In Lima, where he met with": the town is where, not whom.
    private bool IsAdverbial(int clause) =>
        view.Child(clause, DependencyRelation.Advmod) is >= 0 and var adverb && view.Lemma(adverb) is "where" or "when" or "why";

    /// <summary>A preposition of the verb that has lost its noun ("whom he met with"), or -1.</summary>
    public int StrandedPreposition(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Part(child) == PartOfSpeech.Adp
                && view.Relation(child) is DependencyRelation.Obl or DependencyRelation.Case or DependencyRelation.Advmod
            )
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The noun a relative pronoun stands for, else the token itself.</summary>
    public int Antecedent(int token)
    {
        if (WholeOf(token) is >= 0 and var whole && Antecedent(whole) is var all && all != whole)
        {
            return FirstOfList(all);
        }

        if (
            view.Part(token) is not (PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Sconj)
            || view.Lemma(token) is not ("who" or "which" or "that" or "whom" or "whose")
        )
        {
            return token;
        }

        for (var i = view.Head(token); i >= 0; i = view.Head(i))
        {
            if (view.Relation(i) is DependencyRelation.AclRelcl or DependencyRelation.Acl)
            {
                return Listed(i, Counted(NearestName(token, view.Head(i))));
            }

            if (
                view.Relation(i) == DependencyRelation.Parataxis
                && view.Head(i) is >= 0 and var name
                && view.IsNoun(name)
                && view.HasChild(name, DependencyRelation.Cop)
            )
            {
                // "It was Trump who walked out".
                return name;
            }
        }

        return token;
    }

    // "Merkel and Macron, who were received by": what several are said to be is not said of the last of a list alone.
    private int Listed(int clause, int noun)
    {
        if (view.Relation(noun) != DependencyRelation.Conj || view.Tag(noun) is "NNS" or "NNPS" || !IsPlural(clause))
        {
            return noun;
        }

        return FirstOfList(noun);
    }

    private int FirstOfList(int noun)
    {
        while (view.Relation(noun) == DependencyRelation.Conj && view.Head(noun) is >= 0 and var before && view.IsNoun(before))
        {
            noun = before;
        }

        return noun;
    }

    // The pronoun of "both of which", "all of whom"; -1 for another word.
    private int WholeOf(int quantifier)
    {
        if (view.Lemma(quantifier) is "both" or "all" or "each")
        {
            foreach (var child in view.Children(quantifier))
            {
                if (view.Lemma(child) is "which" or "whom" && view.PrepositionOf(child) == "of")
                {
                    return child;
                }
            }
        }

        return -1;
    }

    private bool IsPlural(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop
                && view.Text(child) is "were" or "are" or "have"
            )
            {
                return true;
            }
        }

        return view.Tag(verb) == "VBP";
    }

    /// <summary>
    /// Who is counted among those whom a noun names, and not all of them: "Hamas was among the factions that signed", "Chad is one of five
    /// states working with", "among those arrested was Navalny"; the noun itself where nobody is.
    /// </summary>
    public int Counted(int noun)
    {
        var whole =
            view.PrepositionOf(noun) == "of" && view.Head(noun) is >= 0 and var one && view.Lemma(one) == "one" ? one
            : view.PrepositionOf(noun) == "among" ? noun
            : -1;
        return whole >= 0
            && view.HasChild(whole, DependencyRelation.Cop)
            && view.Child(whole, DependencyRelation.Nsubj) is >= 0 and var subject
                ? subject
            : whole >= 0 && NamedBehind(whole) is >= 0 and var last ? last
            : noun;
    }

    /// <summary>Who is named behind the copula by whose subject, or whose "among", he is described: "the first to congratulate him was
    /// Modi"; -1 where nobody is.</summary>
    public int NamedBehind(int noun)
    {
        var isInverted =
            view.Relation(noun) == DependencyRelation.Nsubj
            || (view.Relation(noun) is DependencyRelation.Nmod or DependencyRelation.Obl && view.PrepositionOf(noun) == "among");
        return
            isInverted
            && view.Head(noun) is var predicate
            && predicate > noun
            && view.HasChild(predicate, DependencyRelation.Cop)
            && view.PrepositionOf(predicate) is null
            && view.LinkAt(predicate) is not null
            && (view.Relation(noun) == DependencyRelation.Nsubj || !view.HasChild(predicate, DependencyRelation.Nsubj))
            ? predicate
            : -1;
    }

    private bool HasOvertSubject(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                return Antecedent(child) == child;
            }
        }

        return false;
    }

    // "A pact with Egypt, which delivered": trees often hang the clause on the first noun, but the name right before the pronoun is meant.
    private int NearestName(int pronoun, int head)
    {
        if (view.LinkAt(head) is not null || pronoun <= head || view.Lemma(pronoun) is "that" or "whose")
        {
            return head;
        }

        for (var i = view.Text(pronoun - 1) is "," ? pronoun - 2 : pronoun - 1; i > head; i = view.Head(i))
        {
            if (view.LinkAt(i) is { } name && view.IsUnder(i, head))
            {
                // "A president from the Republicans whom a court had sentenced": who holds an office is a "who", no body or place;
                // "the leaders of A and B, X and Y, who came": all of them, not the last.
                var isPerson = view.Lemma(pronoun) is "who" or "whom" && Rules.RoleLexicon.Find(view.Lemma(head)) is not null;
                var isLastOfMany = view.Tag(head) == "NNS" && view.Relation(i) == DependencyRelation.Conj;
                return isPerson && (isLastOfMany || name.Actor.Type != ActorType.Person) ? head : i;
            }
        }

        return head;
    }
}
