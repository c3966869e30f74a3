using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Reads what a clause or noun says of its own reality: auxiliaries, negation, adverbs, conjunctions, adjectives.</summary>
internal sealed class SettingReader(SyntaxView view, VerdictState state)
{
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Reads the setting of a trigger itself.</summary>
    public void Own(int token)
    {
        if (view.IsPredicate(token))
        {
            Clause(token);
        }

        if (!view.IsVerb(token))
        {
            Noun(token);
        }
    }

    /// <summary>Reads auxiliaries, negation, adverbs and conjunctions of a clause.</summary>
    public void Clause(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            state.At = child;
            switch (view.Relation(child))
            {
                case var _ when view.Lemma(child) == "no" && state.Words.Contains(child):
                    // "Said no to the plan": what is said is no denial of its being said.
                    break;
                case DependencyRelation.Aux or DependencyRelation.Cop:
                // "Is to be sworn in".
                case DependencyRelation.AuxPass when view.Tag(child) is not "VB":
                    Auxiliary(child, verb);
                    if (view.HasNegation(child))
                    {
                        // "Never has he met": a parser may hang it on the auxiliary.
                        state.Apply(Modality.Denied);
                    }

                    break;
                case DependencyRelation.Advmod or DependencyRelation.Discourse or DependencyRelation.Det or DependencyRelation.Cc:
                    Adverb(child, verb);
                    break;
                case DependencyRelation.CcPreconj when view.Lemma(child) == "neither":
                    // "Neither confirmed nor denied": "nor" tells it of the second verb.
                    state.Apply(Modality.Denied);
                    break;
                case DependencyRelation.Mark or DependencyRelation.Case when view.Lemma(child) == "due" && view.Tag(verb) == "VB":
                    // "Is due to meet", read like "due to the rain".
                    state.Apply(Modality.Planned);
                    break;
                case DependencyRelation.Mark:
                    Conjunction(child, verb);
                    break;
                case DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj:
                    NegatedArgument(child);
                    break;
                case DependencyRelation.Obl
                    when classes["cases"].Contains(view.Lemma(child)) && view.Child(child, DependencyRelation.Det, "no") >= 0:
                    // "At no point did he meet".
                    state.Apply(Modality.Denied);
                    break;
                case DependencyRelation.Obl
                    when !state.IsSpeechAct && view.PrepositionOf(child) == "in" && classes["fictions"].Contains(view.Lemma(child)):
                    // "In the film Russia invades Norway".
                    state.Drop();
                    break;
                default:
                    break;
            }
        }

        state.At = verb;
        if (
            view.Tag(verb) == "VB"
            && view.Child(verb, DependencyRelation.Mark, "to") >= 0
            && (view.Head(verb) < 0 || view.HasChild(verb, DependencyRelation.Nsubj))
            && view.Relation(verb) is DependencyRelation.Root or DependencyRelation.Conj or DependencyRelation.Parataxis
            && !IsFirstAct(verb)
        )
        {
            // Headlines: "Blinken to meet Rutte".
            state.Apply(Modality.Planned);
        }

