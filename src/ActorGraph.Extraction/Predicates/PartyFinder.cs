using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Turns the head of a noun phrase into the actors it stands for: coordination, apposition, and owners of what belongs to a party.</summary>
internal sealed class PartyFinder
{
    private const int MaximumDepth = 5;
    private readonly SyntaxView view;
    private readonly ClauseReader clauses;
    private readonly WordClasses classes;
    private readonly GroupMemory groups;
    private readonly Link?[] covering;
    private readonly Dictionary<int, List<Party>> holders = [];
    private readonly Dictionary<ActorId, Link> states = [];
    private bool takesPlaces;

    /// <summary>Makes the finder of one document.</summary>
    public PartyFinder(SyntaxView view, ClauseReader clauses, WordClasses classes)
    {
        this.view = view;
        this.clauses = clauses;
        this.classes = classes;
        covering = Cover(view);
        groups = new GroupMemory(view, this);
    }

    /// <summary>Adds the actors that a noun phrase stands for, each once.</summary>
    /// <param name="token">The head of the phrase.</param>
    /// <param name="takesOwner">Whether the owner of any noun counts, not only of one that belongs to a party.</param>
    /// <param name="found">Where they go.</param>
    /// <param name="byPlace">Whether the state in which a thing stands counts as its owner ("towns in Thailand").</param>
    public void Find(int token, bool takesOwner, List<Party> found, bool byPlace = false)
    {
        takesPlaces = byPlace;
        FindAll(token, takesOwner, found, 0);
        takesPlaces = false;
    }

    /// <summary>Adds the actors that own a noun: possessor, demonym, "of".</summary>
    public void FindOwners(int noun, List<Party> found) => Owners(noun, found, 0);

    /// <summary>The link that names a token when it heads a phrase: its own, or that of the name it is part of.</summary>
    public Link? NameOf(int token) => view.LinkAt(token) ?? covering[token];

    /// <summary>Makes a role noun ("the presidents of A and B") stand for the persons who were found to be named with it.</summary>
    public void SetHolders(int role, List<Party> persons) => holders[role] = persons;

    /// <summary>Makes "his government" stand for the state that a person serves.</summary>
    public void SetState(ActorId person, Link state) => states.TryAdd(person, state);

    /// <summary>Adds the linked words before a noun that are compounds or adjectives of it, possessors apart.</summary>
    public void Modifiers(int noun, List<Party> found, int token)
    {
        foreach (var child in view.Children(noun))
        {
            if (child >= token || view.Relation(child) is not (DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Nmod
                or DependencyRelation.NmodDesc or DependencyRelation.NmodUnmarked or DependencyRelation.Conj or DependencyRelation.Flat
                or DependencyRelation.Dep or DependencyRelation.Nummod)
                || (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is not null)
                || classes["backing-participles"].Contains(view.Lemma(child)))
            {
                if (child < token && view.Relation(child) == DependencyRelation.OblUnmarked && view.Tag(noun) == "VBN" && NameOf(child) is { } maker)
                {
                    // "The US-led sanctions".
                    Add(new Party(maker, token, true), found);
                }

                continue;
            }

            if (NameOf(child) is { } link && !link.Mention.Covers(token))
            {
                Add(new Party(link, token, true), found);
            }

            // "The US-led coalition".
            if (view.Relation(child) == DependencyRelation.Amod && view.Lemma(child) is "lead" or "led" && view.Child(child, DependencyRelation.OblUnmarked) is var leader and >= 0 && NameOf(leader) is { } lead)
            {
                Add(new Party(lead, token, true), found);
            }

            Modifiers(child, found, token);
        }
    }

    private static void Add(Party party, List<Party> found)
    {
        foreach (var other in found)
        {
            if (other.Actor.Id == party.Actor.Id)
            {
                return;
            }
        }

        found.Add(party);
    }

    private void FindAll(int token, bool takesOwner, List<Party> found, int depth)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        var before = found.Count;
        FindOne(token, takesOwner, found, depth);
        foreach (var child in view.Children(token))
        {
            // "Foreign Minister A and Defence Minister B": B may hang on A's name.
            var isName = view.Relation(child) is DependencyRelation.Flat or DependencyRelation.Appos && NameOf(child) is not null;
            isName |= view.Relation(child) == DependencyRelation.Compound && view.LinkAt(token) is { } whole && whole.Mention.Covers(child);
            if (isName && view.Child(child, DependencyRelation.Conj) is var second and >= 0 && IsNominal(second))
            {
                FindAll(second, takesOwner, found, depth + 1);
            }

            var relation = view.Relation(child);
            if ((relation == DependencyRelation.Conj && IsNominal(child))
                || (relation == DependencyRelation.Appos && IsListItem(token, child))
                || (relation is DependencyRelation.Nmod or DependencyRelation.Obl && view.PrepositionOf(child) is "along_with" or "together_with" or "as_well_as"))
            {
                FindAll(child, takesOwner, found, depth + 1);
            }
        }

