using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Resolves what stands for several actors at once ("the two leaders", "both countries", "all three", "they") to those the text
/// has named before it.</summary>
internal sealed class GroupMemory
{
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly SyntaxView view;
    private readonly PartyFinder parties;
    private readonly GroupPhrases phrases;
    private readonly NamedMembers named;

    // "The army and both sides": a group inside the coordination that is tried as its meaning would ask for itself for ever.
    private readonly HashSet<int> open = [];

    public GroupMemory(SyntaxView view, PartyFinder parties)
    {
        this.view = view;
        this.parties = parties;
        phrases = new GroupPhrases(view);
        named = new NamedMembers(view, parties, phrases);
    }

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
            ?? (wanted == GroupKind.States && count == 2 && !phrases.IsOwned(token) ? named.Dominant(token, wanted) : null)
            ?? (mayBeSpeakers ? Interlocutors(token, wanted) : null)
            ?? Before(token, wanted, count)
            ?? (
                count == 2 ? named.Pair(token, wanted)
                : count > 2
                && wanted == GroupKind.States
                && classes["told-groups"].Contains(view.Lemma(token))
                && !view.HasChild(token, DependencyRelation.NmodPoss)
                    ? named.OnlyThese(token, wanted, count)
                : null
            )
            ?? (count > 2 ? Company(token, wanted, count) ?? named.InOneSentence(token, wanted, count) : null);
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
        return members.Count == 2 && members.TrueForAll(m => NamedMembers.Fits(m.Actor, wanted)) ? members : null;
    }

    /// <summary>Whether a phrase says how many it stands for, so that nobody else belongs to them ("mediated between the two together with
    /// Qatar").</summary>
    public bool IsCounted(int token) => phrases.Read(token).Count > 0;

    /// <summary>Whether a phrase stands for so many bodies: "the two Lebanese groups".</summary>
    public bool IsOfBodies(int token) => parties.NameOf(token) is null && phrases.Read(token) is { Kind: GroupKind.Bodies, Count: > 1 };

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
                && (NamedMembers.Fits(first.Actor, wanted) || phrases.IsOwned(token))
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
        return members.Count == 2 && members.TrueForAll(m => NamedMembers.Fits(m.Actor, wanted));
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
            count > 2 ? 0 : Math.Max(0, view.Sentence(token) - (count == 0 && wanted != GroupKind.Parties ? 1 : NamedMembers.Reach))
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
                && !(phrases.IsSide(token) && (IsOneSide(members) || members.Exists(m => named.IsBroker(m.Link))))
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
        if (members.TrueForAll(m => NamedMembers.Fits(m.Actor, wanted)))
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
