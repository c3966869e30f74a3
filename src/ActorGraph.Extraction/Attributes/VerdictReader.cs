using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Climbs from a trigger to the root of its sentence and collects what the words above make of it: modality and attribution.</summary>
internal sealed class VerdictReader
{
    private static readonly EmbeddingLexicon embedding = EmbeddingLexicon.Embedded;
    private static readonly WordClasses classes = WordClasses.Embedded;

    private readonly VerdictState state;
    private readonly SettingReader setting;
    private readonly SyntaxView view;
    private readonly SpeakerFinder speakers;
    private readonly QuoteIndex quotes;
    private bool isUncertain;
    private bool isAttributable;
    private bool isSpeechAct;
    private ActorId? speaker;

    /// <summary>Makes the reader of one document.</summary>
    public VerdictReader(SyntaxView view, SpeakerFinder speakers, QuoteIndex quotes)
    {
        (this.view, this.speakers, this.quotes) = (view, speakers, quotes);
        state = new VerdictState();
        setting = new SettingReader(view, state);
    }

    /// <summary>Judges an event.</summary>
    /// <param name="trigger">The head of its trigger.</param>
    /// <param name="own">The modality that the trigger's own words give.</param>
    /// <param name="speechAct">Whether the event is done by speaking, so that a purpose clause ("called to thank") says it was done.</param>
    public Verdict Read(int trigger, Modality? own, bool speechAct)
    {
        state.Reset(own ?? Modality.Asserted);
        (isUncertain, isAttributable, isSpeechAct, speaker) = (false, true, speechAct, null);
        Climb(trigger);
        speaker ??= isAttributable ? quotes.SpeakerAt(trigger) : null;
        return new Verdict(state.IsDropped ? null : state.Modality, speaker, isUncertain);
    }

    private void Climb(int trigger)
    {
        var token = trigger;
        setting.Own(token);
        while (!state.IsDropped)
        {
            var head = view.Head(token);
            if (isAttributable)
            {
                speaker ??= speakers.AccordingTo(token) ?? speakers.Inserted(token);
            }

            if (head < 0)
            {
                AtRoot(token);
                return;
            }

            if (view.IsPredicate(token) || view.IsVerb(token))
            {
                FromClause(token, head);
            }
            else
            {
                FromNoun(token, head);
            }

            token = head;
        }
    }

    private void AtRoot(int root)
    {
        var sentence = new Sentence(view.Document, view.Sentence(root));
        if (!state.IsSettled && view.Text(sentence.EndToken - 1) is "?" && quotes.SpeakerAt(root) is null)
        {
            state.IsDropped = true;
        }
    }

    private void FromClause(int clause, int head)
    {
        switch (view.Relation(clause))
        {
            case DependencyRelation.Ccomp when clause < head && IsApart(clause, head):
                state.IsSettled = true;
                isAttributable = false;
                break;
            case DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Csubj or DependencyRelation.CsubjPass:
                Embedded(clause, head, embedding.OnClause(view.Lemma(head), view.Part(head)));
                break;
            case DependencyRelation.Conj:
                setting.Conjunct(clause, head);
                break;
            case DependencyRelation.Advcl:
                Adverbial(clause, head);
                break;
            case DependencyRelation.Acl:
                Adnominal(clause, head);
                break;
            case DependencyRelation.Parataxis:
                Paratactic(head);
                break;
            case DependencyRelation.AclRelcl or DependencyRelation.AdvclRelcl:
                state.IsSettled = true;
                isAttributable = quotes.SpeakerAt(clause) is not null;
                break;
            default:
                state.IsSettled = true;
                break;
        }
    }

