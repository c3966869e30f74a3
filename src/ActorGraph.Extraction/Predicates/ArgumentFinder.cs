using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Fills the slots of a matched trigger with the heads of noun phrases.</summary>
internal sealed class ArgumentFinder(SyntaxView view, ClauseReader clauses)
{
    private readonly ObliqueReader obliques = new(view, clauses);

    /// <summary>Adds the heads of the phrases that stand in a slot.</summary>
    public void Fill(Slot slot, TriggerMatch match, List<int> found)
    {
        switch (slot.Role)
        {
            case SlotRole.Subject:
                Subjects(match, found);
                break;
            case SlotRole.Object:
                Objects(match, found);
                break;
            case SlotRole.Dative:
                clauses.Datives(match.Head, found);
                break;
            case SlotRole.Preposition:
                obliques.Find(slot.Preposition!, match, found);
                break;
            case SlotRole.Possessor:
                Possessors(match, found);
                break;
            case SlotRole.Self:
                Selves(match.Head, found);
                break;
            case SlotRole.ClauseSubject:
                ClauseSubjects(match, found);
                break;
            case SlotRole.Act:
                Acted(match, found);
                break;
            case SlotRole.Carrier:
                Carrier(match, view.IsVerb(match.Head) ? match.Tokens.FirstOrDefault(view.IsNoun, match.Head) : match.Head, found);
                break;
            case SlotRole.Condition:
                Conditions(match, found);
                break;
            case SlotRole.Clause:
                Clauses(match, found);
                break;
            default:
                break;
        }
    }