        if (found.Count == before)
        {
            groups.Resolve(token, found);
        }
    }

    // "Mali, Burkina Faso and Niger": a list whose middle the tree takes for an apposition. No name is in apposition to another of its kind.
    private bool IsListItem(int token, int apposition) =>
        NameOf(token) is { Mention.Kind: MentionKind.Name } first && NameOf(apposition) is { Mention.Kind: MentionKind.Name } second
        && first.Actor.Id != second.Actor.Id && (first.Actor.Type == ActorType.Person) == (second.Actor.Type == ActorType.Person)
        && ((first.Actor.Type == ActorType.Country && second.Actor.Type == ActorType.Country) || view.HasChild(apposition, DependencyRelation.Conj));

    // "F-16s" and "MiG-29s" are no words of a list.
    private bool IsBelonging(int noun) =>
        classes["belonging"].Contains(view.Lemma(noun))
        || (view.Part(noun) is PartOfSpeech.Noun or PartOfSpeech.Propn && ((view.Text(noun).ContainsAnyInRange('0', '9') && noun > 0 && view.Text(noun - 1) is "-")
                || (noun + 2 < view.Count && view.Text(noun + 1) is "-" && view.Text(noun + 2).ContainsAnyInRange('0', '9'))));

    private bool IsNominal(int token) =>
        view.Part(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Det or PartOfSpeech.Num;

    private void FindOne(int token, bool takesOwner, List<Party> found, int depth)
    {
        if (NameOf(token) is { } link)
        {
            Add(new Party(link, token, false), found);
            AddFellowOwners(link, token, found, depth);
            return;
        }

        var before = found.Count;
        if (holders.TryGetValue(token, out var persons))
        {
            foreach (var person in persons)
            {
                Add(person, found);
            }

            return;
        }

        if (AppositionOf(token) is { } apposition)
        {
            Add(new Party(apposition, token, false), found);
            return;
        }

        if (takesPlaces && PlaceStates.StateOf(view, token) is { } state)
        {
            Add(new Party(state, token, true), found);
            return;
        }

        if (view.IsNoun(token) || view.Part(token) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Pron)
        {
            if (takesOwner || IsBelonging(token))
            {
                Owners(token, found, depth);
            }

            if (found.Count == before && classes["quantities"].Contains(view.Lemma(token)))
            {
                Partitive(token, takesOwner, found, depth);
            }

            if (found.Count == before && classes["utterances"].Contains(view.Lemma(token)))
            {
                Authors(token, takesOwner, found, depth);
            }

            if (found.Count == before && classes["seated"].Contains(view.Lemma(token)) && LabelOf(token) is { } label)
            {
                Add(new Party(label, token, true), found);
            }

            if (found.Count == before && view.Lemma(token) == "what")
            {
                Named(token, takesOwner, found, depth);
            }
        }
    }

    // "The embassies of Britain and France", "Russian and Belarusian troops": linked to the first alone, though several own them.
    private void AddFellowOwners(Link link, int token, List<Party> found, int depth)
    {
        if (link.Mention.Kind != MentionKind.Nominal || link.Actor.Type == ActorType.Person || !view.IsNoun(token))
        {
            return;
        }

        var owners = new List<Party>();
        Owners(token, owners, depth);
        if (owners.Count > 1 && owners.Exists(o => o.Actor.Id == link.Actor.Id))
        {
            foreach (var owner in owners)
            {
                Add(owner, found);
            }
        }
    }

    // "The president, Ilham Aliyev": the name hangs on the description, or is flat under it.
    private Link? AppositionOf(int token)
    {
        foreach (var child in view.Children(token))
        {
            if (view.Relation(child) is DependencyRelation.Appos or DependencyRelation.Flat && NameOf(child) is { Actor.Type: ActorType.Person or ActorType.Organization } link
                && view.IsNoun(token))
            {
                return link;
            }

            // "A group known as UNC3886".
            if (view.Relation(child) == DependencyRelation.Acl && view.Lemma(child) is "know" or "call" or "name" or "dub")
            {
                foreach (var name in view.Children(child))
                {
                    if (view.Relation(name) is DependencyRelation.Obl or DependencyRelation.Xcomp or DependencyRelation.Obj && NameOf(name) is { Actor.Type: ActorType.Person or ActorType.Organization } alias)
                    {
                        return alias;
                    }
                }
            }
        }

        return null;
    }

    private void Owners(int noun, List<Party> found, int depth)
    {
        var before = found.Count;
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) == DependencyRelation.NmodPoss)
            {
                FindAll(clauses.Relatives.Antecedent(child), true, found, depth + 1);
            }
        }

        RaiseToState(noun, found, before);

        if (found.Count == before)
        {
            Modifiers(noun, found, noun);
        }

        if (found.Count > before)
        {
            return;
        }

        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && (view.PrepositionOf(child) is "of" or "from" || (view.PrepositionOf(child) is "in" && classes["seated"].Contains(view.Lemma(noun))) || (takesPlaces && view.PrepositionOf(child) is "in" or "inside" or "within")
                || (view.PrepositionOf(child) == "with" && view.Lemma(noun) is "border" or "boundary" or "frontier")))
            {
                FindAll(child, IsBelonging(child), found, depth + 1);
            }
        }

        RaiseToState(noun, found, before);

        if (found.Count == before)
        {
            Principals(noun, found, depth);
        }

        if (found.Count == before && !IsBelonging(noun))
        {
            Makers(noun, found, depth);
        }

        if (found.Count == before && view.Child(noun, DependencyRelation.Compound) is var compound and >= 0)
        {
            Owners(compound, found, depth + 1);
        }
    }

    // "Hackers linked to Beijing", "fighters loyal to Haftar": whom they serve.
    private void Principals(int noun, List<Party> found, int depth)
    {
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is not (DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Amod) || !classes["serving-words"].Contains(view.Lemma(child)))
            {
                continue;
            }

            foreach (var oblique in view.Children(child))
            {
                if (view.Relation(oblique) is DependencyRelation.Obl or DependencyRelation.OblAgent && view.PrepositionOf(oblique) is "to" or "for" or "with" or "by")
                {
                    FindAll(oblique, true, found, depth + 1);
                }
            }
        }
    }

    // "A truce proposed by", "a draft by", "the target that the alliance demands": whose idea it is.
    private void Makers(int noun, List<Party> found, int depth)
    {
        var heads = new List<int>();
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is DependencyRelation.Nmod && view.PrepositionOf(child) == "by")
            {
                heads.Add(child);
            }
            else if (view.Relation(child) is DependencyRelation.Acl or DependencyRelation.AclRelcl && classes["making-verbs"].Contains(view.Lemma(child)))
            {
                clauses.Subjects(child, heads);
                heads.RemoveAll(h => h == noun);
            }
        }

        foreach (var head in heads)
        {
            FindAll(head, false, found, depth + 1);
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

    private void Partitive(int noun, bool takesOwner, List<Party> found, int depth)
    {
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && view.PrepositionOf(child) == "of")
            {
                FindAll(child, takesOwner, found, depth + 1);
            }
        }
    }

    // "Issued a statement that condemns", "in a letter urging": who puts out the words says them.
    private void Authors(int noun, bool takesOwner, List<Party> found, int depth)
    {
        if (!takesOwner)
        {
            Owners(noun, found, depth);
        }

        var verb = view.Head(noun);
        if (found.Count > 0 || verb < 0 || !view.IsVerb(verb) || view.Relation(noun) is not (DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Obl)
            || (view.Relation(noun) == DependencyRelation.Obl && view.PrepositionOf(noun) is not ("in" or "with")))
        {
            return;
        }

        var heads = new List<int>();
        clauses.Subjects(verb, heads);
        foreach (var head in heads)
        {
            FindAll(head, false, found, depth + 1);
        }
    }

    // "BRAZIL: Federal police accused": the state that heads an item of a digest.
    private Link? LabelOf(int token)
    {
        var start = view.Document.Tokens.SentenceStarts[view.Sentence(token)];
        for (var i = start; i < Math.Min(start + 4, token); i++)
        {
            if (view.Text(i) is ":" && i > start)
            {
                return NameOf(i - 1) is { Actor.Type: ActorType.Country } link ? link : null;
            }
        }

        return null;
    }

    // "What it called excessive force by Georgian police".
    private void Named(int token, bool takesOwner, List<Party> found, int depth)
    {
        var clause = view.Child(token, DependencyRelation.AclRelcl);
        if (clause >= 0 && view.Lemma(clause) is "happen" or "occur" or "unfold" or "go")
        {
            foreach (var child in view.Children(clause))
            {
                if (view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) == "in")
                {
                    FindAll(child, false, found, depth + 1);
                }
            }
        }

        if (clause < 0 || !takesOwner || view.Lemma(clause) is not ("call" or "describe" or "say" or "see" or "term" or "dub" or "regard"))
        {
            return;
        }

        foreach (var child in view.Children(clause))
        {
            if (view.Relation(child) is DependencyRelation.Obj or DependencyRelation.Xcomp or DependencyRelation.Obl or DependencyRelation.Ccomp && view.IsNoun(child))
            {
                Owners(child, found, depth + 1);
                if (found.Count == 0)
                {
                    Makers(child, found, depth + 1);
                }
            }
        }
    }

    /// <summary>The state that a person serves; null where none is known.</summary>
    public Link? StateOf(ActorId person) => states.GetValueOrDefault(person);

    // A tree may give another head to a name than the mention has; what is reached from outside the name stands for it all the same.
    private static Link?[] Cover(SyntaxView view)
    {
        var covering = new Link?[view.Count];
        foreach (var link in view.Linked.Links)
        {
            if (link.Mention.Kind != MentionKind.Name)
            {
                continue;
            }

            for (var i = link.Mention.FirstToken; i < link.Mention.EndToken; i++)
            {
                if (!link.Mention.Covers(view.Head(i)) && view.LinkAt(i) is null && view.Part(i) is PartOfSpeech.Propn or PartOfSpeech.Noun)
                {
                    covering[i] = link;
                }
            }
        }

        return covering;
    }
}