        if (IsScheduled(verb))
        {
            state.Apply(Modality.Planned);
        }
    }

    // "Flies to Cairo on Monday", "meets Xi next week": the present tense with a day that lies ahead; but "on Monday Israel strikes" tells
    // a story.
    private bool IsScheduled(int verb)
    {
        if (!IsPresent(verb) || classes["unchosen-verbs"].Contains(view.Lemma(verb)) || view.HasChild(verb, DependencyRelation.Ccomp))
        {
            return false;
        }

        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Advmod
                && (
                    view.Lemma(child) == "tomorrow"
                    || (
                        child > verb
                        && classes["arranged-verbs"].Contains(view.Lemma(verb))
                        && CalendarWords.Weekday(view.Text(child).ToString()) is not null
                        && view.PrepositionOf(child) is "on" or null
                        && !view.HasChild(child, DependencyRelation.Det)
                    )
                    || (classes["time-units"].Contains(view.Lemma(child)) && view.Child(child, DependencyRelation.Amod, "next") >= 0)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Flies", "fly", "is flying".
    private bool IsPresent(int verb) =>
        view.Child(verb, DependencyRelation.Aux) is var auxiliary
        && view.Tag(verb) switch
        {
            "VBZ" => auxiliary < 0,
            "VBP" => auxiliary < 0 && !LemmaRepair.IsPast(view.Text(verb)),
            "VBG" => auxiliary >= 0 && view.Lemma(auxiliary) == "be" && view.Tag(auxiliary) is "VBZ" or "VBP",
            _ => false,
        };

    /// <summary>Reads an auxiliary, which may hang on the first of several verbs.</summary>
    public void Auxiliary(int auxiliary, int verb)
    {
        switch (view.Lemma(auxiliary))
        {
            case "have" when IsInverted(auxiliary, verb):
                // "Had Iran attacked, ...": it did not.
                state.Drop();
                break;
            case "should" when IsInverted(auxiliary, verb):
                state.Apply(Modality.Possible);
                break;
            case "will" or "shall" or "wo" or "'ll" or "’ll":
                state.Apply(Modality.Planned);
                break;
            case "would" or "'d" or "’d" when view.Child(verb, DependencyRelation.Aux, "have") >= 0:
                state.IsDropped = true;
                break;
            case "would" or "'d" or "’d":
                state.Apply(HasCondition(verb) ? Modality.Possible : Modality.Planned);
                break;
            case "may" or "might" or "could" or "can" or "ca":
                state.Apply(Modality.Possible);
                break;
            case "should" or "must" or "ought" or "need":
                state.Drop();
                break;
            case "be" when IsInverted(auxiliary, verb) && view.Relation(verb) == DependencyRelation.Advcl:
                // "Were Iran to attack".
                state.Apply(Modality.Possible);
                break;
            case "be" when view.Child(verb, DependencyRelation.Mark, "to") > auxiliary && !IsFirstAct(verb):
                // "Was to have met": it did not come to that.
                state.Apply(view.Child(verb, DependencyRelation.Aux, "have") >= 0 ? Modality.Denied : Modality.Planned);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether what a verb tells is still to come: "will meet", "is to meet", "plans to meet", "before flying" behind one of
    /// these.</summary>
    public bool LiesAhead(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            var isFuture =
                view.Relation(child) is DependencyRelation.Aux
                && view.Lemma(child) is "will" or "would" or "shall" or "wo" or "'ll" or "’ll";
            // "Is to meet", "is to be signed".
            isFuture |=
                view.Lemma(child) == "be"
                && view.Tag(child) is "VBZ" or "VBP" or "VBD"
                && child < view.Child(verb, DependencyRelation.Mark, "to")
                && !IsFirstAct(verb);
            if (isFuture)
            {
                return true;
            }
        }

        if (IsScheduled(verb))
        {
            return true;
        }

        var above = view.Head(verb);
        return
            view.Relation(verb) == DependencyRelation.Advcl
            && view.Tag(verb) == "VBG"
            && view.Child(verb, DependencyRelation.Mark, "before") >= 0
            ? LiesAhead(above)
            : view.Child(verb, DependencyRelation.Mark, "to") >= 0
                && (
                    view.Relation(verb) == DependencyRelation.Acl
                    || (above >= 0 && EmbeddingLexicon.Embedded.OnClause(view.Lemma(above), view.Part(above)) == EmbeddingEffect.Planned)
                );
    }

    // "His first act was to dismiss", "among his first steps was to dismiss": that has been done.
    private bool IsFirstAct(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjOuter or DependencyRelation.Obl
                && classes["steps"].Contains(view.Lemma(view.OneOf(child)))
                && Math.Max(view.Child(verb, DependencyRelation.Cop), view.Child(verb, DependencyRelation.Aux)) is >= 0 and var was
                && view.Text(was) is "was" or "were"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what a conjoined clause shares with its first conjunct.</summary>
    public void Conjunct(int clause, int head)
    {
        if (!view.IsPredicate(head) && !view.IsVerb(head))
        {
            return;
        }

        var ownSubject = view.HasChild(clause, DependencyRelation.Nsubj) || view.HasChild(clause, DependencyRelation.NsubjPass);
        if (ownSubject || state.IsSettled)
        {
            return;
        }

        // "Will meet and sign", "unless it attacks and seizes": what both share hangs on the first verb.
        foreach (var child in view.Children(head))
        {
            state.At = child;
            if (view.Relation(child) == DependencyRelation.Mark && view.Lemma(child) is "if" or "unless" or "whether" or "lest")
            {
                Conjunction(child, head);
                continue;
            }

            if (
                (
                    view.Relation(child) == DependencyRelation.Aux
                    || (view.Relation(child) == DependencyRelation.Cop && view.Tag(head) == "VB")
                )
                && (view.Tag(clause) == "VB" || view.Lemma(child) == "be")
                && !view.HasChild(clause, DependencyRelation.Aux)
            )
            {
                Auxiliary(child, head);
            }
            else if (
                view.Relation(child) == DependencyRelation.Advmod
                && view.Lemma(child) is "not" or "never"
                && view.Child(clause, DependencyRelation.Cc) is var cc
                && cc >= 0
                && view.Lemma(cc) is "or" or "nor"
            )
            {
                state.Apply(Modality.Denied);
            }
        }

        if (view.Tag(clause) == "VB" && view.Child(head, DependencyRelation.Mark, "to") >= 0 && view.Head(head) < 0)
        {
            state.Apply(Modality.Planned);
        }
    }

    // "Should Russia attack": an adverbial clause whose auxiliary stands before its subject is a condition.
    private bool IsInverted(int auxiliary, int verb) =>
        auxiliary >= 0
        && (view.Relation(verb) == DependencyRelation.Advcl || OpensStatement(auxiliary))
        && view.Child(verb, DependencyRelation.Mark) is var mark
        && (mark < 0 || (mark > auxiliary && view.Lemma(auxiliary) == "be"))
        && view.Child(verb, DependencyRelation.Nsubj) is var subject
        && subject > auxiliary;

    // A tree may take the condition for the main clause.
    private bool OpensStatement(int auxiliary)
    {
        var sentence = new Sentence(view.Document, view.Sentence(auxiliary));
        return auxiliary == view.Document.Tokens.SentenceStarts[view.Sentence(auxiliary)]
            && view.Text(sentence.EndToken - 1) is not "?"
            && view.Lemma(auxiliary) is "should" or "have";
    }

    private bool HasCondition(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) is DependencyRelation.Xcomp or DependencyRelation.Advcl
                && view.Tag(child) is "VB" or "VBG"
                && HasCondition(child)
            )
            {
                // "Would join them in sending troops if".
                return true;
            }

            if (view.Relation(child) != DependencyRelation.Advcl)
            {
                continue;
            }

            var mark = view.Child(child, DependencyRelation.Mark);
            if (
                mark >= 0
                    ? view.Lemma(mark) is "if" or "unless" or "provided" or "providing"
                    : view.Lemma(child) is "provide" or "assume" || IsInverted(view.Child(child, DependencyRelation.Aux), child)
            )
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
            if (!NegatesNextOnly(adverb, verb) && !classes["reluctance-verbs"].Contains(view.Lemma(verb)))
            {
                state.Apply(Modality.Denied);
            }
        }
        else if (classes["doubt-adverbs"].Contains(lemma) || classes["hearsay-adverbs"].Contains(lemma))
        {
            state.Apply(Modality.Possible);
        }
        else if (classes["near-adverbs"].Contains(lemma) && adverb < verb)
        {
            state.Drop();
        }
        else if (lemma is "long" or "longer" && adverb > 0 && view.Lemma(adverb - 1) == "no")
        {
            state.Apply(Modality.Denied);
        }
    }

    // "Not only": "not" negates the adverb; "lasted barely a day": "barely" tells how long.
    private bool NegatesNextOnly(int adverb, int verb) =>
        adverb + 1 < view.Count
        && view.Lemma(adverb) switch
        {
            "not" => view.Lemma(adverb + 1) is "only" or "just" or "merely",
            "barely" or "hardly" or "scarcely" => adverb > verb
                && view.Relation(adverb + 1) is DependencyRelation.Det or DependencyRelation.Nummod,
            _ => false,
        };

    private void Conjunction(int mark, int verb)
    {
        switch (view.Lemma(mark))
        {
            case "if" or "unless" or "whether" or "lest":
                state.IsDropped |=
                    !state.IsSettled
                    && view.Child(verb, DependencyRelation.Aux, "have") >= 0
                    && view.Lemma(mark) == "if"
                    && view.Tag(view.Child(verb, DependencyRelation.Aux, "have")) == "VBD";
                state.Apply(Modality.Possible);
                break;
            case "without":
                state.Apply(Modality.Denied);
                break;
            case "instead" or "than":
                state.Drop();
                break;
            default:
                break;
        }
    }

    // "No meeting took place", "neither side attacked".
    private void NegatedArgument(int noun)
    {
        if (view.IsNobody(noun))
        {
            // "No date was set for the visit", "no decision was taken to send".
            state.Apply(
                view.Lemma(noun) is "date" or "time" or "venue" ? Modality.Planned
                : view.Lemma(noun) == "decision" ? Modality.Possible
                : Modality.Denied
            );
        }
    }

    /// <summary>Reads determiners and adjectives of a noun of action.</summary>
    public void Noun(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            var lemma = view.Lemma(child);
            state.At = child;
            switch (view.Relation(child))
            {
                case DependencyRelation.Det when lemma is "no" or "neither":
                    state.Apply(Modality.Denied);
                    break;
                case DependencyRelation.Amod
                    when classes["planned-modifiers"].Contains(lemma) || classes["planned-modifiers"].Contains(view.Text(child).ToString()):
                    state.Apply(Modality.Planned);
                    break;
                case DependencyRelation.Amod
                    when classes["possible-modifiers"].Contains(lemma)
                        || classes["possible-modifiers"].Contains(view.Text(child).ToString()):
                    state.Apply(Modality.Possible);
                    break;
                case DependencyRelation.Amod or DependencyRelation.Compound when classes["pretended"].Contains(lemma):
                    // "A mock attack".
                    state.Drop();
                    break;
                case DependencyRelation.Acl
                    when view.Tag(child) == "VBN"
                        && view.Child(child, DependencyRelation.Mark, "to") >= 0
                        && view.Child(child, DependencyRelation.AuxPass, "be") >= 0:
                    // "Talks to be held in Berlin on Friday".
                    state.Apply(Modality.Planned);
                    break;
                case DependencyRelation.Amod when classes["denied-modifiers"].Contains(view.Text(child).ToString()):
                    state.Apply(Modality.Denied);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsNegation(string lemma) => classes["negation-adverbs"].Contains(lemma);
}
