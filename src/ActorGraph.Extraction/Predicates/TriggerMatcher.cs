using System.Collections.Immutable;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds the words of a frame's trigger in the tree.</summary>
internal sealed class TriggerMatcher(SyntaxView view, ClauseReader clauses, WordClasses classes)
{
    private readonly List<int> objects = [];

    /// <summary>Matches a frame whose first word is known to stand at a token; null where its other words are missing.</summary>
    public TriggerMatch? Match(Frame frame, int head)
    {
        var tokens = ImmutableArray.CreateBuilder<int>(frame.Trigger.Length);
        tokens.Add(head);
        for (var i = 1; i < frame.Trigger.Length; i++)
        {
            var element = frame.Trigger[i];
            var token = IsCopular(head, element)
                ? head
                : element.Kind switch
                {
                    TriggerElementKind.Particle => Particle(head, element),
                    TriggerElementKind.Modifier => Modifier(LastNoun(frame, tokens, i), element),
                    TriggerElementKind.PrepositionalNoun => PrepositionalNoun(tokens, element),
                    _ => ObjectNoun(head, frame.Trigger[0].Kind, element),
                };
            if (token < 0)
            {
                return null;
            }

            tokens.Add(token);
        }

        return new TriggerMatch(frame, tokens.MoveToImmutable());
    }

    // "Is at war with": the noun is the head of the clause, "be" hangs on it.
    private bool IsCopular(int head, TriggerElement element) =>
        element.Kind is TriggerElementKind.Noun or TriggerElementKind.PrepositionalNoun
        && view.IsCopular(head)
        && element.Lemmas.Contains(view.Lemma(head))
        && view.PrepositionOf(head) == element.Preposition;

    private static int LastNoun(Frame frame, ImmutableArray<int>.Builder tokens, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (frame.Trigger[i].Kind is TriggerElementKind.Noun or TriggerElementKind.PrepositionalNoun)
            {
                return tokens[i];
            }
        }

