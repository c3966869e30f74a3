using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Turns the head of a noun phrase into the actors it stands for: coordination, apposition, and owners of what belongs to a
/// party.</summary>
internal sealed class PartyFinder
{
    private const int MaximumDepth = 5;
    private readonly SyntaxView view;
    private readonly WordClasses classes;
    private readonly PhraseNames names;
    private readonly ModifierFinder modifiers;
    private readonly OwnerFinder owners;
    private readonly PlaceHolders placeHolders;
    private readonly StandInFinder standIns;
    private readonly GroupMemory groups;
    private readonly Dictionary<int, List<Party>> holders = [];
    private readonly HashSet<ActorId> partisans = [];

    /// <summary>Makes the finder of one document.</summary>
    public PartyFinder(SyntaxView view, ClauseReader clauses, WordClasses classes)
    {
        (this.view, this.classes) = (view, classes);
        names = new PhraseNames(view);
        modifiers = new ModifierFinder(view, names, classes);
        owners = new OwnerFinder(view, clauses, classes, modifiers, this);
        placeHolders = new PlaceHolders(view, classes, owners);
        standIns = new StandInFinder(view, clauses, owners, this);
        groups = new GroupMemory(view, this);
    }

    /// <summary>Adds the actors that a noun phrase stands for, each once.</summary>
    /// <param name="token">The head of the phrase.</param>
    /// <param name="takesOwner">Whether the owner of any noun counts, not only of one that belongs to a party.</param>
    /// <param name="found">Where they go.</param>
    /// <param name="byPlace">Whether the state in which a thing stands counts as its owner ("towns in Thailand").</param>
    public void Find(int token, bool takesOwner, List<Party> found, bool byPlace = false)
    {
        owners.TakesPlaces = byPlace;
        FindAll(token, takesOwner, found, 0);
        owners.TakesPlaces = false;
    }

    /// <summary>Adds the actors that own a noun: possessor, demonym, "of".</summary>
    public void FindOwners(int noun, List<Party> found) => owners.Find(noun, found, 0);

