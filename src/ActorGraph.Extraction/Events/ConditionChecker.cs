using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Checks what a frame asks of the words around its trigger.</summary>
internal sealed class ConditionChecker(SyntaxView view, ArgumentFinder arguments)
{
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly List<int> heads = [];

    /// <summary>The first condition of a match that does not hold; null where all do.</summary>
    public FrameCondition? Broken(TriggerMatch match)
    {
        foreach (var condition in match.Frame.Conditions)
        {
            if (!Holds(condition, match))
            {
                return condition;
            }
        }

        return null;
    }

    private bool Holds(FrameCondition condition, TriggerMatch match)
    {
        if (condition.Slot.Role == SlotRole.Compound)
        {
            return HoldsForModifiers(condition, match);
        }

        heads.Clear();
        arguments.Fill(condition.Slot, match, heads);
        if (
            condition.Kind is FrameConditionKind.Has or FrameConditionKind.HasNot or FrameConditionKind.Filled
            && condition.Slot.Preposition is { } preposition
        )
        {
            Gerunds(preposition, match.Head);
        }

        return condition.Kind switch
        {
            FrameConditionKind.Filled => heads.Count > 0,
            FrameConditionKind.Empty => heads.Count == 0,
            FrameConditionKind.Has => heads.Exists(h => IsNamed(h, condition)),
            _ => !heads.Exists(h => IsNamed(h, condition)),
        };
    }

    private bool IsNamed(int head, FrameCondition condition) =>
        HasLemma(head, condition) || (condition.Slot.Role == SlotRole.Clause && HasAuxiliary(head, condition));

    // "Barred Huawei from buying chips": what stands under a preposition may be a verb.
    private void Gerunds(string preposition, int head)
    {
        foreach (var child in view.Children(head))
        {
            if (
                view.Relation(child) == DependencyRelation.Advcl
                && view.Child(child, DependencyRelation.Mark, preposition) >= 0
                && (
                    view.Tag(child) == "VBG"
                    || view.Child(child, DependencyRelation.Aux, "have") is >= 0 and var having && view.Tag(having) == "VBG"
                )
            )
            {
                heads.Add(child);
            }
        }
    }

    // "Said that Russia must withdraw", "told it that the base would not be welcome".
    private bool HasAuxiliary(int clause, FrameCondition condition)
    {
        foreach (var child in view.Children(clause))
        {
            if (view.Relation(child) is DependencyRelation.Aux or DependencyRelation.Advmod && condition.Lemmas.Contains(view.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLemma(int noun, FrameCondition condition)
    {
        if (
            condition.Lemmas.Contains(view.Lemma(noun))
            || (view.IsWeaponType(noun) && condition.Lemmas.Contains("jet"))
            || (condition.Lemmas.Contains("somebody") && view.LinkAt(noun) is { Actor.Type: ActorType.Person })
            || (
                condition.Lemmas.Contains("capital-by-name")
                && view.LinkAt(noun) is { Basis: LinkBasis.Metonym, Actor.Type: ActorType.Country }
            )
            || (
                condition.Lemmas.Contains("state-by-name")
                && view.LinkAt(noun) is { Basis: LinkBasis.Name or LinkBasis.Acronym or LinkBasis.Metonym, Actor.Type: ActorType.Country }
            )
        )
        {
            return true;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                (view.Relation(child) == DependencyRelation.Conj && HasLemma(child, condition))
                // "Ordered Mexico's ambassador Raquel Serur to leave": a title before a name is what he is.
                || (view.Relation(child) == DependencyRelation.NmodDesc && child < noun && HasLemma(child, condition))
                // "Sent her envoy, Amos Hochstein".
                || (
                    view.Relation(child) == DependencyRelation.Appos
                    && condition.Lemmas.Contains("somebody")
                    && view.LinkAt(child) is { Actor.Type: ActorType.Person }
                )
                || (
                    view.Relation(child) == DependencyRelation.Nmod
                    && classes["quantities"].Contains(view.Lemma(noun))
                    && HasLemma(child, condition)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsForModifiers(FrameCondition condition, TriggerMatch match)
    {
        var any = false;
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                any |=
                    view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Nmod
                    && child < token
                    && (condition.Lemmas.Count == 0 || condition.Lemmas.Contains(view.Lemma(child)));
            }
        }

        return condition.Kind is FrameConditionKind.Has or FrameConditionKind.Filled ? any : !any;
    }
}
