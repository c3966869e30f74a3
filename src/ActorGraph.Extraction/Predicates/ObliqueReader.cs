using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds the phrases under a preposition that belong to a trigger, wherever the tree has hung them.</summary>
internal sealed class ObliqueReader
{
    private readonly SyntaxView view;
    private readonly ClauseReader clauses;
    private readonly LowPhrases low;

    public ObliqueReader(SyntaxView view, ClauseReader clauses)
    {
        this.view = view;
        this.clauses = clauses;
        low = new LowPhrases(view, Under);
    }

    /// <summary>Adds the heads of the phrases under a preposition that belong to the words of a trigger, be they attached to it, to its
    /// contents or to the word that carries it.</summary>
    public void Find(string preposition, TriggerMatch match, List<int> found)
    {
        UnderWords(preposition, match, found);
        Another(preposition, match, found);
        if (found.Count == 0)
        {
            UnderConjuncts(preposition, match, found);
        }

        if (
            found.Count == 0
            && preposition is "to" or "for" or "from" or "against" or "on" or "with" or "by" or "between" or "into" or "in"
        )
        {
            UnderContents(preposition, match, found);
        }

        // "Vowed to impose a tariff on Mexico": under the object of the second verb.
        for (var i = 1; found.Count == 0 && i < match.Tokens.Length && preposition != "of"; i++)
        {
            if (view.IsVerb(match.Tokens[i]) && view.Child(match.Tokens[i], DependencyRelation.Obj) is var obj and >= 0)
            {
                Under(obj, preposition, found);
            }
        }

        if (found.Count == 0)
        {
            Stranded(preposition, match.Head, found);
        }

        if (found.Count == 0)
        {
            AroundHead(preposition, match, found);
        }

        if (preposition is "on" or "against")
        {
            Receivers(found);
        }
    }

    // What hangs on the words of the trigger, or is its predicate.
    private void UnderWords(string preposition, TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            Under(token, preposition, found);
        }

        if (view.HasChild(match.Head, DependencyRelation.Cop) && view.PrepositionOf(match.Head) == preposition)
        {
            // "Zelensky was in Berlin for talks", "in Rome in May": the place is the predicate.
            found.Insert(0, match.Head);
        }

        if (found.Count == 0 && PredicateOf(match.Head, preposition) is >= 0 and var predicate)
        {
            found.Add(predicate);
        }