    /// <summary>The person whose government a noun names; null where it names none.</summary>
    public Link? HeadOfGovernment(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                classes["power-nouns"].Contains(view.Lemma(noun))
                && (
                    view.Relation(child) == DependencyRelation.NmodPoss
                    || (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) == "of")
                )
                && (names.NameOf(child) ?? names.AppositionOf(child)) is { Actor.Type: ActorType.Person } person
            )
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>Whether a noun names armed people of no party, or what is theirs ("rebel positions").</summary>
    public bool IsBand(int noun) => names.NameOf(noun) is null && owners.IsBand(noun);

    /// <summary>Whether a phrase stands for so many who were named before: "the two men".</summary>
    public bool IsCounted(int noun) => groups.IsCounted(noun);

    /// <summary>The link that names a token when it heads a phrase: its own, or that of the name it is part of.</summary>
    public Link? NameOf(int token) => names.NameOf(token);

    /// <summary>Whether a phrase says by name who is meant: a name, or a description with one in apposition ("the lawyer NAME").</summary>
    public bool IsNamed(int token) => NamedAt(token) is { Mention.Kind: MentionKind.Name, Basis: not LinkBasis.Demonym };

    /// <summary>The link that names a phrase, or the description that it is ("Chinese leader NAME"); null where none does.</summary>
    public Link? NamedAt(int token) => names.NameOf(token) ?? names.AppositionOf(token);

    /// <summary>Makes a role noun ("the presidents of A and B") stand for the persons who were found to be named with it.</summary>
    public void SetHolders(int role, List<Party> persons) => holders[role] = persons;

    /// <summary>Makes "his government" stand for the state that a person serves.</summary>
    public void SetState(ActorId person, Link state) => owners.SetState(person, state);

    /// <summary>The state that a person serves; null where none is known.</summary>
    public Link? StateOf(ActorId person) => owners.StateOf(person);

    /// <summary>Whether two are the same actor, or one the state that the other serves.</summary>
    public bool IsOneWith(ActorId one, ActorId other) => one == other || StateOf(one)?.Actor.Id == other || StateOf(other)?.Actor.Id == one;

    /// <summary>Tells that the article knows a person by his office in a political party only.</summary>
    public void SetPartisan(ActorId person) => partisans.Add(person);

    /// <summary>Whether the article knows a person by his office in a political party only: he may well judge what his own state
    /// does.</summary>
    public bool IsPartisan(ActorId person) => partisans.Contains(person);

    /// <summary>Adds the linked words before a noun that are compounds or adjectives of it, possessors apart.</summary>
    public void Modifiers(int noun, List<Party> found, int token) => modifiers.Find(noun, found, token);

    /// <summary>Adds the actors of a phrase met while another is read.</summary>
    /// <param name="token">The head of the phrase.</param>
    /// <param name="takesOwner">Whether the owner of any noun counts.</param>
    /// <param name="found">Where they go.</param>
    /// <param name="depth">How many phrases stand above it; too many end the search.</param>
    public void FindAll(int token, bool takesOwner, List<Party> found, int depth)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        var before = found.Count;
        if (groups.IsOfBodies(token))
        {
            // "The two Lebanese groups" are those named before, not Lebanon.
            groups.Resolve(token, found);
        }

        if (found.Count == before)
        {
            FindOne(token, takesOwner, found, depth);
        }

        if (found.Count == before && !view.HasChild(token, DependencyRelation.Appos))
        {
            groups.Resolve(token, found);
        }

        if (IsRuledOut(token))
        {
            found.RemoveRange(before, found.Count - before);
        }

        AddCompanions(token, takesOwner, found, depth, before);
        if (Likened(token) is >= 0 and var peer)
        {
            FindAll(peer, takesOwner, found, depth + 1);
        }

        if (found.Count == before)
        {
            groups.Resolve(token, found);
        }
    }

    // Who stands beside the first of a phrase: in its list, its apposition, its company.
    private void AddCompanions(int token, bool takesOwner, List<Party> found, int depth, int before)
    {
        var isGroup = found.Count > before && found[^1].Token == token && names.NameOf(token) is null && groups.IsCounted(token);
        foreach (var child in view.Children(token))
        {
            if (found.Count == before && IsListBehind(child))
            {
                FindAll(child, takesOwner, found, depth + 1);
            }

            if (!isGroup && Companion(child) is var companion and >= 0)
            {
                FindAll(companion, takesOwner, found, depth + 1);
            }

            if (SecondTitled(token, child) is var second and >= 0)
            {
                FindAll(second, takesOwner, found, depth + 1);
            }

            if (Follower(token, child) is var follower and >= 0)
            {
                FindAll(follower, takesOwner, found, depth + 1);
            }

            if (IsFellow(token, child, isGroup))
            {
                FindAll(child, takesOwner, found, depth + 1);
            }
        }
    }

    // "The mediators - Qatar, Egypt and the UN - urged": a group is those who are listed behind it.
    private bool IsListBehind(int child) =>
        view.Relation(child) == DependencyRelation.Appos
        && names.NameOf(child) is not null
        && view.HasChild(child, DependencyRelation.Conj);

    // "Together with Kenya": who goes along, or -1.
    private int Companion(int adverb) =>
        view.Relation(adverb) == DependencyRelation.Advmod && view.Lemma(adverb) is "together" or "along" or "alongside"
            ? view.Child(adverb, DependencyRelation.Obl)
            : -1;

    // "Foreign Minister A and Defence Minister B": B may hang on A's name; -1 where nobody does.
    private int SecondTitled(int title, int name)
    {
        var isName =
            view.Relation(name) == DependencyRelation.Flat
            || (view.Relation(name) == DependencyRelation.Appos && names.NameOf(name) is not null)
            || (view.Relation(name) == DependencyRelation.Compound && view.LinkAt(title) is { } whole && whole.Mention.Covers(name));
        return isName && view.Child(name, DependencyRelation.Conj) is var second and >= 0 && IsNominal(second) ? second : -1;
    }

    private bool IsFellow(int token, int child, bool isGroup)
    {
        var relation = view.Relation(child);
        return (relation == DependencyRelation.Conj && !isGroup && IsNominal(child) && !IsPassedOver(child))
            || (relation == DependencyRelation.Appos && names.IsListItem(token, child) && !IsPassedOver(child))
            || names.IsNextPerson(token, child)
            || (
                relation is DependencyRelation.Nummod or DependencyRelation.Det or DependencyRelation.DetPredet
                && view.LinkAt(child) is { Actor.Type: ActorType.Country, Mention.Kind: MentionKind.Name }
            )
            || (
                !isGroup
                && relation is DependencyRelation.Nmod or DependencyRelation.Obl
                && view.PrepositionOf(child) is "along_with" or "together_with" or "as_well_as"
            )
            || IsLikewise(token, child);
    }

    // "Like the United States, Japan accuses": who is named first does what the subject does; -1 where nobody is.
    private int Likened(int subject)
    {
        var verb = view.Relation(subject) == DependencyRelation.Nsubj ? view.Head(subject) : -1;
        if (verb < subject || names.NameOf(subject) is not { } name)
        {
            return -1;
        }

        foreach (var child in view.Children(verb))
        {
            if (
                child < subject
                && view.Relation(child) == DependencyRelation.Obl
                && view.PrepositionOf(child) == "like"
                && names.NameOf(child) is { } peer
                && (peer.Actor.Type == ActorType.Person) == (name.Actor.Type == ActorType.Person)
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "Chose Vienna rather than Berlin", "the EU, but not Hungary, condemned", "all its neighbours but Chad": who is passed over has no
    // part in it.
    private bool IsPassedOver(int child) =>
        IsNegated(child)
        || (
            view.Child(child, DependencyRelation.Cc) is >= 0 and var joint
            && (view.Lemma(joint) is "rather" or "instead" || (view.Lemma(joint) == "but" && IsUniversal(view.Head(child))))
        );

    // "Attacked not Syria but Chad".
    private bool IsRuledOut(int token) =>
        IsNegated(token)
        && view.Child(token, DependencyRelation.Conj) is >= 0 and var other
        && view.Child(other, DependencyRelation.Cc, "but") >= 0;

    private bool IsNegated(int noun) =>
        view.Child(noun, DependencyRelation.Advmod, "not") is >= 0 and var not && not < noun && view.Lemma(not + 1) != "only";

    private bool IsUniversal(int noun)
    {
        var words = Rules.WordClasses.Embedded["universals"];
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is DependencyRelation.Det or DependencyRelation.DetPredet && words.Contains(view.Lemma(child)))
            {
                return true;
            }
        }

        return words.Contains(view.Lemma(noun));
    }

    // "The EU, like the United States before it, has sanctioned".
    private bool IsLikewise(int subject, int child) =>
        view.Relation(subject) == DependencyRelation.Nsubj
        && view.Relation(child) == DependencyRelation.Nmod
        && view.Child(child, DependencyRelation.Case, "like") is > 0 and var like
        && view.Text(like - 1) is ",";

    // "Kenya, followed by Uganda, broke off relations": the agent, else -1.
    private int Follower(int subject, int participle) =>
        view.Relation(subject) == DependencyRelation.Nsubj
        && view.Relation(participle) == DependencyRelation.Acl
        && view.Lemma(participle) is "follow" or "join"
        && participle > 0
        && view.Text(participle - 1) is ","
            ? view.Child(participle, DependencyRelation.OblAgent)
            : -1;

    private void FindOne(int token, bool takesOwner, List<Party> found, int depth)
    {
        if (standIns.Leader(token, found, depth) || (owners.TakesPlaces && placeHolders.Find(token, found, depth)))
        {
            return;
        }

        if (names.NameOf(token) is { } link && !(IsDescribedState(link) && holders.ContainsKey(token)))
        {
            AddNamed(link, token, found, depth);
        }
        else if (holders.TryGetValue(token, out var persons))
        {
            foreach (var person in persons)
            {
                person.AddTo(found);
            }
        }
        else if (GroupDescribed(token) is { } group)
        {
            if (IsOfSeveral(token))
            {
                FindAll(view.Head(token), takesOwner, found, depth + 1);
            }
            else
            {
                new Party(group, token, false).AddTo(found);
            }
        }
        else if (names.AppositionOf(token) is { } apposition)
        {
            new Party(apposition, token, false).AddTo(found);
        }
        else if (owners.TakesPlaces && PlaceStates.StateOf(view, token) is { } state)
        {
            new Party(state, token, true).AddTo(found);
        }
        else if (view.IsNoun(token) || view.Part(token) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Pron)
        {
            FindBehind(token, takesOwner, found, depth);
        }
    }

    private static bool IsDescribedState(Link link) => link is { Mention.Kind: MentionKind.Nominal, Actor.Type: ActorType.Country };

    private void AddNamed(Link link, int token, List<Party> found, int depth)
    {
        if (IsDescribedState(link) && owners.IsAgainstState(token))
        {
            // "Lebanese opposition leaders" are not Lebanon.
            return;
        }

        if (IsDescribedState(link) && view.Tag(token) == "NNS" && HasExamples(token, found, depth))
        {
            // "Five Russian officials, including Sergei Shoigu": those who are named.
            return;
        }

        var own =
            NamedItself(link, token) is { } named ? named
            : link is { Basis: LinkBasis.Demonym, Actor.Type: ActorType.Country } && NationalNamed(token) is { } national ? national
            : names.TitledBy(link) ?? link;
        new Party(own, token, false).AddTo(found);
        AddFellowOwners(link, token, found, depth);
    }

    // "Turkey's intelligence service, MIT", "Mali's top diplomat, Abdoulaye Diop": who has a name of his own is not his state; "a member of
    // Hamas, Basem Naim": nor his party.
    private Link? NamedItself(Link link, int token) =>
        link is { Mention.Kind: MentionKind.Nominal, Actor.Type: not ActorType.Person }
        && view.Tag(token) == "NN"
        && names.AppositionOf(token) is { } named
        && (link.Actor.Type == ActorType.Country || (named.Actor.Type == ActorType.Person && view.Lemma(token) == "member"))
            ? named
            : null;

    // "Al-Shabaab, the group that Ethiopia has fought": the one that is described.
    private Link? GroupDescribed(int token) =>
        view.Relation(token) == DependencyRelation.Appos
        && (
            view.HasChild(token, DependencyRelation.AclRelcl)
            || (view.Child(token, DependencyRelation.Acl) is >= 0 and var told && view.Tag(told) == "VBN")
        )
        && names.NameOf(view.Head(token)) is { Actor.Type: not ActorType.Country } group
            ? group
            : null;

    // "Lashkar and Jaish, two groups that"; "Hamas and Hezbollah, militias that".
    private bool IsOfSeveral(int description) =>
        (view.Child(description, DependencyRelation.Nummod) is >= 0 and var number && number < description)
        || (
            view.Tag(description) == "NNS"
            && view.Child(view.Head(description), DependencyRelation.Conj) is >= 0 and var last
            && last < description
        );

    private bool HasExamples(int token, List<Party> found, int depth)
    {
        var before = found.Count;
        standIns.Examples(token, found, depth);
        return found.Count > before;
    }

    // "A Frenchman, Lennart Monterlos": who has a name of his own is not his state.
    private Link? NationalNamed(int token) =>
        view.Tag(token) is "NNP" or "NN" or "JJ"
        && view.Child(token, DependencyRelation.Appos) is >= 0 and var appos
        && names.NameOf(appos) is { Actor.Type: ActorType.Person } person
            ? person
            : null;

    // No name: whose the thing is, or for whom the word stands in.
    private void FindBehind(int token, bool takesOwner, List<Party> found, int depth)
    {
        var before = found.Count;
        if (view.Tag(token) == "NNS" && classes["state-groups"].Contains(view.Lemma(token)))
        {
            // "Mali's neighbours, including Niger and Chad": not Mali.
            standIns.Examples(token, found, depth);
        }

        if (found.Count == before && (takesOwner || owners.IsBelonging(token)))
        {
            owners.Find(token, found, depth);
            if (
                classes["memberships"].Contains(view.Lemma(token))
                && view.Relation(token) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj
            )
            {
                // "His party accused" is not what he did.
                Party.RemoveFrom(found, before, p => p.Actor.Type == ActorType.Person);
            }
        }

        if (found.Count == before && classes["quantities"].Contains(view.Lemma(token)))
        {
            standIns.Partitive(token, takesOwner, found, depth);
        }

        if (
            found.Count == before
            && (classes["utterances"].Contains(view.Lemma(token)) || classes["enactments"].Contains(view.Lemma(token)))
        )
        {
            standIns.Authors(token, takesOwner, found, depth);
        }

        if (found.Count == before && classes["seated"].Contains(view.Lemma(token)) && names.LabelOf(token) is { } label)
        {
            new Party(label, token, true).AddTo(found);
        }

        if (found.Count == before)
        {
            standIns.Examples(token, found, depth);
        }

        if (found.Count == before && view.Lemma(token) == "what")
        {
            standIns.Named(token, takesOwner, found, depth);
        }
    }

    // "The embassies of Britain and France", "Russian and Belarusian troops": linked to the first alone, though several own them.
    private void AddFellowOwners(Link link, int token, List<Party> found, int depth)
    {
        if (link.Mention.Kind != MentionKind.Nominal || link.Actor.Type == ActorType.Person || !view.IsNoun(token))
        {
            return;
        }

        var fellows = new List<Party>();
        owners.Find(token, fellows, depth);
        if (fellows.Count > 1 && fellows.Exists(o => o.Actor.Id == link.Actor.Id))
        {
            foreach (var owner in fellows)
            {
                if (!IsTie(owner.Link))
                {
                    owner.AddTo(found);
                }
            }
        }
    }

    // "The al-Qaeda-linked Abu Sayyaf group": to whom it is tied is named only to say so.
    private bool IsTie(Link link) =>
        link.Mention.EndToken + 1 < view.Count
        && view.Text(link.Mention.EndToken) is "-"
        && view.Tag(link.Mention.EndToken + 1) is "VBN" or "VBD" or "JJ";

    private bool IsNominal(int token) =>
        view.Part(token)
            is PartOfSpeech.Noun
                or PartOfSpeech.Propn
                or PartOfSpeech.Pron
                or PartOfSpeech.Adj
                or PartOfSpeech.X
                or PartOfSpeech.Det
                or PartOfSpeech.Num;
}
