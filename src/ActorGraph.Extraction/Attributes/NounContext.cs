using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Reads what the word above a noun makes of the event it names ("cancelled the talks", "ahead of the summit").</summary>
internal sealed class NounContext(SyntaxView view, VerdictState state, SettingReader setting, GoverningWord governors)
{
    private static readonly EmbeddingLexicon embedding = EmbeddingLexicon.Embedded;
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Takes the step from a noun to its head.</summary>
    public void Climb(int noun, int head)
    {
        if (IsSupposed(noun, head))
        {
            governors.ApplyToNoun(EmbeddingEffect.Drop, head);
            return;
        }

        switch (view.Relation(noun))
        {
            case DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter:
                FromSubject(noun, head);
                break;
            case DependencyRelation.Obj or DependencyRelation.Xcomp:
                FromObject(noun, head);
                break;
            case DependencyRelation.Nmod when view.Lemma(head) is "one" && view.PrepositionOf(noun) == "of" && view.IsPredicate(head):
                // "Is not one of its members".
                setting.Clause(head);
                break;
            case DependencyRelation.Conj:
                break;
            case DependencyRelation.Obl or DependencyRelation.Nmod:
                FromOblique(noun, head);
                break;
            case DependencyRelation.Compound when classes["quantities"].Contains(view.Lemma(head)):
                break;
            default:
                state.IsSettled = true;
                break;
        }
    }

    // "Any attack will be answered", "an attack would be a mistake": nobody says that there is one.
    private bool IsSupposed(int noun, int head)
    {
        if (
            view.Relation(noun)
                is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj or DependencyRelation.Obl)
            || (view.Relation(noun) == DependencyRelation.Obj && view.Lemma(head) == "rule")
        )
        {
            // "Ruled out any talks": there will be none.
            return false;
        }

