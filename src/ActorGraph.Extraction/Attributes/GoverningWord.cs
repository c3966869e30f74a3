using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Carries out what a governing word does to the clause or noun under it: plans, doubts, denies, drops or attributes the
/// event.</summary>
internal sealed class GoverningWord(SyntaxView view, VerdictState state, SettingReader setting, SpeakerFinder speakers)
{
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Applies the effect of a word on a clause it governs; of a word the lexicon does not know, what its grammar
    /// suggests.</summary>
    public void ApplyToClause(int clause, int head, EmbeddingEffect effect)
    {
        if (effect == EmbeddingEffect.Unknown)
        {
            effect = ByGrammar(clause, head);
            state.IsUncertain = true;
        }

        if (IsPerfect(clause, head) || IsOccasion(head))
        {
            effect = EmbeddingEffect.Through;
        }

        if (IsForgotten(clause, head) || (IsUntrue(head) && !classes["charging-verbs"].Contains(view.Lemma(head))))
        {
            // "Was wrongly said to have bombed"; who is falsely accused is so by the accuser's word.
            state.Apply(Modality.Denied);
            return;
        }

        if (effect is EmbeddingEffect.Say or EmbeddingEffect.Possible && IsByNobody(head))
        {
            state.Drop();
            return;
        }

        effect = InThisSense(clause, head, effect);
        if (ByIdiom(clause, head, effect) is { } modality)
        {
            state.Apply(modality);
            return;
        }

        if (
            effect == EmbeddingEffect.Planned
            && classes["promising-words"].Contains(view.Lemma(head))
            && view.HasChild(clause, DependencyRelation.Nsubj)
        )
        {
            // "Promised that his country would help": his word for what another does.
            Attribute(head);
        }

        var negated = Apply(effect, head);
        if (negated && effect is EmbeddingEffect.Denied or EmbeddingEffect.Say)
        {
            state.Drop();
        }
    }

    private EmbeddingEffect ByGrammar(int clause, int head) =>
        view.Relation(clause) == DependencyRelation.Ccomp && view.IsVerb(head) ? EmbeddingEffect.Say
        : view.Tag(clause) == "VB" && view.Lemma(head) == "be" ? EmbeddingEffect.Planned
        : view.Tag(clause) == "VB" ? EmbeddingEffect.Possible
        : EmbeddingEffect.Through;

    // "Forgot to thank".
    private bool IsForgotten(int clause, int head) => view.Lemma(head) == "forget" && view.Tag(clause) == "VB" && !view.HasNegation(head);

    // "Nothing suggests that".
    private bool IsByNobody(int verb) => view.Child(verb, DependencyRelation.Nsubj) is >= 0 and var nobody && view.IsNobody(nobody);

    // The effect of a word that has several, by what stands under it.
    private EmbeddingEffect InThisSense(int clause, int head, EmbeddingEffect effect)
    {
        var isInfinitive = view.Child(clause, DependencyRelation.Mark, "to") >= 0;
        switch (view.Lemma(head))
        {
            case "tell" when isInfinitive && view.HasNegation(clause):
            // "Told Chad not to attack", "told Qatar to cut ties": whether it did is not said.
            case "tell" when IsStranger(head) && view.Tag(clause) == "VB" && !view.HasChild(clause, DependencyRelation.Aux):
            // "Russia ordered Google to leave".
            case "order" when effect == EmbeddingEffect.Through && IsStranger(head):
                return EmbeddingEffect.Drop;
            case "agree"
                when effect == EmbeddingEffect.Planned
                    && view.Relation(clause) == DependencyRelation.Ccomp
                    && view.Tag(clause) is "VBD" or "VBZ" or "VBP":
                // "Analysts agree that Israel bombed Iran": no plan.
                return EmbeddingEffect.Say;
            case "have" when isInfinitive && view.Tag(head) is "VBD" or "VBN" && view.Child(head, DependencyRelation.Advmod, "yet") < 0:
                // "Had to withdraw".
                return EmbeddingEffect.Through;
            case "go" when view.Tag(head) == "VBG" && view.Tag(clause) == "VB" && view.Child(head, DependencyRelation.Aux, "be") >= 0:
                // "Going to attack" is a future, "went on to attack" is not.
                return EmbeddingEffect.Planned;
            case var reluctant when classes["reluctance-verbs"].Contains(reluctant) && view.HasNegation(head):
                // "Did not hesitate to strike" did, "will not hesitate to strike" will.
                return EmbeddingEffect.Through;
            default:
                return effect;
        }
    }

    // What a turn of phrase makes of the clause, whatever its words do elsewhere.
    private Modality? ByIdiom(int clause, int head, EmbeddingEffect effect) =>
        IsHearsay(head) ? Modality.Possible
        // "Did not rule out meeting".
        : effect == EmbeddingEffect.Denied && view.Lemma(head) is "rule" or "exclude" && view.HasNegation(head) ? Modality.Possible
        : IsYetToCome(clause, head) ? Modality.Denied
        : effect is EmbeddingEffect.Planned or EmbeddingEffect.Possible && IsVain(head) ? Modality.Denied
        : null;

    // "Has yet to sign".
    private bool IsYetToCome(int clause, int head) =>
        view.Lemma(head) is "have" or "be" or "remain"
        && view.Child(clause, DependencyRelation.Mark, "to") >= 0
        && view.Child(head, DependencyRelation.Advmod, "yet") >= 0;