        return tokens[0];
    }

    private int Particle(int head, TriggerElement element)
    {
        foreach (var child in view.Children(head))
        {
            if (
                view.Lemma(head) == "have"
                && view.Child(child, DependencyRelation.Mark, "to") >= 0
                && !(view.Child(head, DependencyRelation.Obj) is var owed && owed > head && owed < child)
            )
            {
                // "Has to arm", "has yet to arm": no "has them armed"; but "has her to thank".
                continue;
            }

            if (
                (
                    view.Relation(child)
                        is DependencyRelation.CompoundPrt
                            or DependencyRelation.Advmod
                            or DependencyRelation.Obl
                            or DependencyRelation.OblUnmarked
                            or DependencyRelation.Xcomp
                            or DependencyRelation.Case
                    || (
                        view.Relation(child) is DependencyRelation.Obj or DependencyRelation.Discourse
                        && view.Part(child) is PartOfSpeech.Intj or PartOfSpeech.Det or PartOfSpeech.Adj
                    )
                    || (
                        view.Relation(child) == DependencyRelation.Obj
                        && child > head
                        && view.Child(head, DependencyRelation.Obj) < child
                        && IsCalling(head)
                    )
                    || (view.Relation(child) == DependencyRelation.Aux && view.IsDuty(child))
                    || (
                        // "A threat to attack", "a display of power aimed at".
                        view.Relation(child) == DependencyRelation.Acl
                        && view.IsNoun(head)
                        && (view.Tag(child) == "VBN" || (view.Tag(child) == "VB" && view.HasChild(child, DependencyRelation.Mark)))
                    )
                    || (
                        view.Relation(child) is DependencyRelation.Advcl or DependencyRelation.Ccomp
                        && ((view.Tag(child) == "VB" && !IsOughtOrDenied(child)) || IsCry(child) || IsRemark(child, head))
                        && !IsOnlyName(element, child)
                    )
                ) && Holds(element, child)
            )
            {
                return child;
            }

            // "Said that Greece was responsible": the clause, unless it is denied or asked, or
            // what is a name to call somebody is but a verb ("surrendered").
            // What is "behind the attack" or "under threat" is none itself.
            if (
                view.Relation(child) == DependencyRelation.Ccomp
                && element.Lemmas.Contains(view.Lemma(child))
                && IsStated(child)
                && !IsOnlyName(element, child)
                && (view.IsVerb(child) || view.PrepositionOf(child) is null)
            )
            {
                return child;
            }
        }

        if (Judgement(head, element) is var judgement and >= 0)
        {
            return judgement;
        }

        if (AfterObject(head, element) is var predicate and >= 0)
        {
            return predicate;
        }

        // "Threw out French troops": many trees take the particle for a preposition of the object.
        return
            head + 1 < view.Count
            && element.Lemmas.Contains(view.Lemma(head + 1))
            && view.Part(head + 1) is PartOfSpeech.Adp or PartOfSpeech.Adv
            ? head + 1
            : -1;
    }

    // "Attacked NATO, calling it obsolete": what is done by what is said.
    private bool IsRemark(int clause, int verb) =>
        view.Relation(clause) == DependencyRelation.Advcl
        && view.Tag(clause) == "VBG"
        && clause > verb
        && view.Text(clause - 1) is ","
        && WordClasses.Embedded["speech-participles"].Contains(view.Lemma(clause));

    // "Called him a weak politician", "said Iran was a dangerous country": the adjective tells what is thought of somebody.
    private int Judgement(int verb, TriggerElement element)
    {
        foreach (var noun in view.Children(verb))
        {
            var isCalled =
                IsCalling(verb) && view.Relation(noun) == DependencyRelation.Xcomp && view.IsNoun(noun) && view.PrepositionOf(noun) is null;
            var isSaid =
                view.Relation(noun) == DependencyRelation.Ccomp
                && view.IsNoun(noun)
                && view.HasChild(noun, DependencyRelation.Cop)
                && view.PrepositionOf(noun) is null
                && IsStated(noun);
            if (!isCalled && !isSaid)
            {
                continue;
            }

            foreach (var child in view.Children(noun))
            {
                if (view.Relation(child) == DependencyRelation.Amod && Holds(element, child))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    // "Called the trip a disgrace": many trees hang what it is called on the object.
    private int AfterObject(int head, TriggerElement element)
    {
        var obj = IsCalling(head) ? view.Child(head, DependencyRelation.Obj) : -1;
        for (var i = obj + 1; obj >= 0 && i < view.Count && i < obj + 10 && view.IsUnder(i, obj); i++)
        {
            if (
                Holds(element, i)
                && view.PrepositionOf(i) is null
                && (!view.IsNoun(view.Head(i)) || view.Head(i) == obj || (view.Head(i) < i && view.Relation(i) == DependencyRelation.Amod))
            )
            {
                return i;
            }
        }

        return -1;
    }

    // "Called the delay worrying": participles are listed as the adjectives they have become.
    private bool Holds(TriggerElement element, int token) =>
        element.Lemmas.Contains(view.Lemma(token))
        || (view.Tag(token) is "VBG" or "VBN" && element.Lemmas.Contains(view.Text(token).ToString().ToLowerInvariant()));

    private bool IsDeclaring(int verb) => classes["declaring-verbs"].Contains(view.Lemma(verb));

    private bool IsCalling(int verb) => classes["judging-verbs"].Contains(view.Lemma(verb));

    // "Took to the streets, accusing Netanyahu of": what crowds shout.
    private bool IsCry(int verb) => view.Tag(verb) == "VBG" && classes["cries"].Contains(view.Lemma(verb));

    private bool IsOnlyName(TriggerElement element, int verb) =>
        view.IsVerb(verb) && classes["badnoun"].Contains(view.Lemma(verb)) && classes["badnoun"].IsSubsetOf(element.Lemmas);

    private bool IsStated(int clause)
    {
        if (view.IsVerb(clause) && view.HasChild(clause, DependencyRelation.AuxPass) && view.HasChild(clause, DependencyRelation.OblAgent))
        {
            // "Said that Poland had been threatened by Russia" says nothing bad of Poland.
            return false;
        }

        foreach (var child in view.Children(clause))
        {
            if (
                (view.Relation(child) == DependencyRelation.Advmod && view.Lemma(child) is "not" or "never" or "n't" or "no")
                || (view.Relation(child) == DependencyRelation.Mark && view.Lemma(child) is "if" or "whether")
                || view.IsDuty(child)
                || (view.Relation(child) == DependencyRelation.Aux && view.Lemma(child) is "may" or "might" or "could")
            )
            {
                return false;
            }
        }

        return true;
    }

    // "Should not interfere", "did not violate": nobody says that it is done.
    private bool IsOughtOrDenied(int clause) =>
        !IsStated(clause)
        && view.Child(clause, DependencyRelation.Aux) is >= 0 and var auxiliary
        && (view.IsDuty(auxiliary) || view.Lemma(auxiliary) == "do");

    private int Modifier(int noun, TriggerElement element)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child)
                is DependencyRelation.Amod
                    or DependencyRelation.Compound
                    or DependencyRelation.Advmod
                    or DependencyRelation.Nmod
                    or DependencyRelation.NmodPoss
                    or DependencyRelation.NmodDesc
                    or DependencyRelation.NmodUnmarked
                    or DependencyRelation.Nummod
                    or DependencyRelation.Flat
                    or DependencyRelation.Det
                    or DependencyRelation.Obl
                    or DependencyRelation.OblUnmarked
            )
            {
                if (element.Lemmas.Contains(view.Lemma(child)))
                {
                    return child;
                }

                // "One-year trade talks", "peace and trade talks": the modifier has modifiers and conjuncts.
                if (
                    view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound
                    && Modifier(child, element) is var inner and >= 0
                )
                {
                    return inner;
                }
            }
            else if (view.Relation(child) == DependencyRelation.Conj && child < noun && element.Lemmas.Contains(view.Lemma(child)))
            {
                return child;
            }
        }

        return -1;
    }

    private int PrepositionalNoun(ImmutableArray<int>.Builder tokens, TriggerElement element)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var child in view.Children(tokens[i]))
            {
                if (
                    (
                        view.PrepositionOf(child) == element.Preposition
                        || IsTakenForInfinitive(child, element)
                        || IsOutOf(tokens[i], child, element)
                    ) && Named(child, element) is var noun and >= 0
                )
                {
                    return noun;
                }
            }
        }

        // The phrase may hang on the object: "put Russia under sanctions".
        objects.Clear();
        clauses.Objects(tokens[0], objects);
        foreach (var obj in objects)
        {
            foreach (var child in view.Children(obj))
            {
                if (view.PrepositionOf(child) == element.Preposition && Named(child, element) is var noun and >= 0)
                {
                    return noun;
                }
            }
        }

        return -1;
    }

    // "Pulled out of a car": many trees take "out" for a particle of the verb.
    private bool IsOutOf(int verb, int noun, TriggerElement element) =>
        element.Preposition == "out_of"
        && view.PrepositionOf(noun) == "of"
        && view.Child(noun, DependencyRelation.Case) is > 0 and var of
        && view.Lemma(of - 1) == "out"
        && view.Head(of - 1) == verb;

    // "Took Myanmar to court", "hold Tehran to account": nouns that the tagger takes for infinitives.
    private bool IsTakenForInfinitive(int verb, TriggerElement element) =>
        element.Preposition == "to"
        && view.IsVerb(verb)
        && view.Relation(verb) is DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Acl
        && view.Child(verb, DependencyRelation.Mark, "to") == verb - 1
        && !view.HasChild(verb, DependencyRelation.Obj);

    private int ObjectNoun(int head, TriggerElementKind headKind, TriggerElement element)
    {
        if (headKind != TriggerElementKind.Verb)
        {
            return Modifier(head, element);
        }

        objects.Clear();
        clauses.Objects(head, objects);
        foreach (var obj in objects)
        {
            if (Named(obj, element) is var noun and >= 0)
            {
                return noun;
            }

            if (
                classes["money"].Contains(view.Lemma(obj))
                && view.Child(head, DependencyRelation.Obl) is var sort and >= 0
                && view.PrepositionOf(sort) == "in"
                && element.Lemmas.Contains(view.Lemma(sort))
            )
            {
                return sort;
            }
        }

        // "Designated Hezbollah a terrorist group": what somebody is declared to be.
        foreach (var child in view.Children(head))
        {
            if (
                view.Relation(child) == DependencyRelation.Xcomp
                && view.IsNoun(child)
                && view.PrepositionOf(child) is null
                && IsDeclaring(head)
                && Named(child, element) is var declared and >= 0
            )
            {
                return declared;
            }
        }

        // "Gave Russia ten days", "ended two days of talks": a span of time is nobody to whom something is done, but a word all the same.
        foreach (var child in view.Children(head))
        {
            if (
                view.Relation(child) is DependencyRelation.Obj or DependencyRelation.OblUnmarked
                && classes["time-units"].Contains(view.Lemma(child))
                && Named(child, element) is var span and >= 0
            )
            {
                return span;
            }
        }

        return -1;
    }

    // The noun, one of its conjuncts, or what a quantity is of: "a round of talks", "two
    // million dollars in aid"; "the blacklist on which it put the firm".
    private int Named(int noun, TriggerElement element)
    {
        if (
            view.Lemma(noun) == "which"
            && element.Kind == TriggerElementKind.PrepositionalNoun
            && clauses.Relatives.Antecedent(noun) is var list
            && list != noun
        )
        {
            return element.Lemmas.Contains(view.Lemma(list)) ? list : -1;
        }

        if (element.Lemmas.Contains(view.Lemma(noun)) || (view.IsWeaponType(noun) && element.Lemmas.Contains("jet")))
        {
            return noun;
        }

        foreach (var child in view.Children(noun))
        {
            var isMeant =
                view.Relation(child) == DependencyRelation.Conj
                || (
                    view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl
                    && view.PrepositionOf(child) switch
                    {
                        "of" => classes["quantities"].Contains(view.Lemma(noun)) || classes["time-units"].Contains(view.Lemma(noun)),
                        "in" => classes["money"].Contains(view.Lemma(noun)),
                        _ => false,
                    }
                );
            if (isMeant && Named(child, element) is var named and >= 0)
            {
                return named;
            }
        }

        return -1;
    }
}
