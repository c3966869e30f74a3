using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Makes a draft of a candidate: judges its modality and reads who says it, when and where.</summary>
internal sealed class EventDrafter(SyntaxView view, ReadingTools tools)
{
    private static readonly RelationType rejects = RelationOntology.Get(RelationKind.Rejected);
    private static readonly RelationType callsOn = RelationOntology.Get(RelationKind.CalledOn);
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly List<int> heads = [];
    private readonly ConditionalThreat threats = new(view, tools);

    /// <summary>Drafts a candidate; null where its setting says that nothing is claimed.</summary>
    public ClaimDraft? Draft(Candidate candidate)
    {
        var (match, source, target) = candidate;
        var verdict = VerdictOn(match);
        if (IsNoReproach(match, verdict) || ModalityOf(match, verdict) is not { } judged)
        {
            tools.Trace?.Dropped(candidate, verdict);
            return null;
        }

        var isThreat = threats.IsMade(candidate, verdict);
        var (relation, modality) = isThreat ? (ConditionalThreat.Threatens, Modality.Asserted) : Weigh(match, judged);
        var isState = relation.Category == RelationCategory.State;
        var isProgressive = IsProgressive(match.Head);
        var liesAhead = modality is Modality.Planned or Modality.Possible || isThreat || isProgressive;
        var (day, range, timeWords) =
            isState && modality == Modality.Asserted ? default : tools.Times.Find(match.Tokens, liesAhead, target);
        if (modality == Modality.Asserted && isProgressive && day > view.Document.Article.PublishedOn)
        {
            // "Is sending its minister to Guyana on Monday".
            modality = Modality.Planned;
        }

        var isOwnWord = (verdict.AttributedTo == source.Actor.Id || match.Frame.IsSaid) && RelationGroups.Speech.Contains(relation);
        return new ClaimDraft
        {
            Type = relation,
            Source = source,
            Target = target,
            Trigger = match.Head,
            TriggerSpan = SpanOf(match),
            Modality = modality,
            AttributedTo = isThreat || isOwnWord ? null : verdict.AttributedTo,
            Date = day,
            DateRange = range,
            TimeWords = timeWords,
            Place = isState ? null : tools.Places.Find(match.Tokens),
            EventCode = relation == match.Frame.Relation ? match.Frame.EventCode : relation.DefaultEventCode,
            RuleConfidence = verdict.IsUncertain ? 0.7 : 0.9,
            Rule = match.Frame.Id,
            Match = match,
            Steps = verdict.Steps,
        };
    }

    // What the setting makes of the event: of what is called somebody's duty, nothing.
    private Verdict VerdictOn(TriggerMatch match)
    {
        if (IsDuty(match) || match.Tokens.Any(view.IsDuty))
        {
            return new Verdict(Modality.Asserted, null, false, []);
        }

        var own = IsThreatenedAct(match.Frame) || IsRefusal(match.Frame) ? (Modality?)null : match.Frame.Modality ?? Promised(match);
        return tools.Verdicts.Read(JudgedToken(match), own, IsSaying(match.Frame.Relation), match.Tokens);
    }

    // Whether what somebody says of another is no reproach: another word tells what is made of it ("accused him of ruining", "urged it to
    // stop insulting"), or it is not said to be so ("Israel may have broken the truce, he said").
    private bool IsNoReproach(TriggerMatch match, Verdict verdict) =>
        match.Frame.IsSaid
        && (
            (match.Frame.Relation.Kind == RelationKind.Criticized && !IsStatement(StatementOf(match.Head)))
            || (
                !IsThreatenedAct(match.Frame)
                && !IsRefusal(match.Frame)
                && (verdict.Modality != Modality.Asserted || threats.IsAhead(JudgedToken(match)))
            )
        );

    // The modality of the words in their setting; null where they claim nothing: not to reject is no event.
    private Modality? ModalityOf(TriggerMatch match, Verdict verdict)
    {
        if (verdict.Modality is not { } judged)
        {
            return null;
        }

        var isStillThreatened = judged == Modality.Possible && IsThreatenedAct(match.Frame) && threats.IsAhead(match.Head);
        var modality = Turn(match, isStillThreatened ? Modality.Planned : judged);
        return match.Frame.Relation.Kind == RelationKind.Rejected && modality == Modality.Denied ? null : modality;
    }

    // What was done all the same, or instead, where the words deny or doubt it.
    private (RelationType Relation, Modality Modality) Weigh(TriggerMatch match, Modality modality)
    {
        var relation = match.Frame.Relation;
        return relation.Kind switch
        {
            // Who has not accepted an invitation has been invited, nor is an appeal that was rejected no appeal.
            RelationKind.CalledOn when IsAnswer(match.Head) || (modality == Modality.Denied && IsRefusedNoun(match.Head)) => (
                relation,
                Modality.Asserted
            ),
            // Who tries to bring others together mediates.
            RelationKind.MediatedBetween when modality == Modality.Possible && IsTried(match.Head) => (relation, Modality.Asserted),
            // Who does not accept a demand has refused.
            RelationKind.ConcededTo when modality == Modality.Denied && NamesRequest(match) => (rejects, Modality.Asserted),
            _ => (relation, modality),
        };
    }

