using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds the deep subject and object of a verb: passives, relatives, control, participles, coordination and ellipsis
/// undone.</summary>
internal sealed class ClauseReader
{
    private readonly SyntaxView view;
    private readonly Rules.WordClasses classes;
    private readonly RelativeReader relatives;
    private readonly ControlReader control;

    // A chain "agreed to try to begin to" is never longer in news; the limit also guards against broken trees.
    private const int MaximumDepth = 6;

    /// <summary>Makes the reader of one document.</summary>
    public ClauseReader(SyntaxView view, Rules.WordClasses classes)
    {
        (this.view, this.classes) = (view, classes);
        relatives = new RelativeReader(view);
        control = new ControlReader(view, this, classes);
    }

    /// <summary>Whether the verb's grammatical subject is the one it is done to.</summary>
    public bool IsPassive(int verb)
    {
        var (hasActiveSubject, hasObject) = (false, false);
        foreach (var child in view.Children(verb))
        {
            switch (view.Relation(child))
            {
                case DependencyRelation.AuxPass or DependencyRelation.NsubjPass:
                    return true;
                case DependencyRelation.Nsubj or DependencyRelation.Aux:
                    hasActiveSubject = true;
                    break;
                case DependencyRelation.Obj:
                    hasObject = true;
                    break;
                default:
                    break;
            }
        }

        if (view.Tag(verb) != "VBN" || hasActiveSubject || hasObject)
        {
            // "Given an ultimatum by the bloc": an object beside the agent is what was given.
            return view.Tag(verb) is "VBN" or "VBD"
                && !hasActiveSubject
                && view.HasChild(verb, DependencyRelation.OblAgent)
                && (!hasObject || view.Relation(verb) == DependencyRelation.Acl);
        }

        return view.Relation(verb) switch
        {
            DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Amod or DependencyRelation.Advcl => true,
            DependencyRelation.Parataxis when view.Head(verb) >= 0 && view.IsNoun(view.Head(verb)) => true,
            DependencyRelation.Conj or DependencyRelation.Xcomp when view.Head(verb) >= 0 && view.IsVerb(view.Head(verb)) => view.Relation(
                verb
            ) == DependencyRelation.Xcomp
                || IsPassive(view.Head(verb)),
            _ => view.HasChild(verb, DependencyRelation.OblAgent),
        };
    }

    /// <summary>Resolves the relative pronouns and gaps of this reader's clauses.</summary>
    public RelativeReader Relatives => relatives;

    /// <summary>Who does it: heads of noun phrases; empty where the text leaves it open.</summary>
    public void Subjects(int verb, List<int> found)
    {
        if (!IsPassive(verb))
        {
            SurfaceSubjects(verb, found, 0);
            Companions(verb, found);
            return;
        }

        AgentReader.Find(view, this, verb, found);
    }

    /// <summary>Adds the subject that a clause has itself.</summary>
    public void OwnSubject(int clause, List<int> found)
    {
        foreach (var child in view.Children(clause))
        {
            if (view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter)
            {
                found.Add(relatives.Antecedent(child));
            }
        }
    }

    // "Washington blacklisted Lukoil together with Rosneft": what is of the object's kind, and not of the subject's, goes with the object.
    private bool IsWithObject(int companion, int verb) =>
        view.Child(verb, DependencyRelation.Obj) is >= 0 and var obj
        && obj < companion
        && view.LinkAt(obj)?.Actor.Type is { } kind
        && view.LinkAt(companion)?.Actor.Type == kind
        && view.Child(verb, DependencyRelation.Nsubj) is >= 0 and var subject
        && view.LinkAt(subject)?.Actor.Type is { } other
        && other != kind;

