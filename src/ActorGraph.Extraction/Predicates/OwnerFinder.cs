using System.Collections.Frozen;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds whose a thing is: possessors, compounds, "of", whom it serves, who made it.</summary>
internal sealed class OwnerFinder(SyntaxView view, ClauseReader clauses, WordClasses classes, ModifierFinder modifiers, PartyFinder parties)
{
    private readonly Dictionary<ActorId, Link> states = [];

    /// <summary>Whether the state in which a thing stands counts as its owner ("towns in Thailand").</summary>
    public bool TakesPlaces { get; set; }

    /// <summary>Makes "his government" stand for the state that a person serves.</summary>
    public void SetState(ActorId person, Link state) => states.TryAdd(person, state);

    /// <summary>The state that a person serves; null where none is known.</summary>
    public Link? StateOf(ActorId person) => states.GetValueOrDefault(person);

    /// <summary>Whether a noun belongs to a party: a word of the list, or the type of a weapon ("F-16s", "MiG-29s").</summary>
    public bool IsBelonging(int noun) => classes["belonging"].Contains(view.Lemma(noun)) || view.IsWeaponType(noun) || IsHighOffice(noun);

    // "The Saudi crown prince", "Russia's upper house", "the Swiss head of state": only with that word, or with that owner, do they stand
    // for another.
    private bool IsHighOffice(int noun) =>
        view.Lemma(noun) switch
        {
            "prince" or "princess" => IsMadeWith(noun, "crown"),
            "house" => IsMadeWith(noun, "upper", "low"),
            "assembly" => IsMadeWith(noun, "national", "general", "constituent", "legislative"),
            "governor" => IsMadeWith(noun, "bank"),
            "general" or "attorney" => IsMadeWith(noun, "attorney", "general"),
            "head" => IsMadeWith(noun, "state", "government"),
            "executive" => IsMadeWith(noun, "chief"),
            "director" or "chair" or "chairman" or "chairwoman" or "chairperson" => IsOfNamed(noun),
            _ => false,
        };