    // "If Israel attacks, Iran will respond", "should Israel attack, Iran would".
    private void Conditions(TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                if (view.Relation(child) == DependencyRelation.Advcl && IsCondition(child))
                {
                    clauses.OwnSubject(child, found);
                }
            }
        }
    }

    private bool IsCondition(int clause)
    {
        foreach (var child in view.Children(clause))
        {
            if (
                (view.Relation(child) == DependencyRelation.Mark && view.Lemma(child) is "if" or "unless" or "should")
                || (
                    view.Relation(child) == DependencyRelation.Aux
                    && view.Lemma(child) == "should"
                    && view.Child(clause, DependencyRelation.Nsubj) > child
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Is troubled by the plan" has the form of a passive: an adjective's subject is whom it is said of.
    private void Subjects(TriggerMatch match, List<int> found)
    {
        if (match.Frame.Trigger[0].Kind == TriggerElementKind.Adjective && view.Relation(match.Head) != DependencyRelation.Amod)
        {
            clauses.SurfaceSubjects(match.Head, found, 0);
        }
        else
        {
            Subjects(match.Head, found);
        }
    }

    private void Subjects(int head, List<int> found)
    {
        if (view.IsVerb(head) || (view.Part(head) == PartOfSpeech.Adj && view.HasChild(head, DependencyRelation.AuxPass)))
        {
            clauses.Subjects(head, found);
        }
        else if (view.Relation(head) == DependencyRelation.Amod)
        {
            found.Add(view.Head(head));
        }
        else
        {
            clauses.SurfaceSubjects(head, found, 0);
        }
    }

    // "Wants Huawei excluded": who is to suffer something is not asked to do it.
    private bool IsWantedDone(TriggerMatch match) =>
        match.Frame.Relation.Kind == RelationKind.CalledOn
        && view.Child(match.Head, DependencyRelation.Xcomp) is >= 0 and var done
        && view.Tag(done) == "VBN"
        && !view.HasChild(done, DependencyRelation.Aux)
        && !view.HasChild(done, DependencyRelation.Mark)
        && view.Child(match.Head, DependencyRelation.Obj) is var patient
        && patient > match.Head
        && patient < done;

    // "Threatened to bomb Iran" may be one trigger of two verbs: the object is the second's.
    private void Objects(TriggerMatch match, List<int> found)
    {
        if (IsWantedDone(match))
        {
            return;
        }

        Objects(match.Head, found);
        for (var i = 1; i < match.Tokens.Length; i++)
        {
            if (
                view.Relation(match.Tokens[i]) == DependencyRelation.Case
                && view.Head(match.Tokens[i]) is var swallowed
                && view.Head(swallowed) == match.Head
            )
            {
                // "Shot down drones": a particle that the tree takes for a preposition.
                found.Add(swallowed);
            }

            if (
                view.IsVerb(match.Tokens[i])
                && view.Relation(match.Tokens[i]) is DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Advcl
            )
            {
                clauses.Objects(match.Tokens[i], found);
            }
        }
    }

    private void Objects(int head, List<int> found)
    {
        if (view.Relation(head) == DependencyRelation.Amod)
        {
            // "Visiting envoys" are who visits.
            if (view.Tag(head) != "VBG")
            {
                found.Add(view.Head(head));
            }
        }
        else if (view.IsVerb(head))
        {
            clauses.Objects(head, found);
        }
    }

    private void Possessors(TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            if (view.IsNoun(token) && view.Child(token, DependencyRelation.NmodPoss) is var owner and >= 0)
            {
                if (view.Part(owner) == PartOfSpeech.Pron && Judged(token) is var verb and >= 0)
                {
                    clauses.Objects(verb, found);
                }
                else
                {
                    found.Add(clauses.Relatives.Antecedent(owner));
                }
            }
        }
    }

    // "Condemned Russia for its invasion": "its" is whom the verb judges, never who judges.
    private int Judged(int noun)
    {
        var verb = view.Head(noun);
        return
            verb >= 0
            && view.IsVerb(verb)
            && view.Relation(noun) == DependencyRelation.Obl
            && view.PrepositionOf(noun) is "for" or "over"
            && WordClasses.Embedded["object-controllers"].Contains(view.Lemma(verb))
            && (view.HasChild(verb, DependencyRelation.Obj) || view.HasChild(verb, DependencyRelation.NsubjPass))
            ? verb
            : -1;
    }

    // The noun itself, its apposition, the name it stands before, or its subject across a copula.
    private void Selves(int noun, List<int> found)
    {
        found.Add(noun);
        if (
            view.Relation(noun)
                is DependencyRelation.Appos
                    or DependencyRelation.Compound
                    or DependencyRelation.Flat
                    or DependencyRelation.NmodDesc
            && view.Head(noun) >= 0
        )
        {
            found.Add(view.Head(noun));
        }

        if (view.HasChild(noun, DependencyRelation.Cop) || view.Relation(noun) == DependencyRelation.Xcomp)
        {
            clauses.SurfaceSubjects(noun, found, 0);
        }
        else if (
            view.Relation(noun) == DependencyRelation.Conj
            && view.Head(noun) is >= 0 and var fellow
            && view.Relation(fellow) == DependencyRelation.Appos
            && view.LinkAt(fellow) is null
        )
        {
            // "Roe, a journalist and critic of Kagame".
            found.Add(view.Head(fellow));
        }
        else if (
            view.Relation(noun) == DependencyRelation.Nmod
            && view.PrepositionOf(noun) == "of"
            && view.Head(noun) is >= 0 and var one
            && (view.Lemma(one) is "one" or "some" or "part" or "several" || view.Part(one) == PartOfSpeech.Num)
        )
        {
            if (view.HasChild(one, DependencyRelation.Cop))
            {
                // "Germany is one of Ukraine's backers".
                clauses.SurfaceSubjects(one, found, 0);
            }
            else if (view.Relation(one) == DependencyRelation.Appos)
            {
                // "Denmark and Norway, two of Ukraine's backers".
                found.Add(view.Head(one));
            }
        }
        else if (
            view.Relation(noun) == DependencyRelation.Nsubj
            && view.Head(noun) is >= 0 and var predicate
            && view.HasChild(predicate, DependencyRelation.Cop)
            && view.PrepositionOf(predicate) is null
            && view.LinkAt(predicate) is not null
        )
        {
            // "Modi's host was Putin".
            found.Add(predicate);
        }
        else if (view.PrepositionOf(noun) == "as" && Absolute(noun) is >= 0 and var companion)
        {
            found.Add(companion);
        }
        else if (view.PrepositionOf(noun) == "as" && view.Head(noun) is var verb and >= 0 && view.IsVerb(verb))
        {
            clauses.Objects(verb, found);
        }
        else if (view.Relation(noun) == DependencyRelation.Obj && view.Lemma(view.Head(noun)) is "become" or "remain")
        {
            clauses.SurfaceSubjects(view.Head(noun), found, 0);
        }
    }

    // "With Qatar as mediator, they signed".
    private int Absolute(int role)
    {
        for (var child = view.Child(role, DependencyRelation.Case) - 1; child >= 0 && child > role - 6; child--)
        {
            if (view.LinkAt(child) is not null && view.PrepositionOf(child) == "with" && view.IsCast(child))
            {
                return child;
            }
        }

        return -1;
    }

    private void ClauseSubjects(TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                if (IsComplement(child) && !IsQuestion(child) && !IsPatient(child, match))
                {
                    clauses.OwnSubject(child, found);
                }
            }
        }

        var clause = view.Head(match.Head);
        if (
            found.Count == 0
            && match.Frame.Relation.Kind != RelationKind.CalledOn
            && match.Tokens.Length == 1
            && view.Relation(match.Head) == DependencyRelation.Parataxis
            && clause >= 0
            && view.IsPredicate(clause)
            && !view.HasChild(match.Head, DependencyRelation.Obj)
            && !IsPatient(clause, match)
        )
        {
            // "The chief, he alleged, had turned the body into": what is alleged stands around the verb.
            clauses.OwnSubject(clause, found);
        }
    }

    // "Demanded that Preval be declared the winner", "said Iran should be expelled": not he is asked,
    // but those who would do it to him. Of sanctions to be lifted their owner is.
    // "Voiced fear that Chad could be drawn in": nobody is criticised for what is done to him.
    private bool IsPatient(int clause, TriggerMatch match) =>
        match.Frame.Relation.Kind is RelationKind.CalledOn or RelationKind.Criticized
        && view.HasChild(clause, DependencyRelation.AuxPass)
        && view.Child(clause, DependencyRelation.NsubjPass) is >= 0 and var patient
        && view.LinkAt(patient) is not null;

    // "Asked how many had died" demands nothing.
    private bool IsQuestion(int clause)
    {
        foreach (var child in view.Children(clause))
        {
            if (
                (view.Tag(child) is "WRB" or "WP" or "WDT" && view.Lemma(child) != "that")
                || (view.Relation(child) == DependencyRelation.Mark && view.Lemma(child) is "whether" or "if")
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsComplement(int token) =>
        view.Relation(token) is DependencyRelation.Ccomp or DependencyRelation.Xcomp
        || (view.Relation(token) == DependencyRelation.AclRelcl && view.Child(token, DependencyRelation.Mark, "that") >= 0)
        || (
            view.Relation(token) is DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Csubj
            && (
                view.Tag(token) == "VB"
                || view.Child(token, DependencyRelation.Mark, "for") >= 0
                || view.Child(token, DependencyRelation.Mark, "that") >= 0
            )
        );

    // "Threatened to send home the troops of", "threatened to retaliate against".
    private void Acted(TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                if (!IsComplement(child) || !view.IsVerb(child))
                {
                    continue;
                }

                // "Threatened to stop cooperating with": what is stopped or begun is aimed at the same.
                if (view.Child(child, DependencyRelation.Xcomp) is >= 0 and var inner && view.IsVerb(inner))
                {
                    clauses.Objects(inner, found);
                    AddAimed(inner, found);
                }

                clauses.Objects(child, found);
                var obj = view.Child(child, DependencyRelation.Obj);
                if (obj >= 0 && Receiver(obj) >= 0)
                {
                    found.Remove(obj);
                }

                if (obj < 0 || view.LinkAt(obj) is not { Mention.Kind: MentionKind.Name })
                {
                    // But in "threatened to take Iran to the council" it is not aimed at the council.
                    AddAimed(child, found);
                }

                if (obj >= 0)
                {
                    AddAimed(obj, found);
                }

                Warned(child, found);
            }

            Warned(token, found);
        }
    }

    // "Threatened to take action if the United States deploys radar": who is to refrain.
    private void Warned(int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) == DependencyRelation.Advcl
                && view.Child(child, DependencyRelation.Mark) is var mark and >= 0
                && view.Lemma(mark) is "if" or "unless" or "until"
            )
            {
                clauses.OwnSubject(child, found);
            }
        }
    }

    // "Impose tariffs on Canada", "retaliate against".
    private void AddAimed(int token, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            if (
                view.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod
                && view.PrepositionOf(child) is "against" or "on" or "to" or "into" or "from" or "with" or "at"
            )
            {
                found.Add(Receiver(child) is >= 0 and var receiver ? receiver : child);
            }
        }
    }

    // "An end to American aid to Niger": who would miss it, not who gives it; -1 where nobody is named.
    private int Receiver(int gift)
    {
        if (!WordClasses.Embedded["aidnoun"].Contains(view.Lemma(gift)))
        {
            return -1;
        }

        foreach (var child in view.Children(gift))
        {
            if (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is "to" or "for")
            {
                return child;
            }
        }

        return -1;
    }

    // "Freed them at the request of", "opened fire in solidarity with", "after talks
    // with Wang he said": also where the phrase hangs on the object.
    private void Carrier(TriggerMatch match, int noun, List<int> found)
    {
        if (
            view.PrepositionOf(noun) == "of"
            && view.Head(noun) is >= 0 and var part
            && view.Lemma(part) is "term" or "condition" or "framework"
        )
        {
            // "Under the terms of the pact".
            noun = part;
        }

        var preposition = view.PrepositionOf(noun);
        var isCarried =
            preposition is "through" or "via" or "thanks_to"
            || (preposition is "at" or "in" or "under" or "with" && !WordClasses.Embedded["go-betweens"].Contains(view.Lemma(noun)))
            // "Held drills, to the anger of Beijing".
            || (preposition == "to" && WordClasses.Embedded["emotions"].Contains(view.Lemma(noun)))
            || (
                preposition is "after" or "during" or "following" or "before" or "ahead_of" or "over"
                && WordClasses.Embedded["talks-nouns"].Contains(view.Lemma(noun))
            )
            // "After four hours with Erdogan, Pence announced".
            || (preposition == "after" && view.Lemma(noun) is "hour" or "minute")
            // "Despite protests from Paris".
            || (preposition is "despite" or "in_spite_of" && WordClasses.Embedded["voices"].Contains(view.Lemma(noun)))
            || (preposition is "after" or "following" && view.Lemma(noun) is "pardon" or "amnesty" or "reprieve" or "commutation");
        if (!isCarried)
        {
            return;
        }

        var verb = view.Head(noun);
        while (verb >= 0 && !view.IsVerb(verb))
        {
            verb = view.Head(verb);
        }

        if (verb >= 0)
        {
            var before = found.Count;
            clauses.Subjects(verb, found);
            if (found.Count == before && match.Frame.Relation.Kind == RelationKind.Supports && clauses.IsPassive(verb))
            {
                // "Was sworn in with the backing of": who is helped to it by others.
                clauses.SurfaceSubjects(verb, found, 0);
            }
        }
    }

    private void Clauses(TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                if (IsComplement(child))
                {
                    found.Add(child);
                }
            }
        }
    }
}
