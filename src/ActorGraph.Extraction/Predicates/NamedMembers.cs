using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds those for whom a phrase stands ("the two leaders", "both sides") by how the text names them before it, wherever they
/// stand: the only so many near by, or those named most.</summary>
internal sealed class NamedMembers(SyntaxView view, PartyFinder parties, GroupPhrases phrases)
{
    /// <summary>How many sentences back "the two" reaches in news without naming its members again.</summary>
    public const int Reach = 3;

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

    /// <summary>The two of a kind that the article is clearly about; null where a third comes near.</summary>
    public List<Party>? Dominant(int token, GroupKind wanted) => MostNamed(token, wanted, Dominance);

    /// <summary>The two that a phrase without a list before it can mean; null where none stand out.</summary>
    public List<Party>? Pair(int token, GroupKind wanted) =>
        wanted is GroupKind.Persons or GroupKind.States
            ? OnlyTwo(token, wanted)
                ?? MostNamed(token, wanted)
                ?? Leaders(token, wanted)
                ?? (wanted == GroupKind.States ? TwoLands(token) : null)
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

        var named = end > floor ? NamedFrom(floor, end, IsSideApart(end)) : [];
        return named.Count == 2 && named.TrueForAll(l => IsArgument(l.Mention.HeadToken))
            ? [.. named.Select(l => new Party(l, token, false))]
            : null;
    }

    // "He flew to Asmara, where Isaias Afwerki hugged him, and the two men signed": the
    // only two of their kind in the sentence so far, pronouns counted.
    private List<Party>? OnlyTwo(int token, GroupKind wanted)
    {
        var actors = ActorsOfClause(token);
        var named = NamedFrom(
            view.Document.Tokens.SentenceStarts[view.Sentence(token)],
            token,
            l => !l.IsPlace && Fits(l.Actor, wanted) && !actors.Contains(l.Actor.Id) && IsArgument(l.Mention.HeadToken)
        );
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

    /// <summary>"Chad refused to meet envoys from Mali and Niger. The three countries": as many as are named in a sentence or two before it,
    /// and no more; lands count where those who act are too few.</summary>
    public List<Party>? OnlyThese(int token, GroupKind wanted, int count) =>
        Nearest(token, count, 0, l => l.Mention.Kind == MentionKind.Name && Fits(l.Actor, wanted) && l.Basis != LinkBasis.Metonym);

    // "Tractors made in Iran plough the plains of Venezuela. The two countries": the only two that the sentence before it names.
    private List<Party>? TwoLands(int token)
    {
        var (end, sentence) = (view.Document.Tokens.SentenceStarts[view.Sentence(token)], view.Sentence(token) - 1);
        var named =
            sentence < 0
                ? []
                : NamedFrom(
                    view.Document.Tokens.SentenceStarts[sentence],
                    end,
                    l => l.Mention.Kind == MentionKind.Name && Fits(l.Actor, GroupKind.States) && l.Basis != LinkBasis.Metonym
                );
        return named.Count == 2 ? [.. named.Select(l => new Party(l, token, false))] : null;
    }

    /// <summary>"Morrison, with Johnson and Biden on screens at his side, unveiled it. The trio": the persons of the last sentence that
    /// names as many, each of another state; their states, where no persons are meant.</summary>
    public List<Party>? InOneSentence(int token, GroupKind wanted, int count)
    {
        if (wanted == GroupKind.Bodies)
        {
            return null;
        }

        for (var sentence = view.Sentence(token); sentence >= 0; sentence--)
        {
            var persons = NamedFrom(
                view.Document.Tokens.SentenceStarts[sentence],
                token,
                l =>
                    l.Actor.Type == ActorType.Person
                    && l.Mention.Kind == MentionKind.Name
                    && view.Sentence(l.Mention.FirstToken) == sentence
            );
            if (persons.Count < count)
            {
                continue;
            }

            var states = persons.Select(p => parties.StateOf(p.Actor.Id)).OfType<Link>().DistinctBy(s => s.Actor.Id).ToList();
            return persons.Count != count || states.Count != count
                ? null
                : (wanted == GroupKind.Persons ? persons : states).ConvertAll(l => new Party(l, token, false));
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
                && !(phrases.IsSide(token) && IsBroker(link))
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
    private List<Party>? LastTwo(int token) => Nearest(token, 2, 1, IsSideApart(token));

    // "Rosneft and Lukoil's crude ... Washington accused both companies": the last two bodies of the kind, if no third stands with them.
    private List<Party>? LastBodies(int token)
    {
        var isFirm = classes["firm-groups"].Contains(view.Lemma(token));
        var actors = ActorsOfClause(token);
        return Nearest(
            token,
            2,
            0,
            l =>
                l.Mention.Kind == MentionKind.Name
                && l.Actor.Type == ActorType.Organization
                && !actors.Contains(l.Actor.Id)
                && IsOfKind(l.Actor, isFirm)
        );
    }

    // Those named in the sentence, or in as many before it as name so many: just so many, or nobody.
    private List<Party>? Nearest(int token, int count, int nearest, Func<Link, bool> isMeant)
    {
        for (var back = nearest; back <= Reach; back++)
        {
            var named = NamedFrom(view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(token) - back)], token, isMeant);
            if (named.Count >= count)
            {
                return named.Count == count ? [.. named.Select(l => new Party(l, token, false))] : null;
            }
        }

        return null;
    }

    private List<Link> NamedFrom(int floor, int token, Func<Link, bool> isMeant) =>
        [
            .. view
                .Linked.Links.Where(l => l.Mention.FirstToken >= floor && l.Mention.FirstToken < token && isMeant(l))
                .DistinctBy(l => l.Actor.Id),
        ];

    /// <summary>Whether a name is one of those who stand between two sides and is none of them: "mediators Qatar and Egypt said".</summary>
    public bool IsBroker(Link name)
    {
        var first = name.Mention.FirstToken;
        return (first > 0 && classes["brokers"].Contains(view.Lemma(first - 1)))
            || (
                view.Relation(name.Mention.HeadToken) == DependencyRelation.Conj
                && parties.NameOf(view.Head(name.Mention.HeadToken)) is { } before
                && before.Mention.FirstToken < first
                && IsBroker(before)
            );
    }

    // States and bodies, those left out that act in the clause itself.
    private Func<Link, bool> IsSideApart(int token)
    {
        var actors = ActorsOfClause(token);
        return l =>
            !l.IsPlace
            && l.Actor.Type != ActorType.Person
            && !classes["private-sorts"].Contains(l.Actor.Sort ?? "")
            && !IsBroker(l)
            && l.Mention.Kind != MentionKind.Pronoun
            && !actors.Contains(l.Actor.Id);
    }

    private static bool IsOfKind(Actor body, bool isFirm) =>
        body.Sort is not { } sort || (!classes["sorts-of-state"].Contains(sort) && classes["private-sorts"].Contains(sort) == isFirm);

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

    /// <summary>Whether an actor is of a kind.</summary>
    public static bool Fits(Actor actor, GroupKind wanted) =>
        wanted switch
        {
            GroupKind.Persons => actor.Type == ActorType.Person,
            GroupKind.States => actor.Type == ActorType.Country,
            GroupKind.Bodies => actor.Type != ActorType.Person,
            _ => true,
        };
}
