using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds whose office a bare title means ("President Xi Jinping"): the lists may only confirm what the title says of a body that
/// the article names.</summary>
internal sealed class UnsaidOwner
{
    /// <summary>The rule by which the list knows the office.</summary>
    public const string Confirmation = "office-confirmed-by-list";

    private const int DaysOfMemory = 31;
    private const int LongestDateline = 12;
    private const int LongestLabel = 5;
    private readonly SyntaxView view;
    private readonly NameIndex names;
    private readonly Dictionary<ActorId, Link> bodies = [];
    private readonly DateOnly? day;
    private readonly Link? mainState;
    private readonly StateToldBefore toldBefore;
    private readonly EnvoySender envoys;
    private readonly int timesOfMain;
    private readonly Link? dateline;

    /// <summary>Reads which bodies the article names, and of which state it is mostly about.</summary>
    public UnsaidOwner(SyntaxView view, NameIndex names)
    {
        this.view = view;
        this.names = names;
        toldBefore = new StateToldBefore(view);
        envoys = new EnvoySender(view, names);
        day = view.Document.Article.PublishedOn;
        var counts = new Dictionary<ActorId, int>();
        foreach (var link in view.Linked.Links.Where(l => l.Actor.Type != ActorType.Person && l.Mention.Kind != MentionKind.Pronoun))
        {
            if (!bodies.TryAdd(link.Actor.Id, link) && bodies[link.Actor.Id].IsPlace && !link.IsPlace)
            {
                bodies[link.Actor.Id] = link;
            }

            if (link.Actor.Type == ActorType.Country)
            {
                counts[link.Actor.Id] = counts.GetValueOrDefault(link.Actor.Id) + 1;
            }
        }

        var ranked = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(2).ToList();
        dateline = ReadDateline();
        mainState =
            ranked.Count > 0
            && (ranked[0].Value > 1 || !IsAimedAt(bodies[ranked[0].Key]))
            && (ranked.Count == 1 || ranked[0].Value >= 2 * ranked[1].Value)
                ? bodies[ranked[0].Key]
                : null;
        timesOfMain = view.Linked.Links.Count(l => l.Mention.Kind == MentionKind.Name && l.Actor.Id == mainState?.Actor.Id);
    }

    // "President NAME leaves for Costa Rica": a state named once, as whom something is directed at, is not whose president he is.
    private bool IsAimedAt(Link state) =>
        names.Is(
            names.Is(state.Mention.FirstToken - 1, "the") ? state.Mention.FirstToken - 2 : state.Mention.FirstToken - 1,
            "to",
            "for",
            "from",
            "with",
            "against",
            "about"
        );

    /// <summary>The first mention of a body that the article names, or null.</summary>
    public Link? BodyInArticle(ActorId id) => bodies.GetValueOrDefault(id);

    /// <summary>The state that a person serves on the day of the article by the list, where the article names it; else null.</summary>
    public Link? StateServed(Actor person) =>
        person.Country is { } country && person.Offices.Any(o => o.Body == country && (day is not { } today || o.Covers(today)))
            ? bodies.GetValueOrDefault(country)
            : null;

    /// <summary>Whether nothing that the list knows of a person speaks against an office of his at a body on the day of the
    /// article.</summary>
    /// <remarks>An office of a state whose title names the body is one in it: "Chair of the Federal Reserve".</remarks>
    public bool MayHold(Actor person, Actor body) =>
        person.Offices.Length == 0
        || person.Offices.Any(o =>
            (o.Body == body.Id || o.Title.Contains(body.Name, StringComparison.Ordinal)) && (day is not { } today || o.Covers(today))
        );