    private bool IsAnswer(int verb) =>
        classes["accepting-verbs"].Contains(view.Lemma(verb)) || classes["declining-verbs"].Contains(view.Lemma(verb));

    private bool IsRefusedNoun(int noun) => view.IsNoun(noun) && !IsNegated(noun);

    private bool IsTried(int verb) =>
        view.Relation(verb) == DependencyRelation.Xcomp && classes["trying-verbs"].Contains(view.Lemma(view.Head(verb)));

    private bool NamesRequest(TriggerMatch match) => match.Tokens.Any(t => classes["requests"].Contains(view.Lemma(t)));

    /// <summary>Whether a frame that lives by its setting ("will retaliate", "did not accept") has none here, so that it explains
    /// nothing.</summary>
    public bool IsIdle(Candidate candidate)
    {
        var frame = candidate.Match.Frame;
        var isJudgement = frame.IsSaid && frame.Relation != callsOn && frame.Relation.Kind != RelationKind.Threatened && !IsRefusal(frame);
        if (!IsThreatenedAct(frame) && !IsRefusal(frame) && !isJudgement)
        {
            return false;
        }

        var verdict = tools.Verdicts.Read(JudgedToken(candidate.Match), null, IsSaying(frame.Relation), candidate.Match.Tokens);
        if (isJudgement)
        {
            // "Hungary is no reliable partner, he said": praise that is denied is none.
            return verdict.Modality is not Modality.Asserted;
        }

        if (
            verdict.Modality is { } judged
            && (Turn(candidate.Match, judged) is not null || (judged == Modality.Possible && threats.IsAhead(candidate.Match.Head)))
        )
        {
            return false;
        }

        tools.Trace?.Dropped(candidate, verdict);
        return true;
    }

    /// <summary>Adds the request behind a refusal or a concession: who refuses or grants one has been asked.</summary>
    public void AddRefusedRequest(Candidate candidate, ClaimDraft draft, List<ClaimDraft> drafts)
    {
        if (
            draft.Type.Kind is not (RelationKind.Rejected or RelationKind.ConcededTo)
            || !callsOn.Allows(draft.Target.Actor.Type, draft.Source.Actor.Type)
        )
        {
            return;
        }

        heads.Clear();
        tools.Arguments.Fill(new Slot(SlotRole.Object), candidate.Match, heads);
        tools.Arguments.Fill(new Slot(SlotRole.Preposition, "with"), candidate.Match, heads);
        tools.Arguments.Fill(new Slot(SlotRole.Preposition, "to"), candidate.Match, heads);
        if (heads.Exists(h => IsOwnRequest(h, draft.Source)) || candidate.Match.Tokens.Any(t => IsOwnRequest(t, draft.Source)))
        {
            drafts.Add(
                draft with
                {
                    Type = callsOn,
                    Source = draft.Target,
                    Target = draft.Source,
                    Modality = Modality.Asserted,
                    EventCode = callsOn.DefaultEventCode,
                    Date = null,
                    DateRange = null,
                    TimeWords = null,
                }
            );
            tools.Trace?.Drafted(drafts[^1]);
        }
    }

    // A request that names its addressee, "an appeal to Honiara", is told by its own frame; "dropped its demand": he asked himself.
    private bool IsOwnRequest(int noun, Party refuser)
    {
        if (
            !classes["requests"].Contains(view.Lemma(noun))
            || (view.Child(noun, DependencyRelation.NmodPoss) is >= 0 and var owner && view.LinkAt(owner)?.Actor.Id == refuser.Actor.Id)
        )
        {
            return false;
        }

        foreach (var child in view.Children(noun))
        {
            if (view.PrepositionOf(child) == "to" && tools.Parties.NameOf(child) is not null)
            {
                return false;
            }
        }

        return true;
    }

    // What is threatened lies ahead, the threat does not; a refusal is the denied acceptance. Null where the words amount to neither.
    private Modality? Turn(TriggerMatch match, Modality modality)
    {
        var frame = match.Frame;
        if (modality == Modality.Denied && match.Tokens.Any(token => view.Lemma(token) is "long" or "longer"))
        {
            // "No longer buys coal": that it ends is what is told.
            return Modality.Asserted;
        }

        if (frame.Relation.Kind == RelationKind.Threatened && (IsThreatenedAct(frame) || modality == Modality.Planned))
        {
            // A reprisal that was taken is no threat; "more sanctions could follow", he said, is one.
            return
                modality == Modality.Planned
                || (modality == Modality.Possible && frame.IsSaid && frame.Target.Any(s => s.Role == SlotRole.Condition))
                ? Modality.Asserted
                : null;
        }

        if (IsRefusal(frame))
        {
            // "Did not accept the demand": only the denied acceptance is a refusal.
            return modality == Modality.Denied ? Modality.Asserted : null;
        }

        return modality;
    }

