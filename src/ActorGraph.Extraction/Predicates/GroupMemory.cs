using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Resolves what stands for several actors at once ("the two leaders", "both countries", "all three", "they") to those the text
/// has named before it.</summary>
internal sealed class GroupMemory(SyntaxView view, PartyFinder parties)
{
    // Three sentences back is as far as "the two" reaches in news without naming its members again.
    private const int Reach = 3;

    // Two parties whom an article names this many times as often as any third are those it is about.
    private const int ClearLead = 2;
    private const int Dominance = 3;
    private static readonly string[] leadingTitles =
    [
        "President",
        "Prime Minister",
        "Chancellor",
        "King",
        "Crown Prince",
        "Supreme Leader",
    ];
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly GroupPhrases phrases = new(view);

    // "The army and both sides": a group inside the coordination that is tried as its meaning would ask for itself for ever.
    private readonly HashSet<int> open = [];

    /// <summary>Adds the members of the group that a noun phrase stands for, if it stands for one.</summary>
    public void Resolve(int token, List<Party> found)
    {
        var (wanted, count) = phrases.Read(token);
        if (wanted == GroupKind.Nothing || !open.Add(token))
        {
            return;
        }

        // "Both sides" are states or armies, not the two who spoke of them.
        var mayBeSpeakers =
            (
                count is 0 or 2
                && (wanted is GroupKind.Persons or GroupKind.States or GroupKind.Bodies || GroupPhrases.NumberOf(view.Lemma(token)) == 2)
            )
            || phrases.IsOfMeeting(token)
            || (view.Lemma(token) is "they" or "their" && view.Relation(token) != DependencyRelation.Obl);
        var members =
            (count == 2 ? OwnPair(token, wanted) : null)
            ?? (wanted == GroupKind.States && count == 2 && !phrases.IsOwned(token) ? MostNamed(token, wanted, Dominance) : null)
            ?? (mayBeSpeakers ? Interlocutors(token, wanted) : null)
            ?? Before(token, wanted, count)
            ?? (
                count == 2 ? Pair(token, wanted)
                : count > 2
                && wanted == GroupKind.States
                && classes["told-groups"].Contains(view.Lemma(token))
                && !view.HasChild(token, DependencyRelation.NmodPoss)
                    ? OnlyThese(token, wanted, count)
                : null
            )
            ?? (count > 2 ? Company(token, wanted, count) : null);
        if (members is not null)
        {
            found.AddRange((phrases.IsSide(token) ? OfStates(members) : members).Select(m => m with { Token = token, IsOwner = false }));
        }

        open.Remove(token);
    }

    // "The secretary of Iran's security council and the Saudi minister met. The two sides": of two, one of which is a state, the other
    // speaks for his own.
    private List<Party> OfStates(List<Party> members) =>
        members.Exists(m => m.Actor.Type == ActorType.Country)
            ? members.ConvertAll(m =>
                classes["sorts-of-state"].Contains(m.Actor.Sort ?? "") && Home(m.Actor) is { } home ? m with { Link = home } : m
            )
            : members;

    // "Chad and Mali agreed on trade during the first talks between the two countries": the two who act in the clause itself.
    private List<Party>? OwnPair(int token, GroupKind wanted)
    {
        var clause = ClauseOf(token);
        if (
            clause < 0
            || view.Relation(token) != DependencyRelation.Nmod
            || view.PrepositionOf(token) != "between"
            || view.Child(clause, DependencyRelation.Nsubj) is not (>= 0 and var subject)
            || !HasNominalConjunct(subject)
            || view.IsUnder(token, subject)
        )
        {
            return null;
        }

        var members = new List<Party>();
        parties.Find(subject, false, members);
        return members.Count == 2 && members.TrueForAll(m => Fits(m.Actor, wanted)) ? members : null;
    }

    /// <summary>Whether a phrase says how many it stands for, so that nobody else belongs to them ("mediated between the two together with
    /// Qatar").</summary>
    public bool IsCounted(int token) => phrases.Read(token).Count > 0;

    /// <summary>Whether a phrase stands for so many bodies: "the two Lebanese groups".</summary>
    public bool IsOfBodies(int token) => parties.NameOf(token) is null && phrases.Read(token) is { Kind: GroupKind.Bodies, Count: > 1 };