    /// <summary>Whose office a phrase without owner means, or null.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="holder">Who holds it.</param>
    /// <param name="ownerOfPerson">Whom the persons of the article serve, as far as it says so.</param>
    public SaidElsewhere? Find(RolePhrase phrase, Party holder, Dictionary<ActorId, Party> ownerOfPerson)
    {
        if (phrase.Kind == RoleKind.Equal)
        {
            // "His counterpart, NAME": of another state, which the list must know.
            return !names.Is(phrase.Token - 1, "party") && holder.Actor.Country is { } home && bodies.TryGetValue(home, out var own)
                ? new SaidElsewhere(new Party(own, phrase.Token, false), 0.8, "office-of-listed-person")
                : null;
        }

        if (
            phrase.Owners is [var chief]
            && IsDirect(phrase.Token, chief)
            && (TryState(chief.Actor, out var served) || ownerOfPerson.TryGetValue(chief.Actor.Id, out served))
        )
        {
            return new SaidElsewhere(served with { Token = phrase.Token }, 0.8, "office-under-person");
        }

        if (IsOfOpposition(phrase.Title) || IsOfOtherPeople(phrase.Title))
        {
            return null;
        }

        if (phrase.IsFuture || IsOppositionLeader(phrase.Title))
        {
            return IsOfState(phrase) ? OfState(phrase, holder) : null;
        }

        var offices = holder.Actor.Offices.Where(o => Fits(o.Title, phrase)).ToList();
        var held = day is { } today ? offices.Where(o => o.Covers(today) || IsJustLost(o, today)).ToList() : offices;
        if (Confirmed(phrase, holder, held) is { } confirmed)
        {
            return new SaidElsewhere(new Party(confirmed, phrase.Token, false), 0.88, Confirmation);
        }

        if (
            phrase.Kind == RoleKind.Envoy
            && phrase.Owners.Count == 0
            && holder.Actor.Offices.Length == 0
            && envoys.Find(
                phrase.Token,
                holder.Link.Mention.HeadToken,
                id => ownerOfPerson.TryGetValue(id, out var master) && master.Actor.Type == ActorType.Country ? master.Link : null
            )
                is { } sender
        )
        {
            return new SaidElsewhere(new Party(sender, phrase.Token, false), 0.75, "office-of-envoy");
        }

        if (phrase.Owners.Count == 0 && CommissionSeat.Find(phrase.Title, BodyInArticle) is { } commission)
        {
            return new SaidElsewhere(new Party(commission, phrase.Token, false), 0.75, "office-of-commissioner");
        }

        if (phrase.Verb >= 0)
        {
            // Who is put into an office now had none.
            return IsOfState(phrase) && !NamesAnother(phrase.Token) ? OfState(phrase, holder) : null;
        }

        // The list knows the office as past, or as one of a body that the article does not name.
        var isPast =
            held.Count == 0
            && offices.Exists(o => o.Body == holder.Actor.Country && Overlap(o.Title, phrase.Title) == WordsOf(phrase.Title).Length);
        var isElsewhere =
            held.Count > 0
            && !WordClasses.Embedded["party-members"].Contains(view.Lemma(phrase.Token))
            && held.TrueForAll(o => o.Body != holder.Actor.Country);
        return isPast || isElsewhere || !IsOfState(phrase) || NamesAnother(phrase.Token) ? null : OfState(phrase, holder);
    }

    // Who was ousted this month is still called president.
    private static bool IsJustLost(Office office, DateOnly today) =>
        office.To is { } last && today > last && today <= last.AddDays(DaysOfMemory);

    // A president is first of all that of a state.
    private Link? Confirmed(RolePhrase phrase, Party holder, List<Office> held)
    {
        foreach (
            var office in held.OrderByDescending(o => phrase.Kind == RoleKind.State && o.Body == holder.Actor.Country)
                .ThenByDescending(o => Overlap(o.Title, phrase.Title))
        )
        {
            if (ChamberOf(phrase, office.Body) is { } chamber)
            {
                return chamber;
            }

            if (bodies.TryGetValue(office.Body, out var body) && body.Actor.Id != holder.Actor.Id)
            {
                return body;
            }
        }

        return null;
    }

    private bool IsMinister(RolePhrase phrase) =>
        WordClasses.Embedded["minister-nouns"].Contains(view.Lemma(phrase.Token)) && phrase.Token > 0 && view.IsNoun(phrase.Token - 1);