        if (found.Count == 0 && preposition == "by")
        {
            foreach (var token in match.Tokens)
            {
                Answerable(token, found);
            }
        }
    }

    // "Her first trip was to Brazil", "the talks were with Iran"; -1 where the predicate is no such phrase.
    private int PredicateOf(int noun, string preposition) =>
        view.IsNoun(noun)
        && view.Relation(noun) == DependencyRelation.Nsubj
        && view.Head(noun) is >= 0 and var predicate
        && view.HasChild(predicate, DependencyRelation.Cop)
        && view.PrepositionOf(predicate) == preposition
        && preposition is "to" or "with" or "for" or "in" or "from" or "against" or "between"
            ? predicate
            : -1;

    // What hangs elsewhere in the clause of the trigger's head.
    private void AroundHead(string preposition, TriggerMatch match, List<int> found)
    {
        if (view.IsVerb(match.Head))
        {
            low.Find(preposition, match, found);
        }
        else if (preposition is "to" or "on" or "against" or "with" or "for" or "between" or "by" or "from")
        {
            FromCarrier(preposition, match.Head, found);
        }

        if (
            found.Count == 0
            && preposition is "between" or "with" or "against"
            && view.Tag(match.Head) == "VBG"
            && view.Relation(match.Head) is DependencyRelation.Nsubj or DependencyRelation.Obj
        )
        {
            // "Fighting resumed between A and B": a gerund may stand where a noun stands.
            FromCarrier(preposition, match.Head, found);
        }

        if (found.Count == 0 && preposition is "in" or "to" or "at" or "into" && PlaceBefore(preposition, match) is >= 0 and var place)
        {
            found.Add(place);
        }

        if (
            found.Count == 0
            && preposition == "in"
            && view.Relation(match.Head) == DependencyRelation.Amod
            && view.Tag(match.Head) is "VBG" or "JJ"
        )
        {
            InClauseOf(match.Head, found);
        }
    }

    // "Egypt, where Blinken landed"; -1 where no place is explained so.
    private int PlaceBefore(string preposition, TriggerMatch match) =>
        view.IsVerb(match.Head)
        && view.Child(match.Head, DependencyRelation.Advmod, "where") is > 1 and var where
        && (preposition is "in" || !RelationGroups.Speech.Contains(match.Frame.Relation))
        && PhraseBefore(where) is var place
        && view.Part(place) == PartOfSpeech.Propn
            ? place
            : -1;

    // "Visiting Premier Li said in Nairobi", "speaking in Nairobi, visiting Premier Li
    // said": the place of an adjective is that of its noun's clause.
    private void InClauseOf(int adjective, List<int> found)
    {
        var verb = view.Head(adjective);
        while (verb >= 0 && !view.IsVerb(verb))
        {
            verb = view.Head(verb);
        }

        if (verb < 0)
        {
            return;
        }

        Under(verb, "in", found);
        foreach (var child in view.Children(verb))
        {
            if (
                found.Count == 0
                && (
                    view.Relation(child) is DependencyRelation.Obj or DependencyRelation.Obl
                    || (view.Relation(child) == DependencyRelation.Advcl && view.Tag(child) == "VBG")
                )
            )
            {
                Under(child, "in", found);
            }
        }
    }

    // "A bombing claimed by A", "the attack was blamed on A", "could be the work of A": who is said to have done it.
    private void Answerable(int deed, List<int> found)
    {
        var classes = WordClasses.Embedded;
        if (
            !view.IsNoun(deed)
            || !(
                classes["deeds-of-force"].Contains(view.Lemma(deed))
                || classes["deeds-of-coercion"].Contains(view.Lemma(deed))
                || classes["deeds-to-somebody"].Contains(view.Lemma(deed))
            )
        )
        {
            return;
        }

        foreach (var child in view.Children(deed))
        {
            if (view.Relation(child) == DependencyRelation.Acl && view.Tag(child) is "VBN" or "VBD")
            {
                Under(child, AnswerPreposition(child), found);
            }
        }

        var head = view.Head(deed);
        if (found.Count > 0 || head < 0)
        {
            return;
        }

        if (
            view.IsVerb(head)
            && (
                view.Relation(deed) == DependencyRelation.NsubjPass
                || (view.Relation(deed) == DependencyRelation.Obj && AnswerPreposition(head) is "on" or "to")
            )
        )
        {
            Under(head, AnswerPreposition(head), found);
        }
        else if (
            view.Relation(deed) == DependencyRelation.Nsubj
            && view.Lemma(head) is "work" or "doing" or "handiwork"
            && view.HasChild(head, DependencyRelation.Cop)
        )
        {
            Under(head, "of", found);
        }
    }

    private string AnswerPreposition(int verb) =>
        view.Lemma(verb) switch
        {
            "blame" or "pin" => "on",
            "attribute" or "ascribe" => "to",
            "claim" or "lead" or "head" or "mastermind" or "orchestrate" => "by",
            _ => "",
        };

    // "Moved tanks and a vessel towards the frontier": the phrase hangs on the last of the list.
    private void UnderConjuncts(string preposition, TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                if (found.Count == 0 && view.IsNoun(token) && view.Relation(child) == DependencyRelation.Conj && view.IsNoun(child))
                {
                    Under(child, preposition, found);
                }
            }
        }
    }

    private int PhraseBefore(int token)
    {
        var noun = view.Text(token - 1) is "," ? token - 2 : token - 1;
        while (view.Relation(noun) is DependencyRelation.Flat or DependencyRelation.Compound && view.Head(noun) >= 0)
        {
            noun = view.Head(noun);
        }

        return noun;
    }

    // "Curbs on the sale of jets to Ankara": who is no longer to get them is aimed at, where the goods are nobody's.
    private void Receivers(List<int> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var goods = found[i];
            if (!WordClasses.Embedded["transfers"].Contains(view.Lemma(goods)) || view.HasChild(goods, DependencyRelation.NmodPoss))
            {
                continue;
            }

            Under(goods, "to", found);
            if (view.Child(goods, DependencyRelation.Nmod) is var content and >= 0 && view.PrepositionOf(content) == "of")
            {
                Under(content, "to", found);
            }
        }
    }

    // "An accord with Biden and another with Kishida".
    private void Another(string preposition, TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            if (
                found.Count > 0
                && view.Child(token, DependencyRelation.Conj) is var second and >= 0
                && view.Lemma(second) is "another" or "other" or "others" or "one" or "second" or "similar"
            )
            {
                Under(second, preposition, found);
            }
        }
    }

    // "The sale of jets to Turkey", "a message of thanks to Putin", "the visit of
    // Tebboune to France": the phrase hangs on what the noun is of.
    private void UnderContents(string preposition, TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                // "The arrest of X by Russia", "protests by Georgians against Russia", "the visit of
                // Lavrov to Serbia": under a name only what it does not take itself.
                if (
                    view.IsNoun(token)
                    && (
                        view.Relation(child) == DependencyRelation.Nmod
                        || (view.Relation(child) == DependencyRelation.NmodUnmarked && preposition is "with" or "between" or "to")
                    )
                    && IsPassedBy(child, preposition)
                )
                {
                    Under(child, preposition, found);
                }
                else if (
                    view.IsNoun(token)
                    && view.Relation(child) == DependencyRelation.AclRelcl
                    && preposition == "between"
                    && WordClasses.Embedded["brokering-verbs"].Contains(view.Lemma(child))
                )
                {
                    // "The truce that Egypt brokered between Israel and Hamas".
                    Under(child, preposition, found);
                }
                else if (
                    view.IsNoun(token)
                    && view.Relation(child) == DependencyRelation.AclRelcl
                    && preposition is "on" or "against"
                    && WordClasses.Embedded["imposing-verbs"].Contains(view.Lemma(child))
                )
                {
                    // "Lift the sanctions it slapped on Eritrea".
                    Under(child, preposition, found);
                }
                else if (
                    view.IsNoun(token)
                    && view.Relation(child) == DependencyRelation.Acl
                    && view.Tag(child) == "VBG"
                    && preposition != "from"
                )
                {
                    // "Paused intelligence sharing with".
                    Under(child, preposition, found);
                }
            }
        }
    }

    private bool IsPassedBy(int child, string preposition) =>
        view.PrepositionOf(child) switch
        {
            // "The withdrawal of Russian troops from Syria", "criticism of Turkey from Greece", "the arrival of Lavrov in Serbia".
            "of" => preposition is not ("between" or "into")
                && (
                    view.LinkAt(child) is not { Mention.Kind: MentionKind.Name } link
                        ? preposition != "in"
                        : preposition is "by" or "from" || (preposition is "to" or "with" or "in" && link.Actor.Type == ActorType.Person)
                ),
            "by" => preposition is "against" or "to" or "into" or "on" or "for" or "with" or "from",
            // "A request for tanks from Germany", "support for the plan by Poland".
            "for" => preposition is "from" or "by",
            // "An offensive in the region against the Taliban", "talks at a hotel in Doha with Hamas": a place takes none of these.
            "in" or "near" or "at" or "inside" or "across" or "around" or "along" => preposition
                is "against"
                    or "with"
                    or "by"
                    or "between",
            // "Appeals to Honiara by Australia".
            "to" => preposition == "by",
            // "Deliveries from Washington to Kyiv".
            "from" => preposition is "to" or "for" or "against",
            // "His third meeting this year with Mitsotakis".
            null => WordClasses.Embedded["time-units"].Contains(view.Lemma(child)),
            // "Talks on an agreement between India and Britain".
            "on" or "about" or "over" => preposition == "between" && view.LinkAt(child) is null,
            _ => false,
        };

    private void Under(int token, string preposition, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            var relation = view.Relation(child);
            if (
                relation
                    is DependencyRelation.Obl
                        or DependencyRelation.OblUnmarked
                        or DependencyRelation.OblAgent
                        or DependencyRelation.Obj
                        or DependencyRelation.Nmod
                        or DependencyRelation.NmodUnmarked
                        or DependencyRelation.Advmod
                        or DependencyRelation.Dep
                        or DependencyRelation.Advcl
                && view.PrepositionOf(child) == preposition
                && !view.IsVerb(child)
                && !IsScene(child, token, preposition)
                && !(preposition == "with" && (IsAbsolute(child) || view.IsCast(child)))
            )
            {
                found.Add(clauses.Relatives.Antecedent(child));
            }
            else if (
                preposition == "near"
                && relation is DependencyRelation.Advmod or DependencyRelation.Xcomp or DependencyRelation.Amod
                && NearTo(child) is >= 0 and var landmark
            )
            {
                found.Add(clauses.Relatives.Antecedent(landmark));
            }
            else if (
                preposition is "as" or "after"
                && relation == DependencyRelation.Advcl
                && view.Child(child, DependencyRelation.Mark, preposition) >= 0
            )
            {
                // "Scrambled jets as Chinese planes entered its zone".
                clauses.OwnSubject(child, found);
            }
            else if (
                preposition == "for"
                && relation is DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Xcomp or DependencyRelation.Ccomp
                && view.Child(child, DependencyRelation.Mark, "for") >= 0
            )
            {
                clauses.OwnSubject(child, found);
            }
        }
    }

    // "A base south of Damascus", "drills close to the border": what is said to lie near.
    private int NearTo(int adverb)
    {
        if (!WordClasses.Embedded["nearness-adverbs"].Contains(view.Lemma(adverb)))
        {
            return -1;
        }

        foreach (var child in view.Children(adverb))
        {
            if (
                child > adverb
                && view.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod
                && view.PrepositionOf(child) is "of" or "to"
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "At the White House, Bush voiced concern": what opens the sentence tells where.
    private bool IsScene(int noun, int verb, string preposition) =>
        preposition == "at" && noun < verb && view.IsVerb(verb) && clauses.Relatives.Antecedent(noun) == noun;

    // "Signed in Geneva, with Williams presiding": what goes on meanwhile names no partner.
    private bool IsAbsolute(int noun) =>
        view.Child(noun, DependencyRelation.Case) is > 0 and var preposition
        && view.Text(preposition - 1) is ","
        && (
            HasParticiple(noun)
            || IsBeforeParticiple(noun, view.Head(noun))
            || (view.Child(noun, DependencyRelation.Appos) is var apposition and >= 0 && HasParticiple(apposition))
        );

    // "..., with Blinken and his guest, Yang, rebuking each other": trees may hang what they do on the main verb.
    private bool IsBeforeParticiple(int noun, int verb)
    {
        var participle = verb >= 0 ? view.Child(verb, DependencyRelation.Advcl) : -1;
        return participle > noun
            && view.Tag(participle) == "VBG"
            && !view.HasChild(participle, DependencyRelation.Mark)
            && view.HasChild(noun, DependencyRelation.Conj);
    }

    private bool HasParticiple(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) == DependencyRelation.Acl && view.Tag(child) == "VBG")
            {
                return true;
            }
        }

        return false;
    }

    // "Whom he met with": the noun before the relative clause belongs under the preposition.
    private void Stranded(string preposition, int verb, List<int> found)
    {
        var stranded = view.IsVerb(verb) ? clauses.Relatives.StrandedPreposition(verb) : -1;
        if (stranded < 0 || view.Lemma(stranded) != preposition)
        {
            return;
        }

        if (clauses.Relatives.RelativeGap(verb) is var gap and >= 0)
        {
            found.Add(gap);
        }
        else if (clauses.IsPassive(verb))
        {
            clauses.SurfaceSubjects(verb, found, 0);
        }
    }

    // "Will double its aid to Sudan", "opened fire in solidarity with Hamas": the phrase hangs on the verb that carries the noun.
    private void FromCarrier(string preposition, int noun, List<int> found)
    {
        // "To see the end of the ban on": the carrier of what it ends.
        noun =
            view.Relation(noun) == DependencyRelation.Nmod
            && view.PrepositionOf(noun) == "of"
            && view.Head(noun) is >= 0 and var whole
            && view.LinkAt(whole) is null
                ? whole
                : noun;
        var verb = view.Head(noun);
        if (
            verb < 0
            || !view.IsVerb(verb)
            || (preposition == "with" && WordClasses.Embedded["discussing-verbs"].Contains(view.Lemma(verb)))
            || (preposition == "by" && clauses.IsPassive(verb))
            || view.Relation(noun)
                is not (DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Nsubj or DependencyRelation.Obl)
        )
        {
            return;
        }

        // "Talks took place between A and B": the parties may hang on the place.
        if (
            view.Relation(noun) == DependencyRelation.Nsubj
            && view.Lemma(verb) == "take"
            && view.Child(verb, DependencyRelation.Obj, "place") is var place and >= 0
        )
        {
            Under(place, preposition, found);
        }

        foreach (var child in view.Children(verb))
        {
            if (
                child > noun
                && view.Relation(child) == DependencyRelation.Obl
                && view.PrepositionOf(child) == preposition
                && (view.Relation(noun) != DependencyRelation.Obl || child - noun <= 4)
                && !(preposition == "with" && (IsAbsolute(child) || view.IsCast(child)))
            )
            {
                found.Add(clauses.Relatives.Antecedent(child));
            }
        }
    }
}