    // "Pledged tanks to Ukraine", "offered him asylum", "plan a rally": what is promised is not given yet.
    private Modality? Promised(TriggerMatch match) =>
        match.Tokens.Length > 1 && classes["planning-verbs"].Contains(view.Lemma(match.Head)) && view.IsVerb(match.Head) ? Modality.Planned
        : match.Frame.Relation.Kind is not (RelationKind.Aids or RelationKind.ConcededTo or RelationKind.MediatedBetween)
        || !view.IsVerb(match.Head)
            ? null
        : classes["promising-verbs"].Contains(view.Lemma(match.Head)) ? Modality.Planned
        : view.Lemma(match.Head) == "offer" ? Modality.Possible
        : null;

    // "Their obstinacy costs lives": a judged thing may be the subject of what is said.
    private int StatementOf(int token) =>
        view.Relation(token) == DependencyRelation.Nsubj && !view.IsPredicate(token) ? view.Head(token) : token;

    // A finite clause, or what is coordinated with one.
    private bool IsStatement(int verb)
    {
        for (; verb >= 0; verb = view.Head(verb))
        {
            if (
                view.HasChild(verb, DependencyRelation.Aux)
                || view.HasChild(verb, DependencyRelation.AuxPass)
                || view.Tag(verb) is "VBD" or "VBZ" or "VBP"
                || (view.Child(verb, DependencyRelation.Cop) is >= 0 and var copula && view.Tag(copula) is "VBD" or "VBZ" or "VBP")
            )
            {
                return view.Child(verb, DependencyRelation.Mark, "to") < 0 || (IsCarriedOn(verb) && IsStatement(view.Head(verb)));
            }

            if (view.Relation(verb) != DependencyRelation.Conj && !IsCarriedOn(verb))
            {
                return false;
            }
        }

        return false;
    }

    // "Continues to play games", "appears to be hiding it": what it continues or appears to do it does.
    private bool IsCarriedOn(int verb) =>
        IsAttempted(verb)
        || (
            view.Relation(verb) == DependencyRelation.Xcomp
            && view.Head(verb) is >= 0 and var above
            && EmbeddingLexicon.Embedded.OnClause(view.Lemma(above), view.Part(above)) == EmbeddingEffect.Through
        );

    private bool IsAttempted(int verb) =>
        view.Relation(verb) == DependencyRelation.Xcomp
        && view.Head(verb) is >= 0 and var above
        && classes["attempting-verbs"].Contains(view.Lemma(above));

    private bool IsProgressive(int verb) =>
        view.Tag(verb) == "VBG" && view.Child(verb, DependencyRelation.Aux, "be") is var be and >= 0 && view.Tag(be) is "VBZ" or "VBP";

    private bool IsNegated(int noun) =>
        view.Child(noun, DependencyRelation.Det, "no") >= 0 || (view.Head(noun) is >= 0 and var verb && view.HasNegation(verb));

    // "Israel must withdraw", he said: what he says is not so, but he asks for it.
    private static bool IsDuty(TriggerMatch match) => match.Frame.IsSaid && match.Frame.Relation == callsOn;

    // What is done by saying it, and what is done to say something: "marched to protest against".
    private static bool IsSaying(RelationType relation) =>
        RelationGroups.Speech.Contains(relation) || relation.Kind == RelationKind.ProtestedAgainst;

    private static bool IsThreatenedAct(Frame frame) =>
        frame.Relation.Kind == RelationKind.Threatened && frame.Modality == Modality.Planned;

    private static bool IsRefusal(Frame frame) =>
        (frame.IsSaid || frame.Relation.Kind is RelationKind.Rejected or RelationKind.Criticized or RelationKind.Threatened)
        && frame.Modality == Modality.Denied;

    // A light verb's own setting counts, but where its noun is head of the clause ("talks held by"), the noun's.
    private int JudgedToken(TriggerMatch match)
    {
        var token =
            match.Tokens.Length > 1 && view.Relation(match.Head) == DependencyRelation.Acl && match.Tokens.Contains(view.Head(match.Head))
                ? view.Head(match.Head)
                : match.Head;
        if (match.Frame.IsSaid && match.Frame.Relation.Kind is RelationKind.Accused or RelationKind.Criticized && !IsRefusal(match.Frame))
        {
            // "Had tried to steal the election", she said: who is said to attempt a wrong is accused of it.
            while (IsAttempted(token))
            {
                token = view.Head(token);
            }
        }

        return token;
    }

    private TextSpan SpanOf(TriggerMatch match)
    {
        var first = match.Tokens.Min();
        var last = match.Tokens.Max();
        return last - first < 12 ? new TextSpan(view.Span(first).Start, view.Span(last).End) : view.Span(match.Head);
    }
}
