using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Tells whose deed is meant where the text names it again without its doer: "condemned the attack", "rejected the demand",
/// "called it a mistake".</summary>
internal sealed class DeedMemory(SyntaxView view)
{
    // A deed named by a noun is known for longer than one that "it" or nothing stands for.
    private const int NounReach = 4;
    private const int PronounReach = 1;
    private const int DecisionReach = 2;
    private const int CaptiveReach = 8;
    private const int LeadSentence = 1;

    private static readonly RelationSet asking = RelationSet.Of(RelationKind.CalledOn);
    private static readonly RelationSet words = RelationSet.Of(
        RelationKind.Criticized,
        RelationKind.Accused,
        RelationKind.Threatened,
        RelationKind.CalledOn
    );

    // What one may give way to, or not.
    private static readonly RelationSet pressure = RelationSet.Of(RelationKind.CalledOn, RelationKind.Threatened, RelationKind.Sanctioned);

    // What a word that tells nothing of it may stand for ("the decision", "it"): what is merely said is no deed.
    private static readonly RelationSet anyDeed = RelationSet.Of([
        .. Enum.GetValues<RelationKind>()
            .Where(k => !RelationGroups.Speech.Contains(k) || k is RelationKind.Threatened or RelationKind.Rejected),
    ]);

    private static readonly RelationSet force = RelationSet.Of(RelationKind.Attacked, RelationKind.Coerced);
    private static readonly RelationSet coercion = RelationSet.Of(
        RelationKind.Coerced,
        RelationKind.Attacked,
        RelationKind.ReducedRelationsWith
    );

    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Whether a noun can name a deed again: definite, without a name of its own, of a class that the engine knows.</summary>
    public bool IsDeed(int noun) =>
        (IsPronoun(noun) && view.Lemma(noun) is not ("which" or "what"))
        || (RelationsOf(noun) is not null && IsDefinite(noun) && !HasOwnName(noun));

    /// <summary>Whether a noun, no pronoun, names a deed again: "demanded that the tariffs be lifted".</summary>
    public bool IsNamedDeed(int noun) =>
        !IsPronoun(noun) && IsDeed(noun) && RelationsOf(noun) is var meant && meant != asking && meant != words;

    /// <summary>Whether a noun names a proposal again: "rejected the offer".</summary>
    public bool IsProposal(int noun) => classes["proposal"].Contains(view.Lemma(noun)) && IsDefinite(noun) && !HasOwnName(noun);

