using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links institutions without their state to the state in focus: "the government", "the Foreign Ministry", "the
/// country".</summary>
internal sealed class InstitutionLinker(ArticleContext context)
{
    private const int LongestPhrase = 4;

    // Chosen by reading links on newswire, 90 of them, of which 83 were right: few enough
    // that the shares are a guess in the right order, no measurement.
    // "The country" turns to the state named last more easily and needs more.
    private const double InstitutionShare = 0.6;
    private const double StateShare = 0.75;
    private const double NearShare = 0.72;
    private readonly Document document = context.Document;
    private readonly PlaceRule places = new(context);
    private readonly JuntaLinker juntas = new(context);
    private readonly BareServants servants = new(context);
    private readonly CoArguments coArguments = new(context);
    private readonly DescribedStates states = new(context);

    /// <summary>Adds the links of all such institutions to the context.</summary>
    public void Run()
    {
        if (context.IsSport)
        {
            return;
        }

        var focus = new StateFocus(context);
        for (var token = 0; token < document.Tokens.Count; token++)
        {
            if (token == 0 || document[token - 1].Text is not ("the" or "The"))
            {
                LinkBare(focus, token);
                continue;
            }

            if (
                WordLists.StateForms.Contains(context.Lower(token))
                && context.NameOver(token) is null
                && context.At(token) is null
                && EndsPhrase(token)
            )
            {
                if (MostNamedOfForm(token) is { } realm)
                {
                    Add(token, token, realm, $"the {context.Lower(token)} that the article names most");
                }
            }
            else if (HeadOf(token) is { } head)
            {
                if (IsNamedAfter(head))
                {
                    continue;
                }

                if (BodyNamed(token, head) is { } body)
                {
                    Add(token, head, body, $"the body named before whose name has '{context.TextOf(token, head + 1)}'");
                }
                else if (Meant(focus, token, head) is var (state, reason))
                {
                    Add(token, head, state, reason);
                }
            }
        }
    }

    // Whose institution it is, and the rule that says so.
    private (Actor State, string Reason)? Meant(StateFocus focus, int first, int head) =>
        RulersOf(head) is { } junta ? (junta, "the rulers that the coup has made")
        : (SeatAfter(head) ?? SeatBefore(first, head)) is { } seat ? (seat, $"the capital beside it is that of {seat.Name}")
        : ServantsState(first, head) is { } served ? (served, $"who is named as its servant before it serves {served.Name}")
        : Presiding(first, head) is { } presided
            ? (presided, $"'the administration' alone is that of {presided.Name}, which the article names")
        : Partisans(head) is { } own ? (own, $"who speaks to it is a party, a union or a politician of {own.Name}")
        : InFocus(focus, first, head);

    // "Police arrested", "clashed with security forces", "officials blamed": of the state that the sentence gives, else
    // of the one in focus. Where the sentence is set in another state, it may begin another story.
    private void LinkBare(StateFocus focus, int first)
    {
        if (servants.HeadAt(first) is not { } head)
        {
            return;
        }

        if (servants.StateBeside(head) is { } beside)
        {
            Add(first, head, beside, $"the clause it stands in gives {beside.Name}");
        }
        else if (!servants.MayServeBody(head))
        {
            var scene = servants.Scene(head);
            if (InFocus(focus, first, head) is var (state, reason))
            {
                if (scene is null || scene.Id == state.Id)
                {
                    Add(first, head, state, reason);
                }
            }
            else if (scene is not null && IsFirstState(first))
            {
                Add(first, head, scene, $"its sentence is set in {scene.Name}, and no state is named before");
            }
        }
    }

    private bool IsFirstState(int token) => context.Links.All(l => l.Actor.Type != ActorType.Country || l.Mention.FirstToken > token);