    // "Manila accused Beijing; Beijing said ...": no tree can make the first half what the second says.
    private bool IsApart(int clause, int head)
    {
        for (var i = clause + 1; i < head; i++)
        {
            if (view.Text(i) is ";" && !quotes.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    private void Embedded(int clause, int head, EmbeddingEffect effect)
    {
        if (effect == EmbeddingEffect.Unknown)
        {
            effect = view.Relation(clause) == DependencyRelation.Ccomp && view.IsVerb(head) ? EmbeddingEffect.Say
                : view.Tag(clause) == "VB" && view.Lemma(head) == "be" ? EmbeddingEffect.Planned
                : view.Tag(clause) == "VB" ? EmbeddingEffect.Possible
                : EmbeddingEffect.Through;
            isUncertain = true;
        }

        // "Going to attack" is a future, "went on to attack" is not.
        if (view.Lemma(head) == "go" && view.Tag(head) == "VBG" && view.Tag(clause) == "VB" && view.Child(head, DependencyRelation.Aux, "be") >= 0)
        {
            effect = EmbeddingEffect.Planned;
        }

        var negated = ApplyEffect(effect, head);
        if (negated)
        {
            state.IsDropped |= effect is EmbeddingEffect.Denied or EmbeddingEffect.Say && !state.IsSettled;
        }
    }

    // Gives whether the governing word is negated.
    private bool ApplyEffect(EmbeddingEffect effect, int head)
    {
        switch (effect)
        {
            case EmbeddingEffect.Fact:
                state.IsSettled = true;
                return false;
            case EmbeddingEffect.Planned when isSpeechAct && view.Lemma(head) is "vote" or "decide" or "choose" or "opt":
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
                state.IsDropped |= !state.IsSettled;
                return false;
            case EmbeddingEffect.Claim:
                Attribute(head, true);
                return false;
            case EmbeddingEffect.Say:
                Attribute(head, false);
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

    private void Attribute(int head, bool isNoun)
    {
        if (speaker is null && isAttributable && !isNoun)
        {
            speaker = speakers.SubjectOf(head);
        }
    }

    private void Adverbial(int clause, int head)
    {
        var mark = view.Child(clause, DependencyRelation.Mark);
        var lemma = mark >= 0 ? view.Lemma(mark) : "";
        if (lemma == "to" && view.Tag(clause) == "VB")
        {
            Purpose(head);
            return;
        }

        var effect = embedding.OnClause(view.Lemma(head), view.Part(head));
        if (lemma is "of" or "for" or "from" or "into" or "against" && classes["object-controllers"].Contains(view.Lemma(head)))
        {
            Embedded(clause, head, effect == EmbeddingEffect.Unknown ? EmbeddingEffect.Fact : effect);
            return;
        }

        if (lemma is "by" or "" && view.Tag(clause) is "VBG" or "VBN" && !state.IsSettled)
        {
            // "Will retaliate by bombing": one plan.
            foreach (var child in view.Children(head))
            {
                if (view.Relation(child) == DependencyRelation.Aux && lemma == "by")
                {
                    setting.Auxiliary(child, head);
                }
            }

            return;
        }

        state.IsSettled = true;
    }

    // "Flew to Doha to meet": an aim; "was ready to", "too weak to": by the word above.
    private void Purpose(int head)
    {
        var effect = embedding.OnClause(view.Lemma(head), view.Part(head));
        if (view.IsVerb(head) && effect is EmbeddingEffect.Unknown or EmbeddingEffect.Fact or EmbeddingEffect.Say or EmbeddingEffect.Through)
        {
            if (!isSpeechAct)
            {
                state.Apply(Modality.Planned);
            }

            setting.Clause(head);
            return;
        }

        ApplyEffect(effect == EmbeddingEffect.Unknown ? EmbeddingEffect.Possible : effect, head);
    }

    private void Adnominal(int clause, int noun)
    {
        var hasMark = view.Child(clause, DependencyRelation.Mark) >= 0;
        if (!hasMark && view.Tag(clause) is "VBG" or "VBN" or "VBD")
        {
            state.IsSettled = true;
            return;
        }

        // "Accused Moscow of arming", hung on Moscow.
        var accuser = view.Head(noun);
        if (hasMark && accuser >= 0 && view.Relation(noun) == DependencyRelation.Obj && classes["object-controllers"].Contains(view.Lemma(accuser)) && view.Tag(clause) == "VBG")
        {
            Embedded(clause, accuser, embedding.OnClause(view.Lemma(accuser), view.Part(accuser)) is var judged and not EmbeddingEffect.Unknown ? judged : EmbeddingEffect.Fact);
            state.IsSettled = true;
            return;
        }

        var effect = embedding.OnClause(view.Lemma(noun), view.Part(noun));
        if (effect == EmbeddingEffect.Unknown)
        {
            effect = view.Tag(clause) == "VB" ? EmbeddingEffect.Possible : EmbeddingEffect.Through;
            isUncertain = true;
        }

        ApplyEffect(effect, noun);
        if (!view.IsPredicate(noun))
        {
            setting.Noun(noun);
        }
    }

    private void Paratactic(int head)
    {
        if (view.IsVerb(head) && embedding.OnClause(view.Lemma(head), view.Part(head)) == EmbeddingEffect.Say)
        {
            Attribute(head, false);
        }
        else
        {
            state.IsSettled = true;
        }
    }

    private void FromNoun(int noun, int head)
    {
        switch (view.Relation(noun))
        {
            case DependencyRelation.Nsubj or DependencyRelation.NsubjPass:
                FromSubject(noun, head);
                break;
            case DependencyRelation.Obj or DependencyRelation.Xcomp:
                FromObject(head);
                break;
            case DependencyRelation.Obl or DependencyRelation.Nmod:
                FromOblique(noun, head);
                break;
            case DependencyRelation.Conj:
                break;
            case DependencyRelation.Compound when classes["quantities"].Contains(view.Lemma(head)):
                break;
            default:
                state.IsSettled = true;
                break;
        }
    }

    private void FromSubject(int noun, int verb)
    {
        if (view.Relation(noun) == DependencyRelation.NsubjPass)
        {
            FromObject(verb);
        }
        else if (view.Lemma(verb) == "fall" && view.HasParticle(verb, "through"))
        {
            state.Apply(Modality.Denied);
        }
        else if (classes["occurrence"].Contains(view.Lemma(verb)) && view.IsVerb(verb))
        {
            setting.Clause(verb);
        }
        else
        {
            state.IsSettled = true;
        }
    }

    private void FromObject(int verb)
    {
        var effect = embedding.OnNoun(view.Lemma(verb), view.Part(verb));
        if (view.Lemma(verb) == "call" && view.HasParticle(verb, "off"))
        {
            effect = EmbeddingEffect.Denied;
        }
        else if (view.Lemma(verb) == "call" && !view.HasParticle(verb, "for"))
        {
            effect = EmbeddingEffect.Fact;
        }
        else if (view.Lemma(verb) == "rule" && !view.HasParticle(verb, "out"))
        {
            effect = EmbeddingEffect.Fact;
        }

        if (effect == EmbeddingEffect.Unknown)
        {
            effect = classes["support-verbs"].Contains(view.Lemma(verb)) ? EmbeddingEffect.Through : EmbeddingEffect.Fact;
        }

        ApplyNounEffect(effect, verb);
    }

    private void ApplyNounEffect(EmbeddingEffect effect, int head)
    {
        if (effect == EmbeddingEffect.Denied && view.HasNegation(head))
        {
            state.Apply(Modality.Possible);
            state.IsSettled = true;
            return;
        }

        ApplyEffect(effect, head);
    }

    private void FromOblique(int noun, int head)
    {
        var preposition = view.PrepositionOf(noun);
        if (preposition is "before" or "ahead_of" or "until" or "ahead")
        {
            state.Apply(Modality.Planned);
            state.IsSettled = true;
            return;
        }

        if (preposition is "without" or "instead_of")
        {
            state.Apply(Modality.Denied);
            state.IsSettled = true;
            return;
        }

        if (preposition == "of" && classes["quantities"].Contains(view.Lemma(head)))
        {
            return;
        }

        var effect = embedding.OnNoun(view.Lemma(head), view.Part(head));
        var governs = preposition is "for" or "on" or "to" or "with" or "of" or "from" or "about";
        if (governs && effect is not (EmbeddingEffect.Unknown or EmbeddingEffect.Through or EmbeddingEffect.Fact))
        {
            ApplyNounEffect(effect, head);
            if (!view.IsPredicate(head))
            {
                setting.Noun(head);
            }
        }
        else
        {
            state.IsSettled = true;
        }
    }

}