    private bool IsSpeaker(RolePhrase phrase) => view.Lemma(phrase.Token) == "speaker";

    private bool IsJudge(RolePhrase phrase) => view.Lemma(phrase.Token) is "judge" or "justice" or "magistrate";

    // A speaker presides over the parliament of his state, a judge sits in its court, where the article names it: of courts the only one.
    private Link? ChamberOf(RolePhrase phrase, ActorId state) =>
        IsSpeaker(phrase) ? ParliamentOf(state)
        : IsJudge(phrase)
        && bodies.Values.Where(b => IsCourt(b.Actor) && (b.Actor.Country ?? state) == state).Take(2).ToList() is [var court]
            ? court
        : null;

    private static bool IsCourt(Actor actor) =>
        actor.Sort == "court"
        || (!actor.IsListed && actor.Type == ActorType.Organization && actor.Name.Contains("Court", StringComparison.Ordinal));

    private Link? ParliamentOf(ActorId state) =>
        bodies
            .Values.Where(b => b.Actor.Sort == "parliament" && b.Actor.Country == state)
            .OrderBy(b => b.Mention.FirstToken)
            .FirstOrDefault();

    // "Her undersecretary", "an envoy of Trump", not "the leader of his partner".
    private bool IsDirect(int role, Party chief)
    {
        var owner = view.Child(role, DependencyRelation.NmodPoss);
        return (owner >= 0 && owner < role)
            || (names.Is(role + 1, "of", "to", "for") && names.PersonFrom(role + 2)?.Actor.Id == chief.Actor.Id);
    }

    // "Soviet dictator NAME", "visiting Foreign Minister NAME".
    private static bool IsOfOtherPeople(string title) => WordsOf(title).Any(WordClasses.Embedded["titles-of-others"].Contains);

    // "President of the interim administration": whose it is stands there, though nobody
    // knows the body. Regions and organs of state lead back to the state.
    private bool NamesAnother(int role) =>
        IsOfUnknown(role)
        || (
            names.Is(role + 1, "of", "at")
            && !names.Is(role + 2, "state", "staff")
            && !names.Is(role + 3, "exchequer")
            && !WordClasses.Embedded["state-roles"].Contains(view.Lemma(role))
            && !NamesOrgan(role)
        );

    // "Their union's secretary": of a body that is not known; "the government's spokesman", "the country's president" are the state's.
    private bool IsOfUnknown(int role)
    {
        var owner = view.Child(role, DependencyRelation.NmodPoss);
        return owner >= 0
            && owner < role
            && view.IsNoun(owner)
            && view.LinkAt(owner) is null
            && names.At(owner) is null
            && !WordClasses.Embedded["state-organ-words"].Contains(view.Lemma(owner))
            && !WordClasses.Embedded["state-nouns"].Contains(view.Lemma(owner));
    }

