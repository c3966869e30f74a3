using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Climbs from a trigger to the root of its sentence and collects what the words above make of it: modality and attribution.</summary>
internal sealed class VerdictReader(SyntaxView view, SpeakerFinder speakers, QuoteIndex quotes)
{
    private static readonly EmbeddingLexicon embedding = EmbeddingLexicon.Embedded;
    private static readonly WordClasses classes = WordClasses.Embedded;

    private Modality modality;
    private bool isDropped;
    private bool isSettled;
    private bool isUncertain;
    private bool isAttributable;
    private bool isSpeechAct;
    private ActorId? speaker;

    /// <summary>Judges an event.</summary>
    /// <param name="trigger">The head of its trigger.</param>
    /// <param name="own">The modality that the trigger's own words give.</param>
    /// <param name="speechAct">Whether the event is done by speaking, so that a purpose clause ("called to thank") says it was done.</param>
    public Verdict Read(int trigger, Modality? own, bool speechAct)
    {
        (modality, isDropped, isSettled, isUncertain, isAttributable, isSpeechAct, speaker) =
            (own ?? Modality.Asserted, false, false, false, true, speechAct, null);
        Climb(trigger);
        speaker ??= isAttributable ? quotes.SpeakerAt(trigger) : null;
        return new Verdict(isDropped ? null : modality, speaker, isUncertain);
    }

    private static bool IsNegation(string lemma) => classes["negation-adverbs"].Contains(lemma);

    private void Climb(int trigger)
    {
        var token = trigger;
        OwnSetting(token);
        while (!isDropped)
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
        if (!isSettled && view.Text(sentence.EndToken - 1) is "?" && quotes.SpeakerAt(root) is null)
        {
            isDropped = true;
        }
    }

    private void OwnSetting(int token)
    {
        if (view.IsPredicate(token))
        {
            ClauseSetting(token);
        }

        if (!view.IsVerb(token))
        {
            NounSetting(token);
        }
    }

    // Auxiliaries, negation, adverbs and conjunctions of a clause.
    private void ClauseSetting(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            switch (view.Relation(child))
            {
                case DependencyRelation.Aux:
                    Auxiliary(child, verb);
                    break;
                case DependencyRelation.Advmod or DependencyRelation.Discourse or DependencyRelation.Det or DependencyRelation.Cc:
                    Adverb(child, verb);
                    break;
                case DependencyRelation.Mark:
                    Conjunction(child, verb);
                    break;
                case DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj:
                    NegatedArgument(child);
                    break;
                default:
                    break;
            }
        }