    private bool IsMadeWith(int noun, params ReadOnlySpan<string> words)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child)
                    is DependencyRelation.Amod
                        or DependencyRelation.Compound
                        or DependencyRelation.Flat
                        or DependencyRelation.Nmod
                        or DependencyRelation.Appos
                && words.Contains(view.Lemma(child))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "The fund's director", and not "the director of Taipei's museum".
    private bool IsOfNamed(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child)
                    is DependencyRelation.NmodPoss
                        or DependencyRelation.Compound
                        or DependencyRelation.Amod
                        or DependencyRelation.Nmod
                && view.LinkAt(child) is not null
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun names those who do not act for the state in their name: "Syrian rebels", "Lebanese opposition leaders",
    /// "Danish news reports", "a former CIA contractor".</summary>
    public bool IsAgainstState(int noun)
    {
        if ((classes["state-foes"].Contains(view.Lemma(noun)) && !IsStance(noun)) || IsFormer(noun) || IsOwnBand(noun))
        {
            return true;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound
                && child < noun
                && view.Part(child) != PartOfSpeech.Propn
                && (
                    classes["state-foes"].Contains(view.Lemma(child))
                    || classes["opposition-words"].Contains(view.Lemma(child))
                    || (classes["armed-words"].Contains(view.Lemma(child)) && classes["party-groups"].Contains(view.Lemma(noun)))
                    || (view.Lemma(noun) is "report" && (view.Lemma(child) is "news" || classes["outlets"].Contains(view.Lemma(child))))
                    || (view.Lemma(noun) is "leader" && classes["private-circles"].Contains(view.Lemma(child)))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun names armed people of no party, or what is theirs: "militants", "dozens of rebel positions". A blow to them
    /// is none to the state in which they are.</summary>
    public bool IsBand(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                (view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound && child < noun && IsBandWord(child))
                || (
                    view.Relation(child) == DependencyRelation.Nmod
                    && view.PrepositionOf(child) == "of"
                    && classes["quantities"].Contains(view.Lemma(noun))
                    && IsBand(child)
                )
            )
            {
                return true;
            }
        }

        // "Coalition forces in Afghanistan" are not Afghanistan's.
        return IsBandWord(noun) || (classes["bare-forces"].Contains(view.Lemma(noun)) && IsNarrowedBy(noun, "foreign-words"));
    }

    private bool IsBandWord(int word) =>
        (classes["bands"].Contains(view.Lemma(word)) || classes["state-foes"].Contains(view.Lemma(word))) && view.LinkAt(word) is null;

    // "Somalia's militants" are its foes, "Palestinian militants" need not be Palestine's; a state's fighters and bombers are its own.
    private bool IsOwnBand(int noun) =>
        classes["bands"].Contains(view.Lemma(noun))
        && view.Lemma(noun) is not ("fighter" or "bomber")
        && view.HasChild(noun, DependencyRelation.NmodPoss);

    // "Chinese opposition to the drills": what China thinks of them, no party.
    private bool IsStance(int noun) =>
        classes["stances"].Contains(view.Lemma(noun)) && noun + 1 < view.Count && view.Text(noun + 1) is "to";

    /// <summary>Whether a noun names those who no longer are what it says: "former soldiers".</summary>
    public bool IsFormer(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) == DependencyRelation.Amod && view.Lemma(child) is "former" or "ex" or "retired" or "onetime")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the actors that own a noun: possessor, demonym, "of"; else those it serves or comes from.</summary>
    public void Find(int noun, List<Party> found, int depth)
    {
        var before = found.Count;
        Named(noun, found, depth);
        if (classes["kin"].Contains(view.Lemma(noun)) || classes["attendants"].Contains(view.Lemma(noun)))
        {
            // "Britain sanctioned his son", "arrested Navalny's doctor": what is done to them is done to nobody else; Ukrainian children
            // are Ukraine's.
            Party.RemoveFrom(found, before, p => p.Actor.Type == ActorType.Person);
            return;
        }

        if (found.Count > before && IsOneOfMany(noun))
        {
            Party.RemoveFrom(
                found,
                before,
                p => p.Actor is { Type: ActorType.Organization, Country: null, Sort: "bloc" or "alliance" or "union" }
            );
        }

        if (found.Count > before && IsAgainstState(noun))
        {
            var isFormer = IsFormer(noun);
            Party.RemoveFrom(found, before, p => isFormer || p.Actor.Type == ActorType.Country);
        }

        if (found.Count == before)
        {
            Unnamed(noun, found, depth);
        }
    }

    // "A NATO member", "an EU country", "the two NATO allies" are some of many.
    private bool IsOneOfMany(int noun) =>
        (view.Tag(noun) == "NN" || view.HasChild(noun, DependencyRelation.Nummod))
        && view.Lemma(noun) is "member" or "ally" or "state" or "country" or "nation";

    // Those whom no word of the phrase names as owners: whom the noun serves, who makes, sends or tells of it.
    private void Unnamed(int noun, List<Party> found, int depth)
    {
        var before = found.Count;
        Principals(noun, found, depth);
        if (found.Count == before)
        {
            // "Drones launched by Russia", but not "hostages taken by Hamas".
            MadeBy(noun, classes[IsBelonging(noun) ? "sending-verbs" : "making-verbs"], found, depth);
        }

        if (found.Count == before && classes["courts"].Contains(view.Lemma(noun)) && PlaceStates.SeatOf(view, noun) is { } land)
        {
            found.Add(new Party(land, noun, true));
        }

        if (found.Count == before && view.Child(noun, DependencyRelation.Compound) is var compound and >= 0)
        {
            Find(compound, found, depth + 1);
        }

        if (found.Count == before && IsBareForce(noun))
        {
            SpeakersState(noun, found, depth);
            if (view.Relation(noun) != DependencyRelation.Nsubj && found.Count > before && IsAbroad(noun, found[^1].Actor.Id))
            {
                found.RemoveRange(before, found.Count - before);
            }
        }

        if (found.Count == before && TakesPlaces)
        {
            Carried(noun, found, depth);
        }

        if (found.Count == before && (view.HasChild(noun, DependencyRelation.AclRelcl) || view.HasChild(noun, DependencyRelation.Acl)))
        {
            Senders(noun, found, depth);
        }
    }

    // "Ambushed a convoy carrying the governor of": whom they mean to hit.
    private void Carried(int convoy, List<Party> found, int depth)
    {
        if (
            view.Child(convoy, DependencyRelation.Acl) is >= 0 and var carrying
            && view.Lemma(carrying) is "carry" or "transport" or "escort"
        )
        {
            var heads = new List<int>();
            clauses.Objects(carrying, heads);
            heads.ForEach(head => parties.FindAll(head, true, found, depth + 1));
        }
    }

    // "Pakistani officials say security forces captured", "say rebels ambushed an army convoy": the forces of those who tell of them.
    private bool IsBareForce(int noun)
    {
        var isForce = classes["bare-forces"].Contains(view.Lemma(noun));
        if (
            !(isForce && view.Relation(noun) == DependencyRelation.Nsubj)
            && !(
                view.Relation(noun)
                    is DependencyRelation.Obj
                        or DependencyRelation.NsubjPass
                        or DependencyRelation.Nmod
                        or DependencyRelation.Obl
                        or DependencyRelation.Conj
                && (isForce || (classes["force-things"].Contains(view.Lemma(noun)) && IsNarrowedBy(noun, "force-modifiers")))
            )
        )
        {
            return false;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) is not (DependencyRelation.Det or DependencyRelation.Nummod or DependencyRelation.Punct)
                && !classes["force-modifiers"].Contains(view.Lemma(child))
            )
            {
                return false;
            }
        }

        return true;
    }

    // "US officials say a bomb hit a police post in Iraq": the post of the state in which it stands.
    private bool IsAbroad(int noun, ActorId state)
    {
        var clause = noun;
        while (view.Head(clause) >= 0 && !view.IsVerb(clause))
        {
            clause = view.Head(clause);
        }

        var (first, end) = view.Extent(clause);
        for (var i = first; i < end; i++)
        {
            if (view.LinkAt(i) is { Actor.Type: ActorType.Country } link && link.Actor.Id != state)
            {
                return true;
            }
        }

        return false;
    }

    // "Fired rockets that killed", "with a series of strikes that killed": who sends them does what they do.
    private void Senders(int noun, List<Party> found, int depth)
    {
        var carried = noun;
        while (
            view.Relation(carried) == DependencyRelation.Nmod
            && view.Head(carried) is >= 0 and var quantity
            && classes["quantities"].Contains(view.Lemma(quantity))
        )
        {
            carried = quantity;
        }

        var verb = view.Head(carried);
        var isSent =
            view.Relation(carried) == DependencyRelation.Obj
            && verb >= 0
            && (classes["sending-verbs"].Contains(view.Lemma(verb)) || classes["support-verbs"].Contains(view.Lemma(verb)));
        var isSentForce =
            view.Relation(carried) == DependencyRelation.Obj
            && verb >= 0
            && classes["bare-forces"].Contains(view.Lemma(noun))
            && classes["posting-verbs"].Contains(view.Lemma(verb));
        if (
            isSentForce
            || (
                (isSent || (view.Relation(carried) == DependencyRelation.Obl && view.PrepositionOf(carried) == "with"))
                && view.HasChild(noun, DependencyRelation.AclRelcl)
                && classes["munition"].Contains(view.Lemma(noun))
            )
        )
        {
            var heads = new List<int>();
            clauses.Subjects(verb, heads);
            foreach (var head in heads)
            {
                parties.FindAll(head, false, found, depth + 1);
            }
        }
    }

    /// <summary>Adds those named as a noun's owners: possessor, modifiers, "of".</summary>
    public void Named(int noun, List<Party> found, int depth)
    {
        var before = found.Count;
        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) == DependencyRelation.NmodPoss
                && view.Part(child) == PartOfSpeech.Pron
                && Neighbour(noun) is var neighbour and >= 0
            )
            {
                // "Its border with Eritrea": what matters of one's own border is who lies behind it.
                parties.FindAll(neighbour, false, found, depth + 1);
            }
            else if (view.Relation(child) == DependencyRelation.NmodPoss && !IsAnother(noun))
            {
                parties.FindAll(clauses.Relatives.Antecedent(child), true, found, depth + 1);
                if (found.Count == before && view.Part(child) == PartOfSpeech.Pron && classes["state-nouns"].Contains(view.Lemma(noun)))
                {
                    SpeakersState(noun, found, depth);
                }
            }
        }

        RaiseToState(noun, found, before);

        if (found.Count == before)
        {
            modifiers.Find(noun, found, noun);
            if (IsAnother(noun))
            {
                // "Urged Zelensky allies", but "NATO allies", "Turkish friends".
                Party.RemoveFrom(found, before, p => p.Actor.Type == ActorType.Person);
            }
        }

        foreach (var child in view.Children(noun))
        {
            // "The leader of Hezbollah in Lebanon" is Hezbollah's.
            if (
                found.Count == before
                && view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl
                && IsOwning(noun, child)
                && !IsPatient(noun, child)
                && !IsAnother(noun)
            )
            {
                parties.FindAll(child, IsBelonging(child) || view.HasChild(child, DependencyRelation.NmodPoss), found, depth + 1);
            }
        }

        RaiseToState(noun, found, before);
    }

    // "His Saudi and Qatari counterparts", "backed her rival", "met an ally of Putin": whose colleagues, foes or friends they are does not
    // tell whom they serve.
    private bool IsAnother(int noun) => classes["others"].Contains(view.Lemma(noun));

    /// <summary>Adds those whose idea a thing is: "a truce proposed by", "a draft by", "the target that the alliance demands".</summary>
    public void Makers(int noun, List<Party> found, int depth) => MadeBy(noun, classes["making-verbs"], found, depth);

    /// <summary>Adds those by whom a thing is, or who do to it in a clause on it what one of some verbs says.</summary>
    public void MadeBy(int noun, FrozenSet<string> verbs, List<Party> found, int depth)
    {
        var heads = new List<int>();
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is DependencyRelation.Nmod && view.PrepositionOf(child) == "by")
            {
                heads.Add(child);
            }
            else if (
                view.Relation(child) == DependencyRelation.Nmod
                && IsPatient(noun, child)
                && view.PhraseUnder(child, "by") is var agent and >= 0
            )
            {
                // "Condemned the arrest of activists by Georgia": the doer hangs on whom it is done to.
                heads.Add(agent);
            }
            else if (
                view.Relation(child) is DependencyRelation.Acl or DependencyRelation.AclRelcl
                && (verbs.Contains(view.Lemma(child)) || IsManner(noun, child))
            )
            {
                clauses.Subjects(child, heads);
                heads.RemoveAll(h => h == noun);
            }
        }

        foreach (var head in heads)
        {
            parties.FindAll(head, false, found, depth + 1);
        }
    }

    // "The way in which Mexico treated them", "the repression by which he clings to power": who goes about something in that manner.
    private bool IsManner(int noun, int clause)
    {
        if (view.Relation(clause) != DependencyRelation.AclRelcl || !classes["manners"].Contains(view.Lemma(noun)))
        {
            return false;
        }

        foreach (var child in view.Children(clause))
        {
            if (
                view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj
                && view.Tag(child) is "WDT" or "WP"
            )
            {
                // "The violence that swept Mexico" is not how Mexico goes about anything.
                return false;
            }
        }

        return true;
    }

    private int Neighbour(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl
                && view.PrepositionOf(child) == "with"
                && view.Lemma(noun) is "border" or "boundary" or "frontier"
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "Troops of", "officials from", "the parliament in", "the border with".
    private bool IsOwning(int noun, int phrase) =>
        IsOwning(noun, view.PrepositionOf(phrase))
        || (view.PrepositionOf(phrase) is "in" && IsSeated(noun, phrase))
        || (
            TakesPlaces
            && !IsBand(noun)
            && view.Lemma(phrase) is not ("border" or "frontier")
            && view.PrepositionOf(phrase) is "near" or "outside" or "around" or "across"
        );

    // Whether a noun is narrowed by a word of a class: "the Catholic leadership in Venezuela".
    private bool IsNarrowedBy(int noun, string group)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                child < noun
                && view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Compound
                && classes[group].Contains(view.Lemma(child))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "The parliament in Lima", but not "the court in The Hague", which is the world's.
    private bool IsSeated(int noun, int phrase) =>
        classes["seated"].Contains(view.Lemma(noun))
        && !IsNarrowedBy(noun, "private-circles")
        && !(classes["courts"].Contains(view.Lemma(noun)) && classes["seats-of-courts"].Contains(view.Lemma(phrase)));

    private bool IsOwning(int noun, string? preposition) =>
        preposition is "of" or "from"
        || (preposition is "for" or "with" or "at" && classes["speaking-for"].Contains(view.Lemma(noun)))
        || (TakesPlaces && (preposition is "inside" or "within" || (preposition == "in" && !IsBand(noun))))
        || (preposition == "with" && view.Lemma(noun) is "border" or "boundary" or "frontier");

    // "The killing of X" is not X's; in "accused by officials of murder" the crime is no owner.
    private bool IsPatient(int noun, int owner)
    {
        if (view.PrepositionOf(owner) != "of")
        {
            return false;
        }

        var verb = view.Head(noun);
        return classes["deeds-to-somebody"].Contains(view.Lemma(noun))
            || HasAgent(noun, owner)
            || (
                verb >= 0
                && view.Lemma(verb) is "accuse" or "suspect" or "convict"
                && view.Relation(noun) is DependencyRelation.OblAgent or DependencyRelation.Obl
                && view.LinkAt(owner) is null
            );
    }

    // "The invitation of X by Kenya": what one has done, the other has not.
    private bool HasAgent(int noun, int patient) =>
        view.IsNoun(noun)
        && !view.HasChild(noun, DependencyRelation.NmodPoss)
        && (view.PhraseUnder(noun, "by") >= 0 || view.PhraseUnder(patient, "by") >= 0);

    // "Hackers linked to Beijing", "fighters loyal to Haftar": whom they serve.
    private void Principals(int noun, List<Party> found, int depth)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) == DependencyRelation.Nmod
                && view.Lemma(child) is "pay" or "service" or "employ" or "payroll"
                && view.PrepositionOf(child) is "in" or "on"
            )
            {
                // "Hackers in the pay of Iran".
                foreach (var paymaster in view.Children(child))
                {
                    if (
                        (view.Relation(paymaster) == DependencyRelation.Nmod && view.PrepositionOf(paymaster) == "of")
                        || view.Relation(paymaster) == DependencyRelation.NmodPoss
                    )
                    {
                        parties.FindAll(paymaster, true, found, depth + 1);
                    }
                }

                continue;
            }

            if (
                view.Relation(child) is not (DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Amod)
                || !classes["serving-words"].Contains(view.Lemma(child))
            )
            {
                continue;
            }

            foreach (var oblique in view.Children(child))
            {
                if (
                    view.Relation(oblique) is DependencyRelation.Obl or DependencyRelation.OblAgent
                    && view.PrepositionOf(oblique) is "to" or "for" or "with" or "by"
                )
                {
                    parties.FindAll(oblique, true, found, depth + 1);
                }
            }
        }
    }

    // "Syria's ambassador says his country has": whom an unnamed speaker speaks for.
    private void SpeakersState(int noun, List<Party> found, int depth)
    {
        for (var at = view.Head(noun); at >= 0 && depth < 2; at = view.Head(at))
        {
            if (
                view.Relation(at) is DependencyRelation.Ccomp or DependencyRelation.Xcomp
                && view.Head(at) is var verb
                && view.Child(verb, DependencyRelation.Nsubj) is var speaker and >= 0
                && view.LinkAt(speaker) is null or { Mention.Kind: MentionKind.Nominal, Actor.Type: ActorType.Country }
                && IsBelonging(speaker)
            )
            {
                Find(speaker, found, depth + 1);
                found.RemoveAll(p => p.Actor.Type != ActorType.Country);
                return;
            }
        }
    }

    // "His government", "his country": the state that he serves.
    private void RaiseToState(int noun, List<Party> found, int from)
    {
        if (!classes["state-nouns"].Contains(view.Lemma(noun)))
        {
            return;
        }

        for (var i = from; i < found.Count; i++)
        {
            if (found[i].Actor.Type == ActorType.Person && states.TryGetValue(found[i].Actor.Id, out var state))
            {
                found[i] = new Party(state, noun, true);
            }
        }
    }
}