    private List<Party>? Pair(int token, GroupKind wanted) =>
        wanted is GroupKind.Persons or GroupKind.States ? OnlyTwo(token, wanted) ?? MostNamed(token, wanted) ?? Leaders(token, wanted)
        : wanted == GroupKind.Bodies ? LastBodies(token)
        : phrases.IsSide(token)
            ? PairOfClause(token)
                ?? MostNamed(token, GroupKind.States, Dominance, true)
                ?? LastTwo(token)
                ?? MostNamed(token, GroupKind.States, ClearLead)
        : null;

    // "Hamas had written to Israel; it was Qatar that brought the two sides together": the only two whom the clause before names.
    private List<Party>? PairOfClause(int token)
    {
        var floor = view.Document.Tokens.SentenceStarts[view.Sentence(token)];
        var end = token;
        while (end > floor && view.Text(end) is not (";" or ":"))
        {
            end--;
        }

        var named = end > floor ? LastFrom(floor, end) : [];
        return named.Count == 2 && named.TrueForAll(l => IsArgument(l.Mention.HeadToken))
            ? [.. named.Select(l => new Party(l, token, false))]
            : null;
    }

    // "Modi spoke to Xi; both agreed": the two of the main clause before it, where they are of one kind.
    private List<Party>? Interlocutors(int token, GroupKind wanted)
    {
        var floor = view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(token) - 1)];
        var clause = ClauseOf(token);
        for (var verb = token - 1; verb >= floor; verb--)
        {
            if (wanted == GroupKind.States && HasFittingList(verb, wanted) && !view.IsUnder(token, verb))
            {
                // "Mali sued Chad after Chad and Niger had invaded. Both countries": the list is nearer.
                return null;
            }

            if (
                verb == clause
                || !view.IsVerb(verb)
                || view.Relation(verb)
                    is not (DependencyRelation.Root or DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Ccomp)
            )
            {
                continue;
            }

            var (subject, other) = (view.Child(verb, DependencyRelation.Nsubj), Addressee(verb));
            if (
                subject >= 0
                && other >= 0
                && parties.NamedAt(subject) is { } first
                && parties.NamedAt(other) is { } second
                && first.Actor.Id != second.Actor.Id
                && first.Actor.Type == second.Actor.Type
                && !IsSeveral(subject)
                && !IsSeveral(other)
                && !view.IsUnder(token, subject)
                && (Fits(first.Actor, wanted) || phrases.IsOwned(token))
                && (view.Lemma(token) is not ("they" or "their") || phrases.IsOfMeeting(token) || IsMutual(verb, other))
                && Fitting([new Party(first, token, false), new Party(second, token, false)], wanted) is { } both
            )
            {
                return both;
            }
        }

        return null;
    }

    // "Turkey signed a pact with Greece. They": where two do a thing together, neither is meant alone.
    private bool IsMutual(int verb, int other) =>
        WordClasses.Embedded["parley-verbs"].Contains(view.Lemma(verb)) || view.Head(other) != verb;

    // "Lavrov received Fidan and Araghchi. The three ministers": the host and his guests.
    private List<Party>? Company(int token, GroupKind wanted, int count)
    {
        var floor = view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(token) - 1)];
        for (var verb = token - 1; verb >= floor; verb--)
        {
            if (
                !view.IsVerb(verb)
                || view.IsUnder(token, verb)
                || view.Child(verb, DependencyRelation.Nsubj) is not (>= 0 and var subject)
                || Addressee(verb) is not (>= 0 and var other)
            )
            {
                continue;
            }

            var members = new List<Party>();
            parties.Find(subject, false, members);
            parties.Find(other, false, members);
            if (
                members.Count == count
                && members.TrueForAll(m => m.Actor.Type == members[0].Actor.Type)
                && Fitting(members, phrases.IsSide(token) ? GroupKind.States : wanted) is { } fitting
            )
            {
                return fitting;
            }
        }

        return null;
    }

    private bool HasFittingList(int token, GroupKind wanted)
    {
        if (view.Relation(token) == DependencyRelation.Conj || !view.IsNoun(token) || !HasNominalConjunct(token))
        {
            return false;
        }

        var members = new List<Party>();
        parties.Find(token, false, members);
        return members.Count == 2 && members.TrueForAll(m => Fits(m.Actor, wanted));
    }

    private int Addressee(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                child > verb
                && parties.NamedAt(child) is not null
                && (
                    view.Relation(child) == DependencyRelation.Obj
                    || (view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) is "with" or "to")
                )
            )
            {
                return child;
            }

            // "Held talks with Putin", "sat down for dinner with Putin".
            if (
                child > verb
                && view.Relation(child) is DependencyRelation.Obj or DependencyRelation.Obl
                && (
                    classes["talks-nouns"].Contains(view.Lemma(child))
                    || classes["brokered-deals"].Contains(view.Lemma(child))
                    || view.Lemma(child) is "call" or "conversation" or "hand"
                )
            )
            {
                foreach (var other in view.Children(child))
                {
                    if (
                        view.Relation(other) == DependencyRelation.Nmod
                        && view.PrepositionOf(other) == "with"
                        && parties.NamedAt(other) is not null
                    )
                    {
                        return other;
                    }
                }
            }
        }

        return -1;
    }

    // The nearest list before it that has the right members, or a group that was spoken of since.
    private List<Party>? Before(int token, GroupKind wanted, int count)
    {
        var floor = view.Document.Tokens.SentenceStarts[
            count > 2 ? 0 : Math.Max(0, view.Sentence(token) - (count == 0 && wanted != GroupKind.Parties ? 1 : Reach))
        ];
        var clause = ControllerOf(ClauseOf(token));
        var isCutOff = false;
        for (var i = token - 1; i >= floor; i--)
        {
            // "Abusing the migrants: guards beat them": other many are nearer than the group.
            if (count == 0 && IsOtherMany(i))
            {
                if (view.Relation(i) != DependencyRelation.Obj)
                {
                    return null;
                }

                isCutOff = true;
            }

            var isGroup = IsGroup(i, count) && (count > 0 || (!isCutOff && view.Sentence(token) - view.Sentence(i) <= 1));
            if (
                view.Relation(i) == DependencyRelation.Conj
                || (!isGroup && !HasNominalConjunct(i))
                || view.IsUnder(token, i)
                || view.IsUnder(i, token)
                || (clause >= 0 && ClauseOf(i) == clause)
            )
            {
                continue;
            }

            var members = new List<Party>();
            parties.Find(i, false, members);
            if (
                members.Count > 1
                && (count == 0 || members.Count == count)
                && Fitting(members, wanted) is { } fitting
                && !(phrases.IsSide(token) && IsOneSide(members))
            )
            {
                return fitting;
            }
        }

        return null;
    }

    private bool IsGroup(int token, int count) =>
        view.Relation(token) != DependencyRelation.Det
        && view.Lemma(token) is not ("they" or "them" or "their")
        && phrases.Read(token).Count is var size
        && size > 1
        && (count == 0 || size == count);

    private bool IsOtherMany(int token) =>
        view.Tag(token) == "NNS"
        && !classes["inert-many"].Contains(view.Lemma(token))
        && view.Relation(token) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj
        && parties.NameOf(token) is null
        && phrases.Read(token).Count == 0;

    // "Biden and Modi appeared together; the pact between their two countries": persons stand for the states they serve.
    private List<Party>? Fitting(List<Party> members, GroupKind wanted)
    {
        if (members.TrueForAll(m => Fits(m.Actor, wanted)))
        {
            return members;
        }

        if (wanted != GroupKind.States)
        {
            return null;
        }

        var states = members
            .Select(m => m.Actor.Type == ActorType.Country ? m.Link : parties.StateOf(m.Actor.Id) ?? Home(m.Actor))
            .OfType<Link>()
            .DistinctBy(l => l.Actor.Id)
            .ToList();
        return states.Count == members.Count ? [.. states.Select(l => new Party(l, members[0].Token, false))] : null;
    }

    // The state that a list gives a person, where the article names it.
    private Link? Home(Actor person) => person.Country is { } home ? view.Linked.Links.FirstOrDefault(l => l.Actor.Id == home) : null;

    // Two who serve one state are no two sides.
    private bool IsOneSide(List<Party> members) =>
        parties.StateOf(members[0].Actor.Id) is { } state
        && members.TrueForAll(m => m.Actor.Type == ActorType.Person && parties.StateOf(m.Actor.Id)?.Actor.Id == state.Actor.Id);

    // Who acts in the clause itself is none of the group.
    private int ClauseOf(int token)
    {
        for (var i = view.Head(token); i >= 0; i = view.Head(i))
        {
            if (view.IsPredicate(i))
            {
                return i;
            }
        }

        return -1;
    }

    // "Ankara and Moscow offered to mediate between them": an infinitive has the subject of the verb above it.
    private int ControllerOf(int clause)
    {
        while (clause >= 0 && view.Relation(clause) == DependencyRelation.Xcomp && view.IsVerb(view.Head(clause)))
        {
            clause = view.Head(clause);
        }

        return clause;
    }

    // "He flew to Asmara, where Isaias Afwerki hugged him, and the two men signed": the
    // only two of their kind in the sentence so far, pronouns counted.
    private List<Party>? OnlyTwo(int token, GroupKind wanted)
    {
        var actors = ActorsOfClause(token);
        var floor = view.Document.Tokens.SentenceStarts[view.Sentence(token)];
        var named = view
            .Linked.Links.Where(l =>
                l.Mention.FirstToken >= floor
                && l.Mention.FirstToken < token
                && !l.IsPlace
                && Fits(l.Actor, wanted)
                && !actors.Contains(l.Actor.Id)
                && IsArgument(l.Mention.HeadToken)
            )
            .DistinctBy(l => l.Actor.Id)
            .ToList();
        return named.Count == 2 ? [.. named.Select(l => new Party(l, token, false))] : null;
    }

    private bool IsArgument(int token) =>
        view.Relation(token)
            is DependencyRelation.Nsubj
                or DependencyRelation.NsubjPass
                or DependencyRelation.Obj
                or DependencyRelation.Iobj
                or DependencyRelation.OblAgent
        || (view.Relation(token) == DependencyRelation.Obl && view.PrepositionOf(token) is "with" or "to" or "by" or "between")
        || (view.Relation(token) == DependencyRelation.Appos && view.Head(token) >= 0 && IsArgument(view.Head(token)));

    // "Chad refused to meet envoys from Mali and Niger. The three countries": as many as are named in a
    // sentence or two before it, and no more; lands count where those who act are too few.
    private List<Party>? OnlyThese(int token, GroupKind wanted, int count)
    {
        for (var back = 0; back <= Reach; back++)
        {
            var floor = view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(token) - back)];
            var named = view
                .Linked.Links.Where(l =>
                    l.Mention.Kind == MentionKind.Name
                    && l.Mention.FirstToken >= floor
                    && l.Mention.FirstToken < token
                    && Fits(l.Actor, wanted)
                    && l.Basis != LinkBasis.Metonym
                )
                .DistinctBy(l => l.Actor.Id)
                .ToList();
            if (named.Count >= count)
            {
                return named.Count == count ? [.. named.Select(l => new Party(l, token, false))] : null;
            }
        }

        return null;
    }

    // Else the two that the article has named most so far, if no third comes near; who acts in the clause itself
    // is none of them. Lands of battles count for sides, places of talks come up less often.
    private List<Party>? MostNamed(int token, GroupKind wanted, int lead = 1, bool takesPlaces = false)
    {
        var actors = ActorsOfClause(token);
        var counts = new Dictionary<ActorId, (Link Link, int Count)>();
        foreach (var link in view.Linked.Links)
        {
            if (
                link.Mention.FirstToken < token
                && (takesPlaces || !link.IsPlace)
                && Fits(link.Actor, wanted)
                && link.Mention.Kind != MentionKind.Pronoun
                && !actors.Contains(link.Actor.Id)
            )
            {
                counts[link.Actor.Id] = (link, counts.GetValueOrDefault(link.Actor.Id).Count + 1);
            }
        }

        var ranked = counts.Values.OrderByDescending(c => c.Count).ThenBy(c => c.Link.Actor.Id).ToList();
        var third =
            ranked.Count > 2 ? ranked[2].Count
            : takesPlaces ? 1
            : 0;
        return ranked.Count > 1 && ranked[1].Count > lead * third ? [.. ranked.Take(2).Select(c => new Party(c.Link, token, false))] : null;
    }

    // "Trump rang both leaders": the only ones named who lead the two states that the article is clearly about.
    private List<Party>? Leaders(int token, GroupKind wanted)
    {
        if (wanted != GroupKind.Persons || MostNamed(token, GroupKind.States, ClearLead) is not { } states)
        {
            return null;
        }

        var actors = ActorsOfClause(token);
        var leaders = view
            .Linked.Links.Where(l =>
                l.Actor.Type == ActorType.Person
                && l.Mention.FirstToken < token
                && !actors.Contains(l.Actor.Id)
                && l.Actor.Offices.Any(o => leadingTitles.Contains(o.Title) && states.Exists(s => s.Actor.Id == o.Body))
            )
            .DistinctBy(l => l.Actor.Id)
            .ToList();
        return leaders.Count == 2 && parties.StateOf(leaders[0].Actor.Id)?.Actor.Id != parties.StateOf(leaders[1].Actor.Id)?.Actor.Id
            ? [.. leaders.Select(l => new Party(l, token, false))]
            : null;
    }

    // "Israel struck Tyre and Hezbollah fired on Haifa. France urged both sides to
    // stop": the only two states or bodies of the sentences before it.
    private List<Party>? LastTwo(int token)
    {
        for (var back = 1; back <= Reach; back++)
        {
            var last = LastFrom(view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(token) - back)], token);
            if (last.Count > 1)
            {
                return last.Count == 2 ? [.. last.Select(l => new Party(l, token, false))] : null;
            }
        }

        return null;
    }

    // "Rosneft and Lukoil's crude ... Washington accused both companies": the last two bodies of the kind, if no third stands with them.
    private List<Party>? LastBodies(int token)
    {
        var isFirm = classes["firm-groups"].Contains(view.Lemma(token));
        var actors = ActorsOfClause(token);
        for (var back = 0; back <= Reach; back++)
        {
            var floor = view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(token) - back)];
            var named = view
                .Linked.Links.Where(l =>
                    l.Mention.FirstToken >= floor
                    && l.Mention.FirstToken < token
                    && l.Mention.Kind == MentionKind.Name
                    && l.Actor.Type == ActorType.Organization
                    && !actors.Contains(l.Actor.Id)
                    && IsOfKind(l.Actor, isFirm)
                )
                .DistinctBy(l => l.Actor.Id)
                .ToList();
            if (named.Count > 1)
            {
                return named.Count == 2 ? [.. named.Select(l => new Party(l, token, false))] : null;
            }
        }

        return null;
    }

    private static bool IsOfKind(Actor body, bool isFirm) =>
        body.Sort is not { } sort || (!classes["sorts-of-state"].Contains(sort) && classes["private-sorts"].Contains(sort) == isFirm);

    // The states and bodies named from a token on, those left out that act in the clause itself.
    private List<Link> LastFrom(int floor, int token)
    {
        var actors = ActorsOfClause(token);
        return
        [
            .. view
                .Linked.Links.Where(l =>
                    l.Mention.FirstToken >= floor
                    && l.Mention.FirstToken < token
                    && !l.IsPlace
                    && l.Actor.Type != ActorType.Person
                    && !classes["private-sorts"].Contains(l.Actor.Sort ?? "")
                    && l.Mention.Kind != MentionKind.Pronoun
                    && !actors.Contains(l.Actor.Id)
                )
                .DistinctBy(l => l.Actor.Id),
        ];
    }

    private HashSet<ActorId> ActorsOfClause(int token)
    {
        var actors = new HashSet<ActorId>();
        for (var i = view.Head(token); i >= 0; i = view.Head(i))
        {
            if (!view.IsVerb(i))
            {
                continue;
            }

            foreach (var child in view.Children(i))
            {
                if (
                    view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj
                    && !view.IsUnder(token, child)
                    && parties.NameOf(child) is { } link
                )
                {
                    actors.Add(link.Actor.Id);
                }
            }

            break;
        }

        return actors;
    }

    private static bool Fits(Actor actor, GroupKind wanted) =>
        wanted switch
        {
            GroupKind.Persons => actor.Type == ActorType.Person,
            GroupKind.States => actor.Type == ActorType.Country,
            GroupKind.Bodies => actor.Type != ActorType.Person,
            _ => true,
        };

    private bool IsSeveral(int token)
    {
        if (!HasNominalConjunct(token))
        {
            return false;
        }

        var members = new List<Party>();
        parties.Find(token, false, members);
        return members.DistinctBy(m => m.Actor.Id).Count() > 1;
    }

    private bool HasNominalConjunct(int token)
    {
        foreach (var child in view.Children(token))
        {
            if (view.Relation(child) is DependencyRelation.Conj or DependencyRelation.Appos && !view.IsVerb(child))
            {
                return true;
            }
        }

        return false;
    }
}
