using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Reads what the word above a clause makes of the event in it, by how the clause hangs on that word.</summary>
internal sealed class ClauseContext(SyntaxView view, VerdictState state, SettingReader setting, GoverningWord governors, QuoteIndex quotes)
{
    private static readonly EmbeddingLexicon embedding = EmbeddingLexicon.Embedded;
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Takes the step from a clause to its head.</summary>
    public void Climb(int clause, int head)
    {
        if (IsAverted(clause, head))
        {
            // "To stop Hamas from firing rockets": whether it did is not said.
            var isAim = view.Tag(head) is "VB" or "VBG" && view.Child(head, DependencyRelation.Mark) >= 0;
            state.Apply(Modality.Denied);
            state.IsDropped |= isAim && !state.IsSettled;
            state.IsSettled = true;
            return;
        }

        if (
            view.Relation(clause) is not (DependencyRelation.Conj or DependencyRelation.Parataxis or DependencyRelation.Advcl)
            && Fabricated(head) is >= 0 and var fabricated
        )
        {
            if (classes["fictions"].Contains(view.Lemma(fabricated)))
            {
                state.Drop();
            }

            state.Apply(Modality.Denied);
        }

        ByRelation(clause, head);
    }

    private void ByRelation(int clause, int head)
    {
        switch (view.Relation(clause))
        {
            case DependencyRelation.Ccomp when clause < head ? IsApart(clause, head) : IsAfterwards(clause, head):
                state.IsSettled = true;
                state.IsAttributable = false;
                break;
            case DependencyRelation.Ccomp
                when view.Child(clause, DependencyRelation.Advmod, "where") is var where and > 0 && view.Text(where - 1) is ",":
                // "Visited Cuba, where he signed": nobody's word.
                LeaveToQuote(clause);
                break;
            case DependencyRelation.Xcomp
                when view.Lemma(head) is "warn" or "caution" && view.Child(clause, DependencyRelation.Mark, "to") >= 0:
                // "Warned Iran not to attack".
                state.Drop();
                break;
            case DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Csubj or DependencyRelation.CsubjPass:
                governors.ApplyToClause(clause, head, EffectOf(head));
                break;
            case DependencyRelation.Conj or DependencyRelation.Parataxis when IsBehindSemicolon(clause, head):
                LeaveToQuote(clause);
                break;
            case DependencyRelation.Conj when IsNews(clause, head):
                state.IsSettled = true;
                state.IsAttributable = false;
                break;
            case DependencyRelation.Conj:
                setting.Conjunct(clause, head);
                break;
            case DependencyRelation.Advcl:
                Adverbial(clause, head);
                break;
            case DependencyRelation.Acl:
            case DependencyRelation.AclRelcl when IsContent(clause, head):
                Adnominal(clause, head);
                break;
            case DependencyRelation.Parataxis:
                Paratactic(head);
                break;
            case DependencyRelation.AclRelcl when IsCleft(head) && view.HasNegation(head):
                // "It was not Iran that attacked".
                state.Apply(Modality.Denied);
                break;
            case DependencyRelation.AclRelcl or DependencyRelation.AdvclRelcl:
                LeaveToQuote(clause);
                break;
            default:
                state.IsSettled = true;
                break;
        }
    }

    // Whoever told what stands above has not told it, unless it stands in a quote.
    private void LeaveToQuote(int clause)
    {
        state.IsSettled = true;
        state.IsAttributable = quotes.SpeakerAt(clause) is not null;
    }

    // "Rumours that Israel had killed him": what they say; a relative clause would leave its subject or object to the noun.
    private bool IsContent(int clause, int noun) =>
        view.Child(clause, DependencyRelation.Mark, "that") >= 0
        && view.HasChild(clause, DependencyRelation.Nsubj)
        && view.HasChild(clause, DependencyRelation.Obj)
        && EffectOf(noun) != EmbeddingEffect.Unknown;