        var determiner = view.Child(noun, DependencyRelation.Det);
        var word = determiner < 0 ? null : view.Lemma(determiner);
        return word == "any"
            || (
                (word is "a" or "an" || (word is null && view.Relation(noun) == DependencyRelation.Nsubj))
                && view.Child(noun, DependencyRelation.NmodPoss) < 0
                && view.IsPredicate(head)
                && (
                    view.Child(head, DependencyRelation.Aux, "would") >= 0
                    || view.Child(head, DependencyRelation.Aux, "could") >= 0
                    || view.Child(head, DependencyRelation.Aux, "might") >= 0
                )
                && view.Relation(noun) != DependencyRelation.Obl
            );
    }

    private void FromSubject(int noun, int verb)
    {
        if (view.Relation(noun) == DependencyRelation.NsubjPass)
        {
            FromObject(noun, verb);
        }
        else if (view.Raised(verb) is >= 0 and var raised && classes["occurrence"].Contains(view.Lemma(raised)))
        {
            // "Talks are set to resume".
            setting.Clause(raised);
            governors.ApplyToClause(raised, verb, embedding.OnClause(view.Lemma(verb), view.Part(verb)));
        }
        else if (
            view.Raised(verb) is >= 0 and var failed
            && view.Lemma(verb) == "fail"
            && classes["happenings"].Contains(view.Lemma(failed))
        )
        {
            // "A handshake failed to materialise": there was none, though talks that fail there were.
            governors.ApplyToNoun(EmbeddingEffect.Denied, verb);
        }
        else if (
            view.HasChild(verb, DependencyRelation.Cop)
            && view.IsNoun(verb)
            && Foreseen(verb) is not EmbeddingEffect.Unknown and var foreseen
        )
        {
            // "A meeting is on the agenda", "talks are out of the question".
            governors.Apply(foreseen, verb);
            state.IsSettled = true;
        }
        else if (view.Lemma(verb) == "fall" && view.HasParticle(verb, "through"))
        {
            state.Apply(Modality.Denied);
        }
        else if (classes["endings"].Contains(view.Lemma(verb)))
        {
            // "Talks nearly broke down": what ends, or does not, has begun.
            state.IsSettled = true;
        }
        else if (view.Part(verb) == PartOfSpeech.Adj && view.HasChild(verb, DependencyRelation.Cop))
        {
            // "A meeting is possible", "the talks were unlikely": an adjective that the lexicon does not know takes it for granted.
            governors.ApplyToNoun(
                embedding.OnNoun(view.Lemma(verb), PartOfSpeech.Adj)
                    is var judged
                        and (EmbeddingEffect.Planned or EmbeddingEffect.Possible or EmbeddingEffect.Denied)
                    ? judged
                    : EmbeddingEffect.Fact,
                verb
            );
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

    private EmbeddingEffect Foreseen(int place) =>
        view.PrepositionOf(place) switch
        {
            "on" or "in" when classes["agenda-places"].Contains(view.Lemma(place)) => EmbeddingEffect.Planned,
            "on" or "in" when classes["doubtful-places"].Contains(view.Lemma(place)) => EmbeddingEffect.Possible,
            "out_of" or "of" when view.Lemma(place) == "question" => EmbeddingEffect.Denied,
            _ => EmbeddingEffect.Unknown,
        };

    private void FromObject(int noun, int verb)
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

        if (state.Modality is Modality.Planned or Modality.Possible && classes["dropping-verbs"].Contains(view.Lemma(verb)))
        {
            // "A plan to attack was dropped".
            effect = EmbeddingEffect.Denied;
        }

        if (
            effect is EmbeddingEffect.Denied or EmbeddingEffect.Drop
            && view.Lemma(verb) is "reject" or "deny" or "dismiss"
            && (
                (view.Lemma(verb) == "reject" && classes["deeds-of-force"].Contains(view.Lemma(noun)))
                || classes["charged-things"].Contains(view.Lemma(noun))
                || classes["deeds-of-words"].Contains(view.Lemma(noun))
            )
        )
        {
            // "Rejected Colombia's raid", "denied US charges": there was one, there were some; but of "charges that it arms them" only the
            // charges.
            effect = state.Words.Contains(noun) ? EmbeddingEffect.Fact : EmbeddingEffect.Drop;
        }

        if (effect == EmbeddingEffect.Unknown)
        {
            effect = classes["support-verbs"].Contains(view.Lemma(verb)) ? EmbeddingEffect.Through : EmbeddingEffect.Fact;
        }

        governors.ApplyToNoun(effect, verb);
    }

    // "Before last year's war", "until the 2003 invasion": what has its time behind it has been.
    private bool IsOver(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                view.Lemma(child) is "last" or "previous"
                || view.Child(child, DependencyRelation.Amod, "last") >= 0
                || (
                    view.Text(child).Length == 4
                    && int.TryParse(view.Text(child), out var year)
                    && year > 1000
                    && year < (view.Document.Article.PublishedOn?.Year ?? 0)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private void FromOblique(int noun, int head)
    {
        var preposition = view.PrepositionOf(noun);
        if (preposition is "before" or "ahead_of" or "until" or "ahead" || (preposition == "of" && view.Lemma(head) == "eve"))
        {
            if (!IsOver(noun))
            {
                state.Apply(Modality.Planned);
            }

            state.IsSettled = true;
        }
        else if (preposition is "without" or "instead_of" or "contrary_to" || (preposition == "to" && view.Lemma(head) == "contrary"))
        {
            state.Apply(Modality.Denied);
            state.IsSettled = true;
        }
        else if (IsOpposed(noun, preposition, head))
        {
            state.Drop();
        }
        else if (!IsMeasured(preposition, head))
        {
            FromGoverned(noun, preposition, head);
        }
    }

    // "A series of attacks", "a week of talks".
    private bool IsMeasured(string? preposition, int head) =>
        preposition == "of" && (classes["quantities"].Contains(view.Lemma(head)) || classes["time-units"].Contains(view.Lemma(head)));

    // "Opposition to an attack", "voted against an attack": nobody says that there is one.
    private bool IsOpposed(int noun, string? preposition, int head) =>
        preposition is "to" or "against"
        && view.Child(noun, DependencyRelation.Det, "a") >= 0
        && classes["opposing-words"].Contains(view.Lemma(head));

    private void FromGoverned(int noun, string? preposition, int head)
    {
        if (preposition is "of" or "for" && classes["charging-verbs"].Contains(view.Lemma(head)))
        {
            // "Accused Iran of attacks on": the accuser's word.
            governors.Attribute(head);
        }

        if ((preposition == "to" && view.Lemma(head) == "amount") || (preposition == "in" && IsTakingPart(head)))
        {
            // "Does not amount to recognition", "refused to take part in talks".
            governors.ApplyToNoun(EmbeddingEffect.Through, head);
            return;
        }

        var effect = embedding.OnNoun(view.Lemma(head), view.Part(head));
        // "On a visit to Berlin, he urged": what opens the clause is its scene, not what is urged.
        var governs = noun > head && (preposition is "for" or "on" or "to" or "with" or "of" or "from" or "about");
        if (governs && effect is not (EmbeddingEffect.Unknown or EmbeddingEffect.Through or EmbeddingEffect.Fact))
        {
            governors.ApplyToNoun(effect, head);
            if (!view.IsPredicate(head))
            {
                setting.Noun(head);
            }

            return;
        }

        if (
            preposition is "for" or "at" or "in" or "during" or "on" or "over"
            && noun > head
            && classes["talks-nouns"].Contains(view.Lemma(noun))
        )
        {
            FromJourney(head);
        }

        state.IsSettled = true;
    }

    private bool IsTakingPart(int head) =>
        view.Lemma(head) is "participate" or "engage"
        || (view.Lemma(head) == "take" && view.Child(head, DependencyRelation.Obj) is >= 0 and var part && view.Lemma(part) == "part");

    // "Will fly to Beijing for talks", "is to fly", "would raise it at a summit": they lie ahead like what is done there.
    private void FromJourney(int verb)
    {
        if (setting.LiesAhead(verb))
        {
            state.Apply(Modality.Planned);
        }

        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) == DependencyRelation.Aux && view.Lemma(child) is "will" or "would")
            {
                setting.Auxiliary(child, verb);
            }
        }
    }
}