    // "Attacked troops in Chad and destabilized the country": the one state in which the verb before it has something happen.
    private Actor? SceneBefore(int first, int head)
    {
        if (
            VerbOf(head) is not (>= 0 and var verb)
            || document[verb] is not { IsRoot: false, Relation: DependencyRelation.Conj, HeadIndex: var other }
        )
        {
            return null;
        }

        var scenes = context
            .Links.Where(l =>
                l.Actor.Type == ActorType.Country
                && l is { IsPlace: true, Basis: not (LinkBasis.Metonym or LinkBasis.Demonym) }
                && l.Mention.FirstToken > other
                && l.Mention.EndToken <= first
                && servants.FollowsIn(l.Mention.FirstToken)
                && VerbOf(l.Mention.HeadToken) == other
            )
            .Select(l => l.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        return scenes is [var only] ? only : null;
    }

    // The verb of the clause in which a token stands, or -1.
    private int VerbOf(int token)
    {
        for (var (at, step) = (token, 0); !document[at].IsRoot && step < LongestPhrase; step++)
        {
            at = document[at].HeadIndex;
            if (document[at].PartOfSpeech == PartOfSpeech.Verb)
            {
                return at;
            }
        }

        return -1;
    }

    // "The regime" may be any that is spoken of, and "the country" turns to the state
    // named last too easily: only the article as a whole tells.
    // Nor does anybody accuse or invade himself: "Rwanda fired on Congo. The government condemned Rwanda".
    private (Actor State, string Reason)? InFocus(StateFocus focus, int first, int head)
    {
        var others = coArguments.Beside(head);
        if (focus.Heading(first) is { } heading && !others.Contains(heading.Id))
        {
            return (heading, $"the heading over it names {heading.Name}");
        }

        if (IsState(head) && SceneBefore(first, head) is { } scene)
        {
            return (scene, $"the verb before it has something happen in {scene.Name}");
        }

        return focus.Before(first, IsState(head) ? StateShare : InstitutionShare, others) is { } most
                ? (most, $"most states that the article names before are {most.Name}")
            : !IsState(head) && context.Lower(head) is not ("regime" or "junta") && focus.Near(first, NearShare, others) is { } near
                ? (near, $"most states that are named near it are {near.Name}")
            : Ruled(first, head) is { } ruled ? (ruled, $"soldiers rule {ruled.Name}, which the article names")
            : null;
    }

    // "The regime", "the army" in an article on a junta: the state that soldiers rule that day, whoever else it names.
    private Actor? Ruled(int first, int head) =>
        first == head && WordLists.JuntaNouns.Contains(context.Lower(head)) && juntas.IsAboutJunta
            ? states.Find(first, head, [context.KnowledgeBase.MilitaryRule.On(context.Day)])
            : null;

    // "the kingdom" after Saudi Arabia, whose full name begins with the word.
    private Actor? MostNamedOfForm(int token)
    {
        var opening = context.Lower(token) + " of ";
        return context
            .Links.Where(l =>
                l.Actor.Type == ActorType.Country
                && l.Mention.EndToken <= token
                && l.Mention.Kind != MentionKind.Pronoun
                && l.Actor.Aliases.Any(a => a.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            )
            .GroupBy(l => l.Actor.Id)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Max(l => l.Mention.HeadToken))
            .FirstOrDefault()
            ?.First()
            .Actor;
    }

    private void Add(int first, int head, Actor state, string reason)
    {
        var mention = context.MentionOf(first, head + 1, MentionKind.Nominal, EntityType.Organization, head);
        var isPlace =
            (IsState(head) || first == head && WordLists.StateForms.Contains(context.Lower(head)))
            && places.IsPlace(mention, AliasKind.Name);
        context.Add(new Link(mention, state, LinkBasis.Description, isPlace, 0.7, reason));
    }

    // "The Green Party urged the government": a party, a union, or who leads no state speaks to its own, where the article names that.
    private Actor? Partisans(int head) =>
        !IsState(head)
        && context.SubjectsOver(head).FirstOrDefault() is { Actor.Country: { } country } doer
        && doer.Mention.HeadToken < head
        && IsPartisan(doer.Actor)
        && context.Links.Any(l => l.Actor.Id == country)
            ? context.KnowledgeBase.Find(country)
            : null;

    private bool IsPartisan(Actor actor) =>
        actor.Country is { } country
        && (
            actor.Type == ActorType.Person
                ? actor.Offices.Any(o => context.KnowledgeBase.SortOf(o.Body) == "party")
                    && !actor.Offices.Any(o => o.Body == country && context.Day is { } day && o.Covers(day))
                : actor.Sort is "party" or "union"
        );

    // "The electoral commission, CENI"; "the prosecutors' unit FECI".
    private bool IsNamedAfter(int head) =>
        head + 2 < document.Tokens.Count
        && (
            (
                document[head + 1].Text is ","
                && context.NameOver(head + 2) is { Actor.Type: ActorType.Organization } name
                && name.Mention.FirstToken == head + 2
            ) || (context.Lower(head) is "prosecutors" && WordSequence.IsPossessive(document, head + 1))
        );

    // "The electoral commission" after "the Independent National Electoral Commission": a body with a name of its own.
    private Actor? BodyNamed(int first, int head)
    {
        var key = context.Words.KeyOfTokens(first, head + 1);
        return head == first
            ? null
            : context
                .Links.Where(l =>
                    l.Actor.Type == ActorType.Organization
                    && l.Mention.Kind == MentionKind.Name
                    && l.Mention.EndToken <= first
                    && l.Actor.Aliases.Prepend(l.Actor.Name).Any(a => NameFolding.Key(a).Contains(key, StringComparison.Ordinal))
                )
                .OrderByDescending(l => l.Mention.FirstToken)
                .FirstOrDefault()
                ?.Actor;
    }

    // "the foreign ministry in Nairobi", "the junta in Niger"; an embassy is that of another.
    private Actor? SeatAfter(int head) =>
        head + 2 < document.Tokens.Count
        && document[head + 1].Text is "in"
        && context.NameOver(head + 2) is { Actor.Type: ActorType.Country, Basis: LinkBasis.Metonym or LinkBasis.Name } seat
        && !IsState(head)
        && context.Lower(head) is not ("embassy" or "consulate")
            ? seat.Actor
            : null;

    // "In Nairobi, the foreign ministry", "from Lima the army": the capital right before it.
    private Actor? SeatBefore(int first, int head)
    {
        var capital = first - 2;
        capital -= capital > 0 && document[capital].Text is "," ? 1 : 0;
        return
            capital > 0
            && !IsState(head)
            && context.NameOver(capital) is { Actor.Type: ActorType.Country, Basis: LinkBasis.Metonym } seat
            && seat.Mention.FirstToken > 0
            && context.Lower(seat.Mention.FirstToken - 1) is "in" or "from"
            ? seat.Actor
            : null;
    }

    // "Ada Roe, the spokeswoman of the foreign ministry": that of the state whose she is.
    private Actor? ServantsState(int first, int head)
    {
        var preposition = first - 2;
        return
            preposition > 2
            && !IsState(head)
            && document[preposition].Text is "of" or "for" or "at"
            && context.Titles.TitlesBefore(preposition) is var title
            && title < preposition
            && (title -= document[title - 1].PartOfSpeech == PartOfSpeech.Det ? 1 : 0) > 1
            && document[title - 1].Text is ","
            && context.NameOver(title - 2) is { Actor: { Type: ActorType.Person, Country: { } state } }
            ? context.KnowledgeBase.Find(state)
            : null;
    }

    // "The administration" alone is that of the United States wherever they are named.
    private Actor? Presiding(int first, int head) =>
        first == head && context.Lower(head) == "administration"
            ? context
                .Links.Where(l => l.Actor.Type == ActorType.Country && l.Mention.EndToken <= first)
                .Select(l => l.Actor)
                .FirstOrDefault(a => a.Id.Value == "united-states")
            : null;

    // "The new rulers" are the body that the coup has made, where it has a name.
    private Actor? RulersOf(int head) => juntas.IsRuler(head) ? juntas.Body : null;

    private bool IsState(int head) => WordLists.StateNouns.Contains(context.Lower(head));

    // "Foreign Ministry", "armed forces", "government": the noun after "the" and at most a few words that go with institutions.
    private int? HeadOf(int first)
    {
        var limit = Math.Min(context.SentenceEnd(first), first + LongestPhrase);
        for (var at = first; at < limit && context.NameOver(at) is null && context.At(at) is null; at++)
        {
            var word = context.Lower(at);
            if (IsInstitution(first, at, word))
            {
                // "The interim administration" may be a province's.
                return EndsPhrase(at) && !(word is "administration" && WordLists.RuleAdjectives.Contains(context.Lower(first))) ? at : null;
            }

            if (!WordLists.GenericWords.Contains(word) && !WordLists.RuleAdjectives.Contains(word))
            {
                return null;
            }
        }

        return null;
    }

    // "The Presidential Security Service", "the Electoral Commission": capitals make a name of its own.
    private bool IsOwnName(int at, string word) => char.IsUpper(document[at].Text[0]) && WordLists.NamedInstitutions.Contains(word);

    private bool IsInstitution(int first, int at, string word) =>
        !IsOwnName(at, word)
        && document[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && !(
            document[at].PartOfSpeech == PartOfSpeech.Noun
            && document[at].Relation is DependencyRelation.Amod or DependencyRelation.Compound
        )
        && (
            WordLists.StateInstitutions.Contains(at > first ? $"{context.Lower(at - 1)} {word}" : word)
            || WordLists.StateInstitutions.Contains(word)
            || juntas.IsRuler(at)
            || (at == first && WordLists.StateNouns.Contains(word))
        );

    private bool EndsPhrase(int token) =>
        token + 1 >= document.Tokens.Count
        || (
            document[token + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            && (
                document[token + 1].Text is not ("of" or "for" or "in" or "-")
                || SeatAfter(token) is not null
                || VerbComplement.Opens(document, token)
            )
            && document[token + 1].Relation is not DependencyRelation.Compound
        );
}