        if (view.Tag(verb) == "VB" && view.Child(verb, DependencyRelation.Mark, "to") >= 0 && (view.Head(verb) < 0 || view.HasChild(verb, DependencyRelation.Nsubj))
            && view.Relation(verb) is DependencyRelation.Root or DependencyRelation.Conj or DependencyRelation.Parataxis)
        {
            // Headlines: "Blinken to meet Rutte".
            Apply(Modality.Planned);
        }
    }

    private void Auxiliary(int auxiliary, int verb)
    {
        switch (view.Lemma(auxiliary))
        {
            case "will" or "shall" or "wo" or "'ll" or "’ll":
                Apply(Modality.Planned);
                break;
            case "would" or "'d" or "’d" when view.Child(verb, DependencyRelation.Aux, "have") >= 0:
                isDropped = true;
                break;
            case "would" or "'d" or "’d":
                Apply(HasCondition(verb) ? Modality.Possible : Modality.Planned);
                break;
            case "may" or "might" or "could" or "can" or "ca":
                Apply(Modality.Possible);
                break;
            case "should" or "must" or "ought" or "need":
                isDropped |= !isSettled;
                break;
            case "be" when view.Child(verb, DependencyRelation.Mark, "to") >= 0:
                Apply(Modality.Planned);
                break;
            default:
                break;
        }
    }

    private bool HasCondition(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) == DependencyRelation.Advcl && view.Child(child, DependencyRelation.Mark, "if") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Adverb(int adverb, int verb)
    {
        var lemma = view.Lemma(adverb);
        if (IsNegation(lemma) || lemma is "neither" or "nor")
        {
            // "Not only", "not yet over": "not" then negates the adverb.
            if (!(lemma is "not" && adverb + 1 < view.Count && view.Lemma(adverb + 1) is "only" or "just" or "merely"))
            {
                Apply(Modality.Denied);
            }
        }
        else if (classes["doubt-adverbs"].Contains(lemma))
        {
            Apply(Modality.Possible);
        }
        else if (classes["near-adverbs"].Contains(lemma) && adverb < verb)
        {
            isDropped |= !isSettled;
        }
        else if (lemma is "long" or "longer" && adverb > 0 && view.Lemma(adverb - 1) == "no")
        {
            Apply(Modality.Denied);
        }
    }

    private void Conjunction(int mark, int verb)
    {
        switch (view.Lemma(mark))
        {
            case "if" or "unless" or "whether" or "lest":
                isDropped |= !isSettled && view.Child(verb, DependencyRelation.Aux, "have") >= 0 && view.Lemma(mark) == "if"
                    && view.Tag(view.Child(verb, DependencyRelation.Aux, "have")) == "VBD";
                Apply(Modality.Possible);
                break;
            case "without":
                Apply(Modality.Denied);
                break;
            case "instead" or "than":
                isDropped |= !isSettled;
                break;
            default:
                break;
        }
    }

    // "No meeting took place", "neither side attacked".
    private void NegatedArgument(int noun)
    {
        var negated = view.Lemma(noun) is "nobody" or "none" or "neither" or "nothing" || view.Lemma(noun) == "no";
        foreach (var child in view.Children(noun))
        {
            negated |= view.Relation(child) is DependencyRelation.Det or DependencyRelation.Advmod or DependencyRelation.CcPreconj && view.Lemma(child) is "no" or "neither";
        }

        if (negated)
        {
            Apply(Modality.Denied);
        }
    }

    private void NounSetting(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            var lemma = view.Lemma(child);
            switch (view.Relation(child))
            {
                case DependencyRelation.Det when lemma is "no" or "neither":
                    Apply(Modality.Denied);
                    break;
                case DependencyRelation.Amod when classes["planned-modifiers"].Contains(lemma) || classes["planned-modifiers"].Contains(view.Text(child).ToString()):
                    Apply(Modality.Planned);
                    break;
                case DependencyRelation.Amod when classes["possible-modifiers"].Contains(lemma) || classes["possible-modifiers"].Contains(view.Text(child).ToString()):
                    Apply(Modality.Possible);
                    break;
                case DependencyRelation.Amod when classes["denied-modifiers"].Contains(view.Text(child).ToString()):
                    Apply(Modality.Denied);
                    break;
                default:
                    break;
            }
        }
    }

    private void FromClause(int clause, int head)
    {
        switch (view.Relation(clause))
        {
            case DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Csubj or DependencyRelation.CsubjPass:
                Embedded(clause, head, embedding.OnClause(view.Lemma(head), view.Part(head)));
                break;
            case DependencyRelation.Conj:
                Conjunct(clause, head);
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
                isSettled = true;
                isAttributable = quotes.SpeakerAt(clause) is not null;
                break;
            default:
                isSettled = true;
                break;
        }
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
            isDropped |= effect is EmbeddingEffect.Denied or EmbeddingEffect.Say && !isSettled;
        }
    }

    // Gives whether the governing word is negated.
    private bool ApplyEffect(EmbeddingEffect effect, int head)
    {
        switch (effect)
        {
            case EmbeddingEffect.Fact:
                isSettled = true;
                return false;
            case EmbeddingEffect.Planned:
                Apply(Modality.Planned);
                break;
            case EmbeddingEffect.Possible:
                Apply(Modality.Possible);
                break;
            case EmbeddingEffect.Denied:
                Apply(Modality.Denied);
                break;
            case EmbeddingEffect.Drop:
                isDropped |= !isSettled;
                return false;
            case EmbeddingEffect.Claim:
                Attribute(head, true);
                return false;
            case EmbeddingEffect.Say:
                Attribute(head, false);
                return HasNegation(head);
            default:
                break;
        }

        var negated = HasNegation(head);
        if (view.IsPredicate(head))
        {
            ClauseSetting(head);
        }

        return negated;
    }

    private bool HasNegation(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) == DependencyRelation.Advmod && view.Lemma(child) is "not" or "never" or "n't")
            {
                return true;
            }
        }

        return false;
    }

    private void Attribute(int head, bool isNoun)
    {
        if (speaker is null && isAttributable && !isNoun)
        {
            speaker = speakers.SubjectOf(head);
        }
    }

    private void Conjunct(int clause, int head)
    {
        if (!view.IsPredicate(head) && !view.IsVerb(head))
        {
            return;
        }

        var ownSubject = view.HasChild(clause, DependencyRelation.Nsubj) || view.HasChild(clause, DependencyRelation.NsubjPass);
        if (ownSubject || isSettled)
        {
            return;
        }

        // "Will meet and sign": the auxiliary hangs on the first verb.
        foreach (var child in view.Children(head))
        {
            if (view.Relation(child) == DependencyRelation.Aux && (view.Tag(clause) == "VB" || view.Lemma(child) == "be") && !view.HasChild(clause, DependencyRelation.Aux))
            {
                Auxiliary(child, head);
            }
            else if (view.Relation(child) == DependencyRelation.Advmod && view.Lemma(child) is "not" or "never" && view.Child(clause, DependencyRelation.Cc) is var cc
                && cc >= 0 && view.Lemma(cc) is "or" or "nor")
            {
                Apply(Modality.Denied);
            }
        }

        if (view.Tag(clause) == "VB" && view.Child(head, DependencyRelation.Mark, "to") >= 0 && view.Head(head) < 0)
        {
            Apply(Modality.Planned);
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

        if (lemma is "by" or "" && view.Tag(clause) is "VBG" or "VBN" && !isSettled)
        {
            // "Will retaliate by bombing": one plan.
            foreach (var child in view.Children(head))
            {
                if (view.Relation(child) == DependencyRelation.Aux && lemma == "by")
                {
                    Auxiliary(child, head);
                }
            }

            return;
        }

        isSettled = true;
    }

    // "Flew to Doha to meet": an aim; "was ready to", "too weak to": by the word above.
    private void Purpose(int head)
    {
        var effect = embedding.OnClause(view.Lemma(head), view.Part(head));
        if (view.IsVerb(head) && effect is EmbeddingEffect.Unknown or EmbeddingEffect.Fact or EmbeddingEffect.Say or EmbeddingEffect.Through)
        {
            if (!isSpeechAct)
            {
                Apply(Modality.Planned);
            }

            ClauseSetting(head);
            return;
        }

        ApplyEffect(effect == EmbeddingEffect.Unknown ? EmbeddingEffect.Possible : effect, head);
    }

    private void Adnominal(int clause, int noun)
    {
        var hasMark = view.Child(clause, DependencyRelation.Mark) >= 0;
        if (!hasMark && view.Tag(clause) is "VBG" or "VBN" or "VBD")
        {
            isSettled = true;
            return;
        }

        // "Accused Moscow of arming", hung on Moscow.
        var accuser = view.Head(noun);
        if (hasMark && accuser >= 0 && view.Relation(noun) == DependencyRelation.Obj && classes["object-controllers"].Contains(view.Lemma(accuser)) && view.Tag(clause) == "VBG")
        {
            Embedded(clause, accuser, embedding.OnClause(view.Lemma(accuser), view.Part(accuser)) is var judged and not EmbeddingEffect.Unknown ? judged : EmbeddingEffect.Fact);
            isSettled = true;
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
            NounSetting(noun);
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
            isSettled = true;
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
                isSettled = true;
                break;
        }
    }

    private void FromSubject(int noun, int verb)
    {
        if (view.Relation(noun) == DependencyRelation.NsubjPass)
        {
            FromObject(verb);
        }
        else if (view.Lemma(verb) == "fall" && HasParticle(verb, "through"))
        {
            Apply(Modality.Denied);
        }
        else if (classes["occurrence"].Contains(view.Lemma(verb)) && view.IsVerb(verb))
        {
            ClauseSetting(verb);
        }
        else
        {
            isSettled = true;
        }
    }

    private bool HasParticle(int verb, string particle)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Lemma(child) == particle && view.Part(child) is PartOfSpeech.Adp or PartOfSpeech.Adv)
            {
                return true;
            }
        }

        return false;
    }

    private void FromObject(int verb)
    {
        var effect = embedding.OnNoun(view.Lemma(verb), view.Part(verb));
        if (view.Lemma(verb) == "call" && HasParticle(verb, "off"))
        {
            effect = EmbeddingEffect.Denied;
        }
        else if (view.Lemma(verb) == "call" && !HasParticle(verb, "for"))
        {
            effect = EmbeddingEffect.Fact;
        }
        else if (view.Lemma(verb) == "rule" && !HasParticle(verb, "out"))
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
        if (effect == EmbeddingEffect.Denied && HasNegation(head))
        {
            Apply(Modality.Possible);
            isSettled = true;
            return;
        }

        ApplyEffect(effect, head);
    }

    private void FromOblique(int noun, int head)
    {
        var preposition = view.PrepositionOf(noun);
        if (preposition is "before" or "ahead_of" or "until" or "ahead")
        {
            Apply(Modality.Planned);
            isSettled = true;
            return;
        }

        if (preposition is "without" or "instead_of")
        {
            Apply(Modality.Denied);
            isSettled = true;
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
                NounSetting(head);
            }
        }
        else
        {
            isSettled = true;
        }
    }

    private void Apply(Modality setting)
    {
        if (isSettled)
        {
            return;
        }

        modality = (modality, setting) switch
        {
            (_, Modality.Denied) => Modality.Denied,
            (Modality.Denied, _) => Modality.Denied,
            (_, Modality.Possible) => Modality.Possible,
            (Modality.Possible, _) => Modality.Possible,
            _ => setting,
        };
    }
}