    // "It was Iran that attacked".
    private bool IsCleft(int named) =>
        view.HasChild(named, DependencyRelation.Cop)
        && (view.Child(named, DependencyRelation.Expl, "it") >= 0 || view.Child(named, DependencyRelation.Nsubj, "it") >= 0);

    // "False claims that", "a hoax video showed Turkey attacking", "the novel tells how": the noun that makes it up, or -1.
    private int Fabricated(int head)
    {
        var noun = view.IsVerb(head) ? view.Child(head, DependencyRelation.Nsubj) : head;
        if (noun < 0 || !view.IsNoun(noun) || view.LinkAt(noun) is not null)
        {
            return -1;
        }

        if (view.IsVerb(head) && classes["fictions"].Contains(view.Lemma(noun)))
        {
            return noun;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound
                && classes["fabricated"].Contains(view.Lemma(child))
            )
            {
                return noun;
            }
        }

        return -1;
    }

    // "Was stopped from bombing", "was talked out of bombing", "shied away from bombing", "was cleared of bombing", "stopped short of
    // bombing", "thought better of bombing": nobody bombed.
    private bool IsAverted(int clause, int head)
    {
        if (
            view.Tag(clause) != "VBG"
            || view.Relation(clause) is not (DependencyRelation.Advcl or DependencyRelation.Acl)
            || view.Child(clause, DependencyRelation.Mark) is not (>= 0 and var mark)
        )
        {
            return false;
        }

        return view.Lemma(mark) switch
        {
            "from" => classes["averting-verbs"].Contains(view.Lemma(head)),
            "out" => mark + 1 < clause && view.Text(mark + 1) is "of",
            "of" => view.Lemma(head) switch
            {
                "clear" or "acquit" or "absolve" or "exonerate" or "short" => true,
                "stop" or "fall" => IsQualified(head, "short"),
                _ => view.Text(head) is "better" && view.Head(head) is >= 0 and var think && view.Lemma(think) == "think",
            },
            _ => false,
        };
    }

    // "No one has accused": it is not said.
    private bool IsUnsaid(int verb) =>
        view.HasNegation(verb) || (view.Child(verb, DependencyRelation.Nsubj) is >= 0 and var subject && view.IsNobody(subject));

    // "Fell short", "got close": by an adverb, or what a parser takes for a complement.
    private bool IsQualified(int verb, string word) =>
        view.Child(verb, DependencyRelation.Advmod, word) >= 0 || view.Child(verb, DependencyRelation.Xcomp, word) >= 0;

    // "Manila accused Beijing; Beijing said ...": no tree can make the first half what the second says.
    private bool IsApart(int clause, int head)
    {
        for (var i = clause + 1; i < head; i++)
        {
            if ((view.Text(i) is ";" || IsJoint(i, head)) && !quotes.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Qatar had mediated, and its emir pledged money": what "and" joins with the first half is the second, from its subject on.
    private bool IsJoint(int conjunction, int head) =>
        view.Text(conjunction) is "and" or "but"
        && view.Text(conjunction - 1) is ","
        && view.Head(conjunction) is var joined
        && (
            joined == head
            || (view.Relation(joined) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && view.Head(joined) == head)
        );

    // "Announced that it would deliver arms; Baku promptly accused France": a second complement behind a semicolon is none.
    private bool IsAfterwards(int clause, int head)
    {
        var first = view.Child(head, DependencyRelation.Ccomp);
        if (
            first < head
            || first >= clause
            || view.HasChild(clause, DependencyRelation.Mark)
            || !view.HasChild(clause, DependencyRelation.Nsubj)
        )
        {
            return false;
        }

        return HasSemicolon(first, clause);
    }

    // "His party said he was in jail; Guterres demanded": a statement of its own, unless "that" goes on.
    private bool IsBehindSemicolon(int clause, int head)
    {
        if (
            view.HasChild(clause, DependencyRelation.Mark)
            || !(view.HasChild(clause, DependencyRelation.Nsubj) || view.HasChild(clause, DependencyRelation.NsubjPass))
        )
        {
            return false;
        }

        return HasSemicolon(head, clause);
    }

    // Outside of quotes.
    private bool HasSemicolon(int after, int before)
    {
        for (var i = after + 1; i < before; i++)
        {
            if (view.Text(i) is ";" && !quotes.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Promised that it would act, and on Friday the Treasury imposed": what has happened is no part of the promise.
    private bool IsNews(int clause, int head)
    {
        if (view.Tag(clause) != "VBD" || !view.HasChild(clause, DependencyRelation.Nsubj))
        {
            return false;
        }

        foreach (var child in view.Children(head))
        {
            if (
                view.Relation(child) == DependencyRelation.Aux
                && (
                    view.Lemma(child) is "will" or "would" or "shall"
                    || (view.Tag(child) == "VBD" && view.Lemma(child) is "have" && IsBehindComma(clause))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Said Kurti had lied, and Spain recalled": what follows a past perfect behind a comma is told by nobody else.
    private bool IsBehindComma(int clause) =>
        view.Child(clause, DependencyRelation.Cc) is > 0 and var cc
        && view.Text(cc - 1) is ","
        && !view.HasChild(clause, DependencyRelation.Aux);

    private void Adverbial(int clause, int head)
    {
        var mark = view.Child(clause, DependencyRelation.Mark);
        var lemma = mark >= 0 ? view.Lemma(mark) : "";
        var isGerund = view.Tag(clause) == "VBG";
        if (lemma == "to" && view.IsUltimatum(head))
        {
            // "Gave the junta a week to free": demanded.
            state.Drop();
        }
        else if (lemma == "to" && view.Tag(clause) == "VB")
        {
            Infinitive(clause, head);
        }
        else if (view.Child(clause, DependencyRelation.Cc, "rather") is >= 0 and var rather && rather < clause)
        {
            // "Rather than meet Putin, he phoned".
            state.Apply(Modality.Denied);
        }
        else if (lemma == "to" && isGerund && IsClose(head))
        {
            // "Got close to signing".
            state.Apply(Modality.Possible);
        }
        else if (lemma is "toward" or "towards" && isGerund)
        {
            // "Must work toward arresting": an aim, of what the duty is.
            governors.Apply(EmbeddingEffect.Planned, head);
        }
        else if (lemma == "against" && isGerund)
        {
            // "Warned against shutting it": nobody did.
            state.Drop();
        }
        else if (IsCharge(clause, lemma, head))
        {
            Charge(clause, head);
        }
        else if (lemma == "for" && Judge(head) is >= 0 and var judge)
        {
            governors.Attribute(judge);
            state.IsSettled = true;
        }
        else if (lemma == "at" && view.Lemma(head) is "aim" or "direct" or "target")
        {
            state.Apply(Modality.Possible);
        }
        else if (isGerund && IsGoverned(lemma, EffectOf(head)))
        {
            // "Is close to signing", "thinks of visiting", "joined France in sending".
            governors.ApplyToClause(clause, head, EffectOf(head));
        }
        else if (lemma is "by" or "" && view.Tag(clause) is "VBG" or "VBN" && !state.IsSettled)
        {
            Participle(clause, lemma, head);
        }
        else
        {
            if (IsAhead(clause, head, TimeOf(clause, lemma)))
            {
                state.Apply(Modality.Planned);
            }

            state.IsSettled = true;
        }
    }

    private EmbeddingEffect EffectOf(int word) => embedding.OnClause(view.Lemma(word), view.Part(word));

    private void Infinitive(int clause, int head)
    {
        var isOutcome =
            // "It took Israel four days to bomb", "it fell to Merkel to call": done in the end.
            (view.Lemma(head) is "take" or "cost" or "fall" && view.Child(head, DependencyRelation.Nsubj, "it") >= 0)
            // "Went on to send police": no aim, but what came next.
            || (view.Lemma(head) == "go" && view.HasParticle(head, "on"));
        if (isOutcome)
        {
            governors.ApplyToClause(clause, head, EmbeddingEffect.Through);
        }
        else
        {
            Purpose(head);
        }
    }

    private bool IsClose(int head) => IsQualified(head, "close") || view.Child(head, DependencyRelation.Advmod, "near") >= 0;

    // "Accused Iran of arming", "charged him with arming", "persuaded Iran into signing".
    private bool IsCharge(int clause, string mark, int head) =>
        (mark is "of" or "for" or "from" or "into" or "against" && classes["object-controllers"].Contains(view.Lemma(head)))
        || (mark is "with" && view.Tag(clause) == "VBG" && classes["charging-verbs"].Contains(view.Lemma(head)));

    private void Charge(int clause, int head)
    {
        if (classes["charging-verbs"].Contains(view.Lemma(head)) && IsUnsaid(head))
        {
            // "No one has accused Iran of arming them".
            state.Drop();
        }

        governors.ApplyToClause(clause, head, EffectOf(head) is var effect and not EmbeddingEffect.Unknown ? effect : EmbeddingEffect.Fact);
    }

    // "Holds him responsible for jailing": what he has done by the word of who holds him so; the verb of that, or -1.
    private int Judge(int blame) =>
        view.Relation(blame) == DependencyRelation.Xcomp
        && view.Lemma(blame) is "responsible" or "accountable" or "liable" or "guilty"
        && view.Head(blame) is >= 0 and var judge
        && classes["judging-verbs"].Contains(view.Lemma(judge))
            ? judge
            : -1;

    private static bool IsGoverned(string mark, EmbeddingEffect effect) =>
        effect switch
        {
            EmbeddingEffect.Planned or EmbeddingEffect.Possible or EmbeddingEffect.Denied or EmbeddingEffect.Drop => mark
                is "to"
                    or "of"
                    or "on"
                    or "from"
                    or "in"
                    or "about"
                    or "at",
            EmbeddingEffect.Through => mark is "in" or "on",
            _ => false,
        };

    private void Participle(int clause, string mark, int head)
    {
        // "Gave them a day to leave, blaming Iran": no part of the leaving.
        state.IsSettled =
            mark.Length == 0 && clause > head && view.Text(clause - 1) is "," && view.Child(head, DependencyRelation.Mark, "to") >= 0;
        if (mark != "by")
        {
            return;
        }

        // "Will retaliate by bombing": one plan.
        foreach (var child in view.Children(head))
        {
            if (view.Relation(child) == DependencyRelation.Aux)
            {
                setting.Auxiliary(child, head);
            }
        }
    }

    private string TimeOf(int clause, string mark) =>
        mark.Length == 0 && view.Child(clause, DependencyRelation.Advmod, "when") >= 0 ? "when" : mark;

    // "Will be signed when Modi visits Kenya", "is to meet Ruto before flying to Chad": what is told of a plan's time lies ahead as well.
    private bool IsAhead(int clause, int head, string time)
    {
        var isOpen = time is "when" or "before" or "until" or "once" or "after" or "while" or "as" && view.Tag(clause) is "VBZ" or "VBP";
        return (isOpen || (time == "before" && view.Tag(clause) == "VBG")) && setting.LiesAhead(head);
    }

    // "Flew to Doha to meet": an aim; "was ready to", "too weak to": by the word above.
    private void Purpose(int head)
    {
        if (view.Child(head, DependencyRelation.Advmod, "too") >= 0)
        {
            // "Is too weak to attack".
            state.Apply(Modality.Denied);
            return;
        }

        if (view.Lemma(head) == "become" && view.Child(head, DependencyRelation.Xcomp) is >= 0 and var rank && view.IsRanked(rank))
        {
            // "Became the highest-ranking official to visit".
            setting.Clause(head);
            return;
        }

        var effect = EffectOf(head);
        if (
            view.IsVerb(head)
            && (
                effect is EmbeddingEffect.Unknown or EmbeddingEffect.Fact or EmbeddingEffect.Say or EmbeddingEffect.Through
                // "Blocked roads to protest": what they do it for.
                || classes["stopping-verbs"].Contains(view.Lemma(head))
            )
        )
        {
            if (!state.IsSpeechAct)
            {
                state.Apply(Modality.Planned);
            }

            setting.Clause(head);
            return;
        }

        // "Was in Damascus to meet".
        var isPlace = view.IsNoun(head) && view.HasChild(head, DependencyRelation.Case) && view.HasChild(head, DependencyRelation.Cop);
        governors.Apply(
            effect != EmbeddingEffect.Unknown ? effect
                : isPlace ? EmbeddingEffect.Planned
                : EmbeddingEffect.Possible,
            head
        );
    }

    private void Adnominal(int clause, int noun)
    {
        var hasMark = view.Child(clause, DependencyRelation.Mark) >= 0;
        if (!hasMark && view.Tag(clause) is "VBG" or "VBN" or "VBD")
        {
            state.IsSettled = !IsDraft(noun);
        }
        else if (view.Child(clause, DependencyRelation.Mark, "of") >= 0 && classes["accusing-nouns"].Contains(view.Lemma(noun)))
        {
            governors.AttributeToAccuser(noun);
            state.IsSettled = true;
        }
        else if (hasMark && view.Tag(clause) == "VBG" && AccuserOf(noun) is >= 0 and var accuser)
        {
            governors.ApplyToClause(
                clause,
                accuser,
                EffectOf(accuser) is var judged and not EmbeddingEffect.Unknown ? judged : EmbeddingEffect.Fact
            );
            state.IsSettled = true;
        }
        else if (view.Part(noun) == PartOfSpeech.Propn && clause == noun + 2 && view.Child(clause, DependencyRelation.Mark, "to") >= 0)
        {
            // "EU to sanction Belarus": a headline.
            state.Apply(Modality.Planned);
        }
        else
        {
            Complement(clause, noun);
        }
    }

    // "Is considering a draft condemning": what a text says is said once it is passed.
    private bool IsDraft(int noun) =>
        classes["utterances"].Contains(view.Lemma(noun))
        && view.Relation(noun) == DependencyRelation.Obj
        && view.Head(noun) is >= 0 and var passing
        && embedding.OnNoun(view.Lemma(passing), view.Part(passing)) is EmbeddingEffect.Planned or EmbeddingEffect.Possible;

    // "Accused Moscow of arming", hung on Moscow: the verb, or -1.
    private int AccuserOf(int noun) =>
        view.Relation(noun) == DependencyRelation.Obj
        && view.Head(noun) is >= 0 and var accuser
        && classes["object-controllers"].Contains(view.Lemma(accuser))
            ? accuser
            : -1;

    // "A plan to attack", "the claim that Israel attacked".
    private void Complement(int clause, int noun)
    {
        var effect = EffectOf(noun);
        if ((effect == EmbeddingEffect.Unknown && view.IsRanked(noun)) || governors.IsOccasion(noun))
        {
            effect = EmbeddingEffect.Through;
        }

        if (effect == EmbeddingEffect.Unknown)
        {
            effect = view.Tag(clause) == "VB" ? EmbeddingEffect.Possible : EmbeddingEffect.Through;
            state.IsUncertain = true;
        }

        governors.Apply(AnswerTo(noun) ?? effect, noun);
        if (!view.IsPredicate(noun))
        {
            setting.Noun(noun);
        }
    }

    // "Accepted an invitation to visit", "declined an offer to".
    private EmbeddingEffect? AnswerTo(int noun) =>
        view.Relation(noun) != DependencyRelation.Obj
        || view.Lemma(noun) is not ("invitation" or "offer")
        || view.Head(noun) is not (>= 0 and var answer)
        || view.HasNegation(answer)
            ? null
        : classes["accepting-verbs"].Contains(view.Lemma(answer)) ? EmbeddingEffect.Planned
        : classes["declining-verbs"].Contains(view.Lemma(answer)) ? EmbeddingEffect.Denied
        : null;

    private void Paratactic(int head)
    {
        if (view.IsVerb(head) && EffectOf(head) == EmbeddingEffect.Say)
        {
            governors.Attribute(head);
        }
        else
        {
            state.IsSettled = true;
        }
    }
}
