using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Fills the slots of a matched trigger with the heads of noun phrases.</summary>
internal sealed class ArgumentFinder(SyntaxView view, ClauseReader clauses)
{
    /// <summary>Adds the heads of the phrases that stand in a slot.</summary>
    public void Fill(Slot slot, TriggerMatch match, List<int> found)
    {
        switch (slot.Role)
        {
            case SlotRole.Subject:
                Subjects(match.Head, found);
                break;
            case SlotRole.Object:
                Objects(match, found);
                break;
            case SlotRole.Dative:
                clauses.Datives(match.Head, found);
                break;
            case SlotRole.Preposition:
                Oblique(slot.Preposition!, match, found);
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
                Carrier(match.Head, found);
                break;
            case SlotRole.Clause:
                Clauses(match, found);
                break;
            default:
                break;
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

    // "Threatened to bomb Iran" may be one trigger of two verbs: the object is the second's.
    private void Objects(TriggerMatch match, List<int> found)
    {
        Objects(match.Head, found);
        for (var i = 1; i < match.Tokens.Length; i++)
        {
            if (view.Relation(match.Tokens[i]) == DependencyRelation.Case && view.Head(match.Tokens[i]) is var swallowed && view.Head(swallowed) == match.Head)
            {
                // "Shot down drones": a particle that the tree takes for a preposition.
                found.Add(swallowed);
            }

            if (view.IsVerb(match.Tokens[i]) && view.Relation(match.Tokens[i]) is DependencyRelation.Xcomp or DependencyRelation.Ccomp)
            {
                clauses.Objects(match.Tokens[i], found);
            }
        }
    }

    private void Objects(int head, List<int> found)
    {
        if (view.Relation(head) == DependencyRelation.Amod)
        {
            found.Add(view.Head(head));
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
        return verb >= 0 && view.IsVerb(verb) && view.Relation(noun) == DependencyRelation.Obl && view.PrepositionOf(noun) is "for" or "over"
            && WordClasses.Embedded["object-controllers"].Contains(view.Lemma(verb)) && (view.HasChild(verb, DependencyRelation.Obj) || view.HasChild(verb, DependencyRelation.NsubjPass)) ? verb : -1;
    }

    // The noun itself, its apposition, the name it stands before, or its subject across a copula.
    private void Selves(int noun, List<int> found)
    {
        found.Add(noun);
        if (view.Relation(noun) is DependencyRelation.Appos or DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.NmodDesc && view.Head(noun) >= 0)
        {
            found.Add(view.Head(noun));
        }

        if (view.HasChild(noun, DependencyRelation.Cop) || view.Relation(noun) == DependencyRelation.Xcomp)
        {
            clauses.SurfaceSubjects(noun, found, 0);
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

    private void ClauseSubjects(TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                if (IsComplement(child) && !IsQuestion(child))
                {
                    Subject(child, found);
                }
            }
        }
    }

    private void Subject(int clause, List<int> found)
    {
        foreach (var child in view.Children(clause))
        {
            if (view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                found.Add(clauses.Relatives.Antecedent(child));
            }
        }
    }

    // "Asked how many had died" demands nothing.
    private bool IsQuestion(int clause)
    {
        foreach (var child in view.Children(clause))
        {
            if (view.Tag(child) is "WRB" or "WP" or "WDT" || (view.Relation(child) == DependencyRelation.Mark && view.Lemma(child) is "whether" or "if"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsComplement(int token) => view.Relation(token) is DependencyRelation.Ccomp or DependencyRelation.Xcomp
        || (view.Relation(token) == DependencyRelation.AclRelcl && view.Child(token, DependencyRelation.Mark, "that") >= 0)
        || (view.Relation(token) is DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Csubj
            && (view.Tag(token) == "VB" || view.Child(token, DependencyRelation.Mark, "for") >= 0 || view.Child(token, DependencyRelation.Mark, "that") >= 0));

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

                clauses.Objects(child, found);
                AddAimed(child, found);
                if (view.Child(child, DependencyRelation.Obj) is var obj and >= 0)
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
            if (view.Relation(child) == DependencyRelation.Advcl && view.Child(child, DependencyRelation.Mark) is var mark and >= 0 && view.Lemma(mark) is "if" or "unless" or "until")
            {
                Subject(child, found);
            }
        }
    }

    // "Impose tariffs on Canada", "retaliate against".
    private void AddAimed(int token, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            if (view.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod && view.PrepositionOf(child) is "against" or "on" or "to" or "into" or "from" or "with" or "at")
            {
                found.Add(child);
            }
        }
    }

    // "Freed them at the request of", "opened fire in solidarity with": also where the phrase hangs on the object.
    private void Carrier(int noun, List<int> found)
    {
        if (view.PrepositionOf(noun) is not ("at" or "in" or "under" or "with"))
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
            clauses.Subjects(verb, found);
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

    private void Oblique(string preposition, TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            Under(token, preposition, found);
        }

        if (found.Count == 0 && view.HasChild(match.Head, DependencyRelation.Cop) && view.PrepositionOf(match.Head) == preposition)
        {
            // "Zelensky was in Berlin for talks": the place is the predicate.
            found.Add(match.Head);
        }

        Another(preposition, match, found);
        foreach (var token in match.Tokens)
        {
            // "Moved tanks and a vessel towards the frontier": the phrase hangs on the last of the list.
            if (found.Count == 0 && view.IsNoun(token) && view.Child(token, DependencyRelation.Conj) is var last and >= 0 && view.IsNoun(last))
            {
                Under(last, preposition, found);
            }
        }

        if (found.Count == 0 && preposition is "to" or "for" or "against" or "on" or "with" or "by")
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

        if (found.Count == 0 && view.IsVerb(match.Head))
        {
            Elsewhere(preposition, match, found);
        }
        else if (found.Count == 0 && preposition is "to" or "on" or "against" or "with" or "for" or "between")
        {
            FromCarrier(preposition, match.Head, found);
        }
    }

    // "An accord with Biden and another with Kishida".
    private void Another(string preposition, TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            if (found.Count > 0 && view.Child(token, DependencyRelation.Conj) is var second and >= 0 && view.Lemma(second) is "another" or "other" or "others" or "one" or "second" or "similar")
            {
                Under(second, preposition, found);
            }
        }
    }

    // "The sale of jets to Turkey", "a message of thanks to Putin", "the visit of Tebboune to France": the phrase hangs on what the noun is of.
    private void UnderContents(string preposition, TriggerMatch match, List<int> found)
    {
        foreach (var token in match.Tokens)
        {
            foreach (var child in view.Children(token))
            {
                // "The arrest of X by Russia", "protests by Georgians against Russia", "the visit of Lavrov to Serbia": under a name only what it does not take itself.
                if (view.IsNoun(token) && view.Relation(child) == DependencyRelation.Nmod && IsPassedBy(child, preposition))
                {
                    Under(child, preposition, found);
                }
                else if (view.IsNoun(token) && view.Relation(child) == DependencyRelation.Acl && view.Tag(child) == "VBG")
                {
                    // "Paused intelligence sharing with".
                    Under(child, preposition, found);
                }
            }
        }
    }

    private bool IsPassedBy(int child, string preposition) => view.PrepositionOf(child) switch
    {
        "of" => view.LinkAt(child) is not { } link || preposition == "by" || (preposition is "to" or "with" && link.Actor.Type == ActorType.Person),
        "by" => preposition == "against",
        _ => false,
    };

    private void Under(int token, string preposition, List<int> found)
    {
        foreach (var child in view.Children(token))
        {
            var relation = view.Relation(child);
            if (relation is DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.Nmod or DependencyRelation.Advmod or DependencyRelation.Dep or DependencyRelation.Advcl
                && view.PrepositionOf(child) == preposition && !view.IsVerb(child) && !IsScene(child, token, preposition))
            {
                found.Add(clauses.Relatives.Antecedent(child));
            }
            else if (preposition == "for" && relation is DependencyRelation.Advcl or DependencyRelation.Acl or DependencyRelation.Xcomp or DependencyRelation.Ccomp
                && view.Child(child, DependencyRelation.Mark, "for") >= 0)
            {
                Subject(child, found);
            }
        }
    }

    // "At the White House, Bush voiced concern": what opens the sentence tells where.
    private bool IsScene(int noun, int verb, string preposition) =>
        preposition == "at" && noun < verb && view.IsVerb(verb) && clauses.Relatives.Antecedent(noun) == noun;

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
        var verb = view.Head(noun);
        if (verb < 0 || !view.IsVerb(verb) || view.Relation(noun) is not (DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Nsubj or DependencyRelation.Obl))
        {
            return;
        }

        foreach (var child in view.Children(verb))
        {
            if (child > noun && view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) == preposition && (view.Relation(noun) != DependencyRelation.Obl || child - noun <= 4))
            {
                found.Add(clauses.Relatives.Antecedent(child));
            }
        }
    }

    // Prepositional phrases are often attached one step too low, or shared by two verbs.
    private void Elsewhere(string preposition, TriggerMatch match, List<int> found)
    {
        var verb = match.Head;
        foreach (var child in view.Children(verb))
        {
            var attracts = (view.Relation(child) == DependencyRelation.Obj && (preposition != "of" || view.LinkAt(child) is not null))
                || (view.Relation(child) is DependencyRelation.Obl or DependencyRelation.OblUnmarked && preposition is "with" or "against" or "between");
            if (attracts && !match.Tokens.Contains(child))
            {
                Under(child, preposition, found);
            }

            // "Dismissed a request for release by Duterte".
            if (found.Count == 0 && view.Relation(child) is DependencyRelation.Obj or DependencyRelation.NsubjPass && preposition is "by" or "from")
            {
                foreach (var inner in view.Children(child))
                {
                    if (view.Relation(inner) == DependencyRelation.Nmod)
                    {
                        Under(inner, preposition, found);
                    }
                }
            }
        }

        if (found.Count == 0 && view.Child(verb, DependencyRelation.Conj) is var conj and >= 0 && conj - verb <= 2 && view.IsVerb(conj))
        {
            Under(conj, preposition, found);
        }

        if (found.Count == 0 && view.Relation(verb) == DependencyRelation.Conj && view.IsVerb(view.Head(verb)) && verb - view.Head(verb) <= 2)
        {
            Under(view.Head(verb), preposition, found);
        }
    }
}