    // "A spokesman for the foreign ministry", "the chief of military intelligence".
    private bool NamesOrgan(int role)
    {
        for (
            var i = role + 2;
            i < view.Count
                && i - role < 7
                && names.At(i) is null
                && view.Part(i) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn;
            i++
        )
        {
            if (WordClasses.Embedded["state-organ-words"].Contains(view.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "Foreign Ministry spokesman".
    private static bool IsOfOrgan(string title) => WordsOf(title).Any(WordClasses.Embedded["state-organ-words"].Contains);

    // "Opposition leader NAME" leads that of his state; rebels, gangs and unions have no office in it.
    private static bool IsOfOpposition(string title) =>
        WordsOf(title).Any(WordClasses.Embedded["opposition-words"].Contains) && !IsOppositionLeader(title);

    /// <summary>Whether a title is that of who leads the opposition.</summary>
    public static bool IsOppositionLeader(string title) => WordsOf(title) is [.., "opposition", "leader" or "chief"];

    private bool TryState(Actor person, out Party state)
    {
        var found = StateServed(person);
        state = found is null ? default : new Party(found, found.Mention.HeadToken, false);
        return found is not null;
    }

    private SaidElsewhere? OfState(RolePhrase phrase, Party holder)
    {
        if (holder.Actor.Country is { } country)
        {
            return bodies.TryGetValue(country, out var link) ? Make(link, 0.8, "office-of-listed-person") : null;
        }

        if (holder.Actor.IsListed)
        {
            return null;
        }

        return (PartyState(phrase.Token - 1) ?? LabelState(holder)) is { } home ? Make(home, 0.8, "office-of-party-state")
            : Section(phrase.Token) is { } section ? Make(section, 0.75, "office-of-section")
            : (Audience(phrase.Token) ?? Seat(phrase.Token)) is { } seat ? Make(seat, 0.7, "office-of-audience")
            : SaidState(holder) is { } said ? Make(said, 0.7, "office-of-said-state")
            : StateOfBody(phrase) is { } owner ? Make(owner, 0.7, "office-of-body-state")
            : IsSpeaker(phrase) && OnlyParliament() is { } house ? Make(house, 0.7, "office-of-only-parliament")
            : StateBefore(phrase) is { } actor ? Make(actor, 0.6, "office-of-acting-state")
            : (IsOfOrgan(phrase.Title) || IsMinister(phrase)) && toldBefore.Find(phrase.Token) is { } told
                ? Make(told, 0.65, "office-of-told-state")
            : mainState is { } main && !IsSpokenOf(main, phrase, holder) && !IsVisited(main, holder)
                ? Make(main, 0.65, "office-of-main-state")
            : dateline is { } capital ? Make(capital, 0.6, "office-of-dateline")
            : null;

        SaidElsewhere Make(Link link, double confidence, string rule) =>
            new(new Party(ChamberOf(phrase, link.Actor.Id) ?? link, phrase.Token, false), confidence, rule);
    }

    // "Deputy Prime Minister NAME told the House of Commons", "a State Department spokesman said
    // Secretary of State NAME": the one state whose bodies the sentence names.
    private Link? StateOfBody(RolePhrase phrase)
    {
        Link? found = null;
        foreach (
            var body in view.Linked.Links.Where(l =>
                l.Mention.Kind == MentionKind.Name
                && names.InOneSentence(l.Mention.FirstToken, phrase.Token)
                && l.Actor is { Type: ActorType.Organization, Country: not null }
                && WordClasses.Embedded["sorts-of-state"].Contains(l.Actor.Sort)
            )
        )
        {
            var state = bodies.GetValueOrDefault(body.Actor.Country!.Value);
            if (state is null || (found is not null && found.Actor.Id != state.Actor.Id))
            {
                return null;
            }

            found = state;
        }

        return found;
    }

    private Link? OnlyParliament() => bodies.Values.Where(b => b.Actor.Sort == "parliament").Take(2).ToList() is [var house] ? house : null;

    // "Lithuania was the first to ask for it, according to Justice Minister NAME": the only
    // state that the sentence names, and that acts in it before the title.
    private Link? StateBefore(RolePhrase phrase)
    {
        Link? found = null;
        foreach (
            var link in view.Linked.Links.Where(l =>
                l.Actor.Type == ActorType.Country
                && l.Mention.Kind == MentionKind.Name
                && names.InOneSentence(l.Mention.FirstToken, phrase.Token)
            )
        )
        {
            if (found is not null && found.Actor.Id != link.Actor.Id)
            {
                return null;
            }

            found ??= link;
        }

        return
            found is not null
            && found.Mention.EndToken <= phrase.Token
            && !found.IsPlace
            && found.Basis == LinkBasis.Name
            && view.Relation(found.Mention.HeadToken) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
            ? found
            : null;
    }

    // "Vice President NAME visited Pakistan": nobody visits his own state.
    private bool IsVisited(Link state, Party holder)
    {
        var journeys = view
            .Linked.Links.Where(l => l.Actor.Id == holder.Actor.Id)
            .Select(l => l.Mention.HeadToken)
            .Where(h =>
                view.Relation(h) == DependencyRelation.Nsubj
                && view.Lemma(view.Head(h)) is not ("return" or "go")
                && WordClasses.Embedded["journeys"].Contains(view.Lemma(view.Head(h)))
            )
            .Select(view.Head)
            .ToHashSet();
        return view.Linked.Links.Any(l =>
            l.Actor.Id == state.Actor.Id
            && l.Basis != LinkBasis.Demonym
            && journeys.Contains(view.Head(l.Mention.HeadToken))
            && (view.Relation(l.Mention.HeadToken) == DependencyRelation.Obj || view.PrepositionOf(l.Mention.HeadToken) is "to" or "in")
        );
    }

    // A short text names a state once: as whose officers he speaks of ("President NAME accused Russian agents"), whom his deed is done to,
    // or who does something to him ("Chad called Vice President NAME a liar"), it is another than his.
    private bool IsSpokenOf(Link state, RolePhrase phrase, Party holder)
    {
        if (timesOfMain > 1 || phrase.Verb >= 0 || state.Basis is LinkBasis.Metonym)
        {
            return false;
        }

        if (
            names.Is(state.Mention.EndToken, "-")
            || (names.Is(state.Mention.FirstToken - 1, "-") && names.Is(state.Mention.FirstToken - 2, "pro", "anti"))
        )
        {
            // "His U.S.-backed government", "the pro-Syrian president".
            return true;
        }

        var head = state.Mention.HeadToken;
        if (state.Mention.FirstToken < phrase.Token)
        {
            return view.Relation(head) is DependencyRelation.Nsubj
                && view.Relation(holder.Link.Mention.HeadToken) is DependencyRelation.Obj or DependencyRelation.Iobj
                && view.Head(holder.Link.Mention.HeadToken) == view.Head(head);
        }

        var owned =
            view.Relation(head) is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.NmodPoss
            || view.PrepositionOf(head) == "of"
                ? view.Head(head)
                : -1;
        return view.Relation(head) is DependencyRelation.Obj or DependencyRelation.Iobj
            || (
                owned >= 0
                && (
                    RoleLexicon.Find(view.Lemma(owned)) is not null
                    || WordClasses.Embedded["powers-of-state"].Contains(view.Lemma(owned))
                    || names.PersonAt(owned) is not null
                )
            );
    }

    // "MANILA, Philippines - Executive Secretary NAME": whose capital the report comes from.
    private Link? ReadDateline()
    {
        foreach (var first in view.Document.Tokens.SentenceStarts)
        {
            if (
                names.At(first) is not { Basis: LinkBasis.Metonym, Actor.Type: ActorType.Country } seat
                || !view.Text(first).Equals(view.Text(first).ToString().ToUpperInvariant(), StringComparison.Ordinal)
            )
            {
                continue;
            }

            for (var i = seat.Mention.EndToken; i < view.Count && i - first < LongestDateline; i++)
            {
                if (view.Text(i) is "-" or "—" or "–")
                {
                    return bodies.GetValueOrDefault(seat.Actor.Id);
                }
            }
        }

        return null;
    }

    // "Republican Senator NAME": the state of the party.
    private Link? PartyState(int token) =>
        names.At(token) is { Actor: { Sort: "party", Country: { } country } } ? bodies.GetValueOrDefault(country) : null;

    // "Senator NAME, a Delaware Democrat".
    private Link? LabelState(Party holder)
    {
        var comma = holder.Link.Mention.EndToken;
        for (
            var i = comma + 1;
            names.Is(comma, ",") && i - comma < LongestLabel && names.InOneSentence(i, comma) && view.Text(i) is not ",";
            i++
        )
        {
            if (PartyState(i) is { } state)
            {
                return state;
            }
        }

        return null;
    }

    // "PERU: President Dina Boluarte": the state that heads the paragraph.
    private Link? Section(int token)
    {
        var text = view.Document.Text;
        var starts = view.Document.Tokens.SentenceStarts;
        for (var sentence = view.Sentence(token); sentence >= 0; sentence--)
        {
            var first = starts[sentence];
            if (names.At(first) is { Actor.Type: ActorType.Country } link && names.Is(link.Mention.EndToken, ":"))
            {
                return link;
            }

            if (sentence == 0 || text.AsSpan(view.Span(first - 1).End, view.Span(first).Start - view.Span(first - 1).End).Contains('\n'))
            {
                return null;
            }
        }

        return null;
    }

    // "Told reporters in Paris".
    private Link? Audience(int token)
    {
        for (var i = token; i < view.Count && i - token < 16 && names.InOneSentence(i, token); i++)
        {
            if (
                view.Lemma(i) is "reporter" or "journalist" or "parliament" or "lawmaker"
                && names.Is(i + 1, "in")
                && names.At(i + 2) is { Basis: LinkBasis.Metonym } seat
            )
            {
                return seat;
            }
        }

        return null;
    }

    // "In London, X, the deputy prime minister, told parliament".
    private Link? Seat(int token)
    {
        var first = view.Document.Tokens.SentenceStarts[view.Sentence(token)];
        return
            names.Is(first, "in") && names.At(first + 1) is { Basis: LinkBasis.Metonym } seat && names.Is(seat.Mention.EndToken, ",", "the")
            ? seat
            : null;
    }

    // "Foreign Secretary X said Mexico would": who speaks for a state speaks of what it will do.
    private Link? SaidState(Party holder)
    {
        var verb = holder.Link.Mention.EndToken;
        var head = holder.Link.Mention.HeadToken;
        if (names.Is(verb, ",") && view.Relation(head) == DependencyRelation.Nsubj)
        {
            // "NAME, the chancellor of the exchequer, said".
            verb = view.Head(head);
        }

        if (verb < 0 || verb >= view.Count || view.Part(verb) != PartOfSpeech.Verb)
        {
            return null;
        }

        var first = names.Is(verb + 1, "that") ? verb + 2 : verb + 1;
        first += names.Is(first, "the") ? 1 : 0;
        return names.At(first) is { Actor.Type: ActorType.Country } state && names.Is(state.Mention.EndToken, "would", "will", "had", "has")
            ? state
            : null;
    }

    /// <summary>Whether an office is a state's where nothing else is said: a minister's, an army chief's.</summary>
    public bool IsOfState(RolePhrase phrase) =>
        phrase.Kind == RoleKind.State
        || (
            phrase.Kind == RoleKind.Body
            && (
                view.Lemma(phrase.Token) is "secretary" or "speaker"
                || IsStateOrgan(phrase)
                || IsOppositionLeader(phrase.Title)
                || (names.Is(phrase.Token + 1, "of", "for", "at") && NamesOrgan(phrase.Token))
            )
        );

    // "Army chief": of the army of his country; a "chief executive" leads a firm.
    private bool IsStateOrgan(RolePhrase phrase) =>
        !WordClasses.Embedded["firm-heads"].Contains(view.Lemma(phrase.Token))
        && WordsOf(phrase.Title).Any(WordClasses.Embedded["state-organ-words"].Contains);

    // The list's title holds the role noun: "Speaker of Parliament" for "Speaker".
    private bool Fits(string title, RolePhrase phrase) =>
        WordsOf(title).Contains(view.Lemma(phrase.Token))
        || (IsSpeaking(view.Lemma(phrase.Token)) && WordsOf(title).Any(IsSpeaking))
        || Overlap(title, phrase.Title) > 1;

    private static bool IsSpeaking(string noun) => noun is "spokesman" or "spokeswoman" or "spokesperson";

    private static int Overlap(string title, string other) => WordsOf(title).Intersect(WordsOf(other), StringComparer.Ordinal).Count();

    private static string[] WordsOf(string title) =>
        [
            .. title
                .ToLowerInvariant()
                .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Where(w => w is not ("of" or "for" or "and" or "the")),
        ];
}