    // "Had hoped to visit": it did not come to that.
    private bool IsVain(int head) =>
        classes["intending-verbs"].Contains(view.Lemma(head))
        && view.Child(head, DependencyRelation.Aux, "have") is >= 0 and var had
        && view.Tag(had) == "VBD"
        && !view.HasNegation(head);

    // "Is said to have", "it is thought that", "rumour has it that": nobody answers for it.
    private bool IsHearsay(int verb) =>
        view.Lemma(verb) == "have"
            ? view.Child(verb, DependencyRelation.Nsubj) is >= 0 and var word
                && view.Lemma(word) is "rumour" or "rumor" or "legend" or "gossip"
            : classes["hearsay-verbs"].Contains(view.Lemma(verb))
                && view.HasChild(verb, DependencyRelation.AuxPass)
                && !view.HasChild(verb, DependencyRelation.OblAgent)
                && !view.HasNegation(verb);

    private bool IsUntrue(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) == DependencyRelation.Advmod && classes["untrue-adverbs"].Contains(view.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun is an occasion that is used, so that its infinitive was done: "took the opportunity to thank", "used the
    /// summit to condemn".</summary>
    public bool IsOccasion(int noun) =>
        view.Relation(noun) == DependencyRelation.Obj
        && view.Head(noun) is >= 0 and var verb
        && (
            view.Lemma(verb) is "use"
            || (view.Lemma(verb) is "take" or "seize" or "grasp" && view.Lemma(noun) is "opportunity" or "chance" or "occasion" or "moment")
        );

    // Whether whom an order goes to belongs to another state than who gives it.
    private bool IsStranger(int order)
    {
        var told = Math.Max(view.Child(order, DependencyRelation.Obj), view.Child(order, DependencyRelation.Iobj));
        return view.LinkAt(told) is { Mention.Kind: MentionKind.Name, Actor: { Type: not ActorType.Person } addressee }
            && HomeOf(addressee) is { } home
            && view.LinkAt(view.Child(order, DependencyRelation.Nsubj))?.Actor is { } commander
            && HomeOf(commander) is { } other
            && other != home;
    }

    private static ActorId? HomeOf(Actor actor) => actor.Type == ActorType.Country ? actor.Id : actor.Country;

    // "Had on Sunday accused": what stands in between has made a full verb of "had"; "had him arrested" has been done as well.
    private bool IsPerfect(int clause, int head) =>
        view.Lemma(head) == "have"
        && (
            view.Tag(clause) is "VBN" or "VBD"
            // "Had both come": some participles look like infinitives.
            || (view.Lemma(clause) is "come" or "become" or "run" or "overcome" && !view.HasChild(clause, DependencyRelation.Mark))
        )
        && (view.Relation(clause) == DependencyRelation.Xcomp || view.HasChild(clause, DependencyRelation.NsubjPass));

    /// <summary>Applies the effect of a word on a noun it governs: what is not denied or refused remains possible.</summary>
    public void ApplyToNoun(EmbeddingEffect effect, int head)
    {
        if (effect == EmbeddingEffect.Denied && view.HasNegation(head))
        {
            state.Apply(Modality.Possible);
            state.IsSettled = true;
            return;
        }

        Apply(effect, head);
    }

    /// <summary>Applies an effect; gives whether the governing word is negated.</summary>
    public bool Apply(EmbeddingEffect effect, int head)
    {
        state.At = head;
        switch (effect)
        {
            case EmbeddingEffect.Fact:
                state.IsSettled = true;
                return false;
            case EmbeddingEffect.Planned when state.IsSpeechAct && view.Lemma(head) is "vote" or "decide" or "choose" or "opt":
                // A body that votes to condemn has condemned.
                setting.Clause(head);
                return false;
            case EmbeddingEffect.Planned:
                state.Apply(Modality.Planned);
                break;
            case EmbeddingEffect.Possible:
                state.Apply(Modality.Possible);
                break;
            case EmbeddingEffect.Denied:
                state.Apply(Modality.Denied);
                break;
            case EmbeddingEffect.Drop:
                state.Drop();
                return false;
            case EmbeddingEffect.Claim:
                // "The claim that": a noun has no subject to attribute it to.
                return false;
            case EmbeddingEffect.Say:
                Attribute(head);
                return view.HasNegation(head);
            default:
                break;
        }

        var negated = view.HasNegation(head);
        if (view.IsPredicate(head))
        {
            setting.Clause(head);
        }

        return negated;
    }

    /// <summary>Takes whoever makes an accusation for the speaker: "Turkey's accusation of aiding", "jailed by Turkey on charges of
    /// aiding"; what nobody known accuses of is no claim.</summary>
    public void AttributeToAccuser(int accusation)
    {
        foreach (var child in view.Children(accusation))
        {
            if (
                (
                    view.Relation(child) is DependencyRelation.NmodPoss or DependencyRelation.Compound or DependencyRelation.Amod
                    || view.PrepositionOf(child) is "by" or "from"
                ) && view.LinkAt(child) is { } accuser
            )
            {
                state.Speaker ??= new Party(accuser, child, false);
                return;
            }
        }

        state.Speaker ??=
            view.PrepositionOf(accusation) is "on" or "over" or "for" or "under"
            && view.Head(accusation) is >= 0 and var verb
            && view.IsVerb(verb)
                ? speakers.SubjectOf(verb)
                : null;
        state.IsDropped |= state.Speaker is null;
    }

    /// <summary>Takes the subject of a verb of saying for the speaker, where none nearer is known.</summary>
    public void Attribute(int head)
    {
        if (state.Speaker is null && state.IsAttributable)
        {
            state.Speaker = speakers.SubjectOf(head);
        }
    }
}