    // "A, together with B, travelled", "A was detained in Cairo along with B".
    private void Companions(int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                found.Count > 0
                && view.Relation(child) is DependencyRelation.Obl
                && view.PrepositionOf(child) is "together_with" or "along_with" or "as_well_as"
            )
            {
                if (!IsWithObject(child, verb))
                {
                    AddArgument(child, verb, found);
                }
            }
            else if (found.Count > 0 && classes["travel-verbs"].Contains(view.Lemma(verb)) && FellowTraveller(child) is >= 0 and var fellow)
            {
                AddArgument(fellow, verb, found);
            }
            else if (
                found.Count > 0
                && view.Relation(child) == DependencyRelation.Advcl
                && view.Lemma(child) == "accompany"
                && view.Tag(child) == "VBN"
                && (classes["journeys"].Contains(view.Lemma(verb)) || view.Lemma(verb) == "cross")
                && view.Child(child, DependencyRelation.OblAgent) is >= 0 and var escort
            )
            {
                // "Kim crossed into Russia, accompanied by his foreign minister".
                AddArgument(escort, verb, found);
            }
            else if (
                found.Count > 0
                && view.Relation(child) == DependencyRelation.Advmod
                && view.Lemma(child) is "together" or "along"
                && view.Child(child, DependencyRelation.Obl) is var companion and >= 0
            )
            {
                AddArgument(companion, verb, found);
            }
        }
    }

    // "Travelled to Israel with Pedro Sanchez": the person may hang on the place.
    private int FellowTraveller(int phrase)
    {
        if (view.Relation(phrase) is not (DependencyRelation.Obl or DependencyRelation.Nmod))
        {
            return -1;
        }

        return view.PrepositionOf(phrase) == "with" ? (view.LinkAt(phrase) is { Actor.Type: ActorType.Person } ? phrase : -1)
            : view.Relation(phrase) == DependencyRelation.Obl
            && view.LinkAt(phrase) is not null
            && view.Child(phrase, DependencyRelation.Nmod) is var nested and >= 0
                ? FellowTraveller(nested)
            : -1;
    }

    /// <summary>Whom it is done to: heads of noun phrases.</summary>
    public void Objects(int verb, List<int> found)
    {
        var before = found.Count;
        var passive = IsPassive(verb);
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) == DependencyRelation.Obj && !classes["time-units"].Contains(view.Lemma(child)))
            {
                AddArgument(child, verb, found);
            }
        }

        // "Urged Israel to": whom a clause is asked of is a dative to some trees.
        if (found.Count == before && view.Child(verb, DependencyRelation.Iobj) is var iobj and >= 0 && !passive)
        {
            AddArgument(iobj, verb, found);
        }

        // "Shot down a bomber": after a particle some trees give the object no relation of its own.
        if (found.Count == before && !passive && view.HasChild(verb, DependencyRelation.CompoundPrt))
        {
            BareOblique(verb, found);
        }

        if (found.Count > before)
        {
            foreach (var child in view.Children(verb))
            {
                if (view.PrepositionOf(child) is "together_with" or "along_with" && IsWithObject(child, verb))
                {
                    AddArgument(child, verb, found);
                }
            }

            return;
        }

        if (passive)
        {
            // "Was leaned on by": the subject is what the preposition governs.
            if (relatives.StrandedPreposition(verb) != verb + 1)
            {
                SurfaceSubjects(verb, found, 0);
                Companions(verb, found);
            }

            return;
        }

        if (relatives.RelativeGap(verb) is var gap and >= 0 && relatives.StrandedPreposition(verb) < 0)
        {
            found.Add(gap);
            return;
        }

        // "Whom Russia tried to poison": the pronoun hangs on the verb that governs.
        if (
            view.Relation(verb) == DependencyRelation.Xcomp
            && view.Head(verb) is >= 0 and var governor
            && classes["subject-controllers"].Contains(view.Lemma(governor))
            && view.Child(governor, DependencyRelation.Obj) is >= 0 and var pronoun
            && view.Lemma(pronoun) is "whom" or "who" or "which" or "that"
            && relatives.Antecedent(pronoun) is var meant
            && meant != pronoun
        )
        {
            found.Add(meant);
            return;
        }

        SharedObject(verb, found);
    }

    private void BareOblique(int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                child > verb
                && view.Relation(child) is DependencyRelation.Obl or DependencyRelation.Xcomp
                && view.IsNoun(child)
                && view.PrepositionOf(child) is null
                && !classes["time-units"].Contains(view.Lemma(child))
            )
            {
                AddArgument(child, verb, found);
                return;
            }
        }
    }

    /// <summary>Who receives it: the dative object, or the subject of "was given tanks".</summary>
    public void Datives(int verb, List<int> found)
    {
        var iobj = view.Child(verb, DependencyRelation.Iobj);
        if (iobj >= 0)
        {
            AddArgument(iobj, verb, found);
        }
        else if (view.HasChild(verb, DependencyRelation.Obj) && IsPassive(verb))
        {
            SurfaceSubjects(verb, found, 0);
        }
        else if (view.Child(verb, DependencyRelation.Obj) is var obj and >= 0)
        {
            if (classes["giving-verbs"].Contains(view.Lemma(verb)) && NameBehind(verb, obj) is >= 0 and var receiver)
            {
                found.Add(receiver);
                return;
            }

            if (SecondObject(verb, obj) >= 0 && !classes["time-units"].Contains(view.Lemma(obj)))
            {
                // "Promised Kyiv five billion euros", "offered both governments its good offices".
                found.Add(obj);
                return;
            }

            SwallowedDative(obj, found);
        }
    }

    // "Gave Ukraine 13 MiG-29 fighters", "sends Kyiv jets": a name right behind the verb, whatever the tree
    // hangs it on, is no part of the gift; a demonym is ("gave Ukrainian troops").
    private int NameBehind(int verb, int obj)
    {
        var first = verb + 1 < view.Count && view.Text(verb + 1) is "the" ? verb + 2 : verb + 1;
        for (var token = first; token < obj && token < first + 4; token++)
        {
            if (
                view.LinkAt(token) is { } link
                && link.Mention.FirstToken <= first
                && link.Mention.EndToken < obj + 1
                && link.Mention.EndToken > first
            )
            {
                return
                    view.Part(token) == PartOfSpeech.Propn
                    && view.Relation(token) is not (DependencyRelation.Amod or DependencyRelation.NmodPoss or DependencyRelation.Obj)
                    && view.IsUnder(token, obj)
                    && view.Text(link.Mention.EndToken) is not ("'s" or "’s" or "'" or "-")
                    ? token
                    : -1;
            }
        }

        return -1;
    }

    private int SecondObject(int verb, int first)
    {
        foreach (var child in view.Children(verb))
        {
            if (child > first && view.Relation(child) == DependencyRelation.Obj)
            {
                return child;
            }
        }

        return -1;
    }

    // "Give the Philippines six used destroyers": many trees take the receiver for a modifier
    // of the gift, but no modifier stands before a number or article.
    private void SwallowedDative(int obj, List<int> found)
    {
        var name = -1;
        foreach (var child in view.Children(obj))
        {
            if (
                view.Relation(child) is DependencyRelation.Compound or DependencyRelation.Nmod
                && view.LinkAt(child) is { } receiver
                && receiver.Mention.EndToken < obj
                && (
                    view.Part(receiver.Mention.EndToken) is PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Sym
                    || view.Lemma(receiver.Mention.EndToken) is "more" or "additional" or "further" or "new"
                )
            )
            {
                found.Add(child);
                return;
            }

            // "Denied Geert Wilders entry": what is only given to somebody is not named after him.
            if (
                view.Relation(child) is DependencyRelation.Compound or DependencyRelation.Nmod
                && view.LinkAt(child)?.Mention.EndToken == obj
                && classes["granted-things"].Contains(view.Lemma(obj))
            )
            {
                found.Add(child);
                return;
            }

            if (
                name < 0
                && view.Relation(child)
                    is DependencyRelation.Compound
                        or DependencyRelation.Amod
                        or DependencyRelation.NmodPoss
                        or DependencyRelation.Nmod
                && view.LinkAt(child) is not null
            )
            {
                name = child;
            }
            else if (name >= 0 && child < obj && view.Relation(child) is DependencyRelation.Nummod or DependencyRelation.Det)
            {
                found.Add(name);
                return;
            }
        }
    }

    /// <summary>The grammatical subject, be it of an active or passive clause, shared or controlled.</summary>
    public void SurfaceSubjects(int verb, List<int> found, int depth)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter)
            {
                AddArgument(DoerOfAct(child, verb), verb, found);
                return;
            }

            if (
                view.Relation(child) == DependencyRelation.Obl
                && view.PrepositionOf(child) == "among"
                && DoerOfAct(child, verb) is var doer
                && doer != child
            )
            {
                AddArgument(doer, verb, found);
                return;
            }
        }

        var head = view.Head(verb);
        if (head < 0)
        {
            FrontedSubject(verb, found);
        }

        if (head < 0 || depth >= MaximumDepth)
        {
            return;
        }

        switch (view.Relation(verb))
        {
            case DependencyRelation.Conj
                when view.IsPredicate(head)
                    || view.Relation(head)
                        is DependencyRelation.Acl
                            or DependencyRelation.AclRelcl
                            or DependencyRelation.Advcl
                            or DependencyRelation.Xcomp:
                SurfaceSubjects(head, found, depth + 1);
                break;
            case DependencyRelation.Xcomp or DependencyRelation.Ccomp:
                control.OfClause(verb, head, found, depth);
                break;
            case DependencyRelation.Csubj when control.Impersonal(verb, head) is >= 0 and var burdened:
                AddArgument(burdened, verb, found);
                break;
            case DependencyRelation.Advcl when !control.IsFinite(verb):
                control.OfClause(verb, control.AfterComma(verb, head), found, depth);
                break;
            case DependencyRelation.Acl when view.Tag(verb) is "VBG" or "VBN" && Relatives.Counted(head) is var counted && counted != head:
                found.Add(counted);
                break;
            case DependencyRelation.Acl:
                control.OfNoun(verb, head, found, depth);
                break;
            case DependencyRelation.AclRelcl or DependencyRelation.Amod:
                found.Add(Meant(head));
                break;
            case DependencyRelation.Parataxis when view.IsNoun(head) && view.Tag(verb) is "VBG" or "VBN":
                found.Add(head);
                break;
            case DependencyRelation.Parataxis
                when view.IsPredicate(head) && ((view.Tag(verb) is "VBG" or "VBN" && !control.IsFinite(verb)) || IsNextInList(verb, head)):
                SurfaceSubjects(head, found, depth + 1);
                break;
            default:
                break;
        }
    }

    // "Was his physician, fell out with him and stood against him": a list of what one subject did, the first "and" left out.
    private bool IsNextInList(int verb, int head) =>
        verb > head
        && view.Tag(verb) is "VBD" or "VBZ" or "VBP"
        && view.Text(verb - 1) is ","
        && view.Child(verb, DependencyRelation.Conj) > verb
        && view.HasChild(head, DependencyRelation.Nsubj);

    // "What hit the hospital was a Russian missile": what is asked for is named by the main clause.
    private int Meant(int head) =>
        view.Lemma(head) == "what"
        && view.Relation(head) is DependencyRelation.Nsubj or DependencyRelation.NsubjOuter
        && view.Head(head) is >= 0 and var named
        && view.IsNoun(named)
        && view.HasChild(named, DependencyRelation.Cop)
            ? named
            : head;

    // "Milei's first act was to dismiss", "among the first steps of Milei was to dismiss": whose act it is does it.
    private int DoerOfAct(int act, int verb)
    {
        if (view.OneOf(act) is var counted && classes["acts"].Contains(view.Lemma(counted)))
        {
            act = counted;
        }

        if (
            !classes["acts"].Contains(view.Lemma(act))
            || !view.HasChild(verb, DependencyRelation.Cop)
            || view.Child(verb, DependencyRelation.Mark, "to") < 0
        )
        {
            return act;
        }

        foreach (var child in view.Children(act))
        {
            if (
                view.Relation(child) == DependencyRelation.NmodPoss
                || (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is "of" or "by")
            )
            {
                return child;
            }
        }

        return act;
    }

    // "Xi landed on Monday, was received by Ramaphosa and left": the first clause of a
    // series, which the tree makes an adverbial of the second.
    private void FrontedSubject(int verb, List<int> found)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                child < verb
                && view.Relation(child) is DependencyRelation.Advcl or DependencyRelation.Ccomp
                && view.Tag(child) is "VBD" or "VBZ"
                && !view.HasChild(child, DependencyRelation.Mark)
                && !view.HasChild(child, DependencyRelation.Advmod)
                && view.Child(child, DependencyRelation.Nsubj) is var subject and >= 0
            )
            {
                AddArgument(subject, verb, found);
                return;
            }
        }
    }

    // "Condemned and sanctioned Russia": the object hangs on one of the verbs.
    private void SharedObject(int verb, List<int> found)
    {
        if (view.Relation(verb) == DependencyRelation.Conj && view.IsVerb(view.Head(verb)))
        {
            var obj = view.Child(view.Head(verb), DependencyRelation.Obj);
            if (obj > verb)
            {
                AddArgument(obj, verb, found);
            }
        }

        var conj = view.Child(verb, DependencyRelation.Conj);
        if (
            found.Count == 0
            && conj > verb
            && conj - verb <= 2
            && view.IsVerb(conj)
            && view.Child(conj, DependencyRelation.Obj) is var shared and >= 0
        )
        {
            AddArgument(shared, conj, found);
        }
    }

    /// <summary>Adds an argument of a verb, or what it stands for where it is a relative pronoun.</summary>
    public void AddArgument(int token, int verb, List<int> found)
    {
        var meant = relatives.Antecedent(token);
        if (meant >= 0 && meant != verb)
        {
            found.Add(meant);
        }
    }
}