    /// <summary>The verb by which somebody has made the proposal that a judging word is about, in the same sentence or the one before; -1
    /// where there is none.</summary>
    public int ProposingVerb(int trigger)
    {
        var floor = view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(trigger) - PronounReach)];
        for (var verb = trigger - 1; verb >= floor; verb--)
        {
            if (
                view.IsVerb(verb)
                && view.Lemma(verb) is "propose" or "offer" or "suggest"
                && (
                    view.HasChild(verb, DependencyRelation.Obj)
                    || view.HasChild(verb, DependencyRelation.Xcomp)
                    || view.HasChild(verb, DependencyRelation.Ccomp)
                )
            )
            {
                return verb;
            }

            if (
                view.IsVerb(verb)
                && view.Child(verb, DependencyRelation.Obj) is >= 0 and var what
                && classes["proposing"].Contains(view.Lemma(verb))
                && classes["proposal"].Contains(view.Lemma(what))
            )
            {
                return verb;
            }
        }

        return -1;
    }

    /// <summary>Whether the token is a pronoun that may stand for a deed.</summary>
    public bool IsPronoun(int noun) =>
        view.Part(noun) is PartOfSpeech.Pron or PartOfSpeech.Det
        && view.Lemma(noun) is "it" or "this" or "that" or "these" or "which" or "what";

    /// <summary>The doer of the deed that a judging word is about; null where none is near.</summary>
    /// <param name="judge">Who judges: never the doer.</param>
    /// <param name="noun">The noun or pronoun that names the deed, or -1 where it is left out ("Israel refused").</param>
    /// <param name="trigger">The judging word.</param>
    /// <param name="drafts">What has been found, in any order.</param>
    /// <param name="state">The state that the judge serves, whose affair it is, too.</param>
    /// <param name="isRefusal">Whether the judge refuses what was done: "it" is what he was asked for, if anything.</param>
    public Party? Doer(Party judge, ActorId? state, int noun, int trigger, List<ClaimDraft> drafts, bool isRefusal) =>
        isRefusal && noun >= 0 && IsPronoun(noun) && Doer(judge, state, noun, trigger, drafts, asking) is { } asker
            ? asker
            : Doer(
                judge,
                state,
                noun,
                trigger,
                drafts,
                noun < 0 ? PressureOn(trigger)
                    : IsPronoun(noun) ? null
                    : RelationsOf(noun)
            );

    // "Refused to budge" answers a threat as well, "refused" alone what was asked.
    private RelationSet PressureOn(int trigger) => view.HasChild(trigger, DependencyRelation.Xcomp) ? pressure : asking;

    // What a noun names that nothing near explains is what the article is about: its title and first sentence tell.
    private Party? Doer(Party judge, ActorId? state, int noun, int trigger, List<ClaimDraft> drafts, RelationSet? types) =>
        Near(judge, state, noun, trigger, drafts, types)
        ?? (noun >= 0 && !IsPronoun(noun) && types is { } meant && !IsToldTo(types) ? Lead(judge, noun, trigger, drafts, meant) : null);

    private Party? Lead(Party judge, int noun, int trigger, List<ClaimDraft> drafts, RelationSet types)
    {
        var told = drafts
            .Where(d =>
                view.Sentence(d.Trigger) <= LeadSentence
                && d.Trigger < trigger
                && d.Type.Category == RelationCategory.Event
                && !d.Type.IsSymmetric
                && d.Modality != Modality.Denied
                && types.Contains(d.Type)
            )
            .DistinctBy(d => d.Source.Actor.Id)
            .Take(2)
            .ToArray();
        return told is [var deed] && deed.Source.Actor.Id != judge.Actor.Id ? deed.Source with { Token = noun, IsOwner = true } : null;
    }

    private Party? Near(Party judge, ActorId? state, int noun, int trigger, List<ClaimDraft> drafts, RelationSet? types)
    {
        var reach =
            noun >= 0 && view.Lemma(noun) is "which" or "what" ? 0
            : noun < 0 || IsPronoun(noun) || types is null ? PronounReach
            : types == anyDeed ? DecisionReach
            : NounReach;
        ClaimDraft? best = null;
        foreach (var draft in drafts)
        {
            var distance = view.Sentence(trigger) - view.Sentence(draft.Trigger);
            if (
                draft.Trigger >= trigger
                || distance > reach
                || distance < 0
                || draft.Type.Category == RelationCategory.State
                || draft.Modality == Modality.Denied
                || draft.Source.Actor.Id == judge.Actor.Id
                || !(types ?? anyDeed).Contains(draft.Type)
                || (IsToldTo(types) && draft.Target.Actor.Id != judge.Actor.Id && draft.Target.Actor.Id != state)
            )
            {
                continue;
            }

            if (best is null || draft.Trigger > best.Trigger)
            {
                best = draft;
            }
        }

        return best is null || (best.Type.IsSymmetric && (types is null || types == anyDeed))
            ? null
            : best.Source with
            {
                Token = noun < 0 ? trigger : noun,
                IsOwner = true,
            };
    }

    /// <summary>Whether a noun names what is done to somebody: "the arrest of X".</summary>
    public bool IsDoneToSomebody(int noun) => classes["deeds-to-somebody"].Contains(view.Lemma(noun)) && RelationsOf(noun) is not null;

    /// <summary>Who did to somebody what a noun names: "condemned the killing of X"; null where the text has not told.</summary>
    public Party? DoerTo(IReadOnlyList<Party> patients, int noun, Party judge, int trigger, List<ClaimDraft> drafts)
    {
        var types = RelationsOf(noun) ?? anyDeed;
        var best = drafts
            .Where(d =>
                types.Contains(d.Type)
                && d.Modality == Modality.Asserted
                && d.Source.Actor.Id != judge.Actor.Id
                && patients.Any(p => p.Actor.Id == d.Target.Actor.Id)
                && d.Trigger != trigger
                && view.Sentence(trigger) - view.Sentence(d.Trigger) is >= 0 and <= CaptiveReach
            )
            .MaxBy(d => d.Trigger);
        return best is null ? null : best.Source with { Token = noun, IsOwner = true };
    }

    /// <summary>Who holds the one whose release is demanded: nearest before the demand, in the article's last sentences; null where nobody
    /// is told to.</summary>
    /// <param name="captives">Those who are to be released; empty where they are "the hostages".</param>
    /// <param name="judge">Who demands it.</param>
    /// <param name="trigger">The demanding word.</param>
    /// <param name="drafts">What has been found, in any order.</param>
    public Party? Captor(IReadOnlyList<Party> captives, Party judge, int trigger, List<ClaimDraft> drafts)
    {
        var best = drafts
            .Where(d =>
                d.Type.Kind == RelationKind.Coerced
                && d.Modality == Modality.Asserted
                && d.Trigger < trigger
                && d.Source.Actor.Id != judge.Actor.Id
                && view.Sentence(trigger) - view.Sentence(d.Trigger) <= (captives.Count > 0 ? CaptiveReach : PronounReach)
                && (captives.Count == 0 || captives.Any(c => c.Actor.Id == d.Target.Actor.Id))
            )
            .MaxBy(d => d.Trigger);
        return best is null ? null : best.Source with { Token = trigger, IsOwner = true };
    }

    // What is said to somebody, or put on him, he alone answers.
    private static bool IsToldTo(RelationSet? types) => types == asking || types == words || types == pressure;

    /// <summary>Whether a noun names deeds of a relation: "the killings" those of ATTACKED.</summary>
    public bool NamesDeedOf(int noun, RelationKind relation) =>
        RelationsOf(noun) is { } types && types != anyDeed && types.Contains(relation);

    // The relations whose deeds a noun can name: none of those known where it names a thing, null where it names neither.
    private RelationSet? RelationsOf(int noun)
    {
        var lemma = view.Lemma(noun);
        return classes["deeds-of-force"].Contains(lemma) ? force
            : classes["deeds-of-sanction"].Contains(lemma) ? RelationSet.Of(RelationKind.Sanctioned)
            : lemma is "coup" or "putsch" or "takeover" ? RelationSet.Of(RelationKind.Coerced)
            : classes["deeds-of-coercion"].Contains(lemma) ? coercion
            : classes["deeds-of-asking"].Contains(lemma) ? asking
            : classes["deeds-of-words"].Contains(lemma) ? words
            : classes["deeds-of-threat"].Contains(lemma) ? RelationSet.Of(RelationKind.Threatened)
            : classes["deeds-of-mobilizing"].Contains(lemma) ? RelationSet.Of(RelationKind.MobilizedAgainst)
            : classes["deeds-of-breaking"].Contains(lemma) ? RelationSet.Of(RelationKind.ReducedRelationsWith)
            : classes["deeds-of-visiting"].Contains(lemma) ? RelationSet.Of(RelationKind.Visited)
            : classes["deeds-of-helping"].Contains(lemma) ? RelationSet.Of(RelationKind.Aids)
            : classes["deeds-of-refusing"].Contains(lemma) ? RelationSet.Of(RelationKind.Rejected)
            : classes["deeds"].Contains(lemma) ? anyDeed
            : NamedAgain.Knows(lemma) ? RelationSet.Empty
            : null;
    }

    private bool IsDefinite(int noun)
    {
        if (
            view.Relation(noun) is DependencyRelation.Appos or DependencyRelation.Parataxis or DependencyRelation.Dislocated
            && noun > 1
            && (view.HasChild(noun, DependencyRelation.AclRelcl) || view.HasChild(noun, DependencyRelation.Acl))
        )
        {
            // "Asked it to send arms, a request that Bern declined", "vetoed the aid, a step applauded by Slovakia".
            return true;
        }

        foreach (var child in view.Children(noun))
        {
            if (IsDay(child))
            {
                return true;
            }

            if (view.Relation(child) == DependencyRelation.Det)
            {
                return view.Lemma(child) is "the" or "this" or "that" or "these" or "those" or "both";
            }
        }

        return false;
    }

    // "Friday's attack" is the one that has been told of.
    private bool IsDay(int owner) =>
        view.Relation(owner) == DependencyRelation.NmodPoss && classes["time-units"].Contains(view.Lemma(owner));

    private bool HasOwnName(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                (view.Relation(child) is DependencyRelation.NmodPoss && !IsDay(child))
                || (
                    view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Compound or DependencyRelation.Amod
                    && view.Part(child) == PartOfSpeech.Propn
                )
                || (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is "by" or "from")
            )
            {
                return true;
            }
        }

        return false;
    }
}
