using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links what a pronoun's party owns and acts through: "its forces", "his country", "their fighters".</summary>
internal sealed class PossessedLinker(ArticleContext context)
{
    private const int Reach = 4;
    private readonly Document document = context.Document;
    private readonly PlaceRule places = new(context);
    private readonly DescribedStates states = new(context);

    // A neighbour is the other state of an article on two; where a third comes near, nobody is meant.
    private const double OtherShare = 0.75;
    private StateFocus? focus;
    private readonly OfficeHolders holders = new(context);
    private readonly LedBodies led = new(context);

    /// <summary>Adds the links of all such phrases to the context.</summary>
    public void Run()
    {
        foreach (
            var owner in context
                .Links.Where(l => l.Mention.Kind == MentionKind.Pronoun || IsOwningState(l))
                .OrderBy(l => l.Mention.HeadToken)
                .ToList()
        )
        {
            if (LinkOffice(owner) || LinkCounterpart(owner) || owner.Mention.Kind != MentionKind.Pronoun)
            {
                continue;
            }

            var (pronoun, head) = (owner.Mention.HeadToken, document[owner.Mention.HeadToken].HeadIndex);
            if (
                document[pronoun].Relation == DependencyRelation.NmodPoss
                && head > pronoun
                && head - pronoun <= Reach
                && context.At(head) is null
                && context.NameOver(head) is null
                && Meant(owner.Actor, pronoun + 1, head) is { } target
            )
            {
                Add(owner, head, target);
            }
        }
    }

    // "The country's".
    private bool IsOwningState(Link link) =>
        link.Mention.Kind == MentionKind.Nominal
        && link.Actor.Type == ActorType.Country
        && WordLists.StateNouns.Contains(context.Lower(link.Mention.HeadToken))
        && link.Mention.EndToken < document.Tokens.Count
        && WordSequence.IsPossessive(document, link.Mention.EndToken);

    // "His Mexican counterpart": who holds the same office there, of those whom the article names.
    private bool LinkCounterpart(Link owner)
    {
        var state = owner.Mention.EndToken;
        if (
            owner.Mention.Kind != MentionKind.Pronoun
            || owner.Actor.Type != ActorType.Person
            || document[owner.Mention.HeadToken].Relation != DependencyRelation.NmodPoss
            || context.NameOver(state) is not { Actor.Type: ActorType.Country } there
            || there.Mention.EndToken >= document.Tokens.Count
            || context.Lower(there.Mention.EndToken) is not "counterpart"
            || IsNamedAfter(there.Mention.EndToken)
        )
        {
            return false;
        }

        var head = there.Mention.EndToken;
        var found = holders
            .TitlesOf(owner.Actor)
            .Select(t => holders.Find(there.Actor, t)?.Actor)
            .OfType<Actor>()
            .Where(a => a.Id != owner.Actor.Id)
            .Distinct()
            .ToList();
        return found.Count == 1
            && context.Add(
                new Link(
                    context.MentionOf(owner.Mention.FirstToken, head + 1, MentionKind.Nominal, EntityType.Person, head),
                    found[0],
                    LinkBasis.Description,
                    IsPlace: false,
                    Math.Round(owner.Confidence * 0.9, 2),
                    $"the same office in {there.Actor.Name}"
                )
            );
    }

    // "Its president", "the country's prime minister", "his foreign minister": who holds that office of those whom the article names.
    private bool LinkOffice(Link owner)
    {
        var first = owner.Mention.EndToken;
        first += owner.Mention.Kind == MentionKind.Nominal ? 1 : 0;
        var limit = context.SentenceEnd(owner.Mention.FirstToken);
        if (
            first >= limit
            || document[owner.Mention.HeadToken].Relation != DependencyRelation.NmodPoss
            || IsOfNamed(owner.Mention.FirstToken)
            || context.Titles.TitleAt(first, limit) is not { } end
            || context.Titles.KindOf(first, end) is not TitleKind.Office
            || (end < limit && (context.NameOver(end) is not null || document[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn))
            || (owner.Actor.Type == ActorType.Person ? MinisterOf(owner.Actor, first, end) : owner.Actor) is not { } body
            || holders.Find(body, context.Words.KeyOfTokens(first, end)) is not { } person
        )
        {
            return false;
        }

        var head = context.MentionOf(first, end, MentionKind.Nominal, EntityType.Person).HeadToken;
        return context.Add(
            new Link(
                context.MentionOf(owner.Mention.FirstToken, end, MentionKind.Nominal, EntityType.Person, head),
                person.Actor,
                LinkBasis.Description,
                IsPlace: false,
                Math.Round(owner.Confidence * 0.9, 2),
                $"office in {body.Name}"
            )
        );
    }

    // "Ada Roe, now the country's ruler": it is she.
    private bool IsOfNamed(int first)
    {
        var at = first - 1;
        while (at > 0 && document[at].Text is not "," && document[at].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adv)
        {
            at--;
        }

        return at > 0 && document[at].Text is "," && context.NameOver(at - 1) is { Actor.Type: ActorType.Person };
    }

    // Ministers of a head of government are his state's: what one does that nobody names, it does; what he does to his own, he does not do
    // to it.
    private Actor? MinisterOf(Actor head, int first, int end) =>
        end > first + 1 && context.Lower(end - 1) is "minister" ? StateOf(head) : null;

    private void Add(Link owner, int head, Actor target)
    {
        var mention = context.MentionOf(owner.Mention.FirstToken, head + 1, MentionKind.Nominal, EntityType.Organization, head);
        var isPlace =
            target.Type == ActorType.Country
            && WordLists.StateNouns.Contains(context.Lower(head))
            && places.IsPlace(mention, AliasKind.Name);
        context.Add(
            new Link(
                mention,
                target,
                LinkBasis.Description,
                isPlace,
                Math.Round(owner.Confidence * 0.9, 2),
                $"'{context.Lower(head)}' of {owner.Actor.Name}"
            )
        );
    }

    // "Its landlocked neighbour", "his West African ally": the one of the other states that it fits.
    private Actor? Meant(Actor owner, int first, int head)
    {
        if (
            first == head
            || !WordLists.RelatedStates.Contains(context.Lower(head))
            || states.Traits(first, head) is not { Count: > 0 } traits
        )
        {
            return Target(owner, first, head);
        }

        return StateOf(owner) is { } state && !IsNamedAfter(head) ? states.Find(first, head, traits, state.Id) : null;
    }

    private Actor? Target(Actor owner, int first, int head)
    {
        var (noun, surface) = (document[head].Lemma.ToLowerInvariant(), context.Lower(head));
        if (surface is "neighbour" or "neighbor" || (owner.Type == ActorType.Country && surface is "rival" or "foe" or "enemy"))
        {
            return StateOf(owner) is { } state && !IsNamedAfter(head)
                ? (focus ??= new StateFocus(context)).Before(head, OtherShare, new HashSet<ActorId> { state.Id })
                    ?? (first == head ? SubjectBefore(head, state) : null)
                : null;
        }

        return owner.Type switch
        {
            ActorType.Country => WordLists.GovernmentNouns.Contains(noun) || WordLists.GovernmentNouns.Contains(surface) ? owner : null,
            ActorType.Organization => WordLists.BodyNouns.Contains(noun) || WordLists.BodyNouns.Contains(surface) ? owner : null,
            _ when WordLists.StateNouns.Contains(noun) || WordLists.RulerNouns.Contains(noun) => StateOf(owner),
            _ when WordLists.Fighters.Contains(surface) || WordLists.Forces.Contains(surface) => led.Find(owner, surface),
            _ => IsNamedAfter(head) || document[head].Relation is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
                ? null
                : MinisterOf(owner, first, head + 1),
        };
    }

    // "Ethiopia signed a pact with Somaliland. Somalia accused its neighbour": who acted in the sentence before.
    private Actor? SubjectBefore(int token, Actor owner)
    {
        var (end, start) = (context.SentenceStart(token), context.SentenceStart(Math.Max(0, context.SentenceStart(token) - 1)));
        var subjects = context
            .Links.Where(l =>
                l.Actor.Type == ActorType.Country
                && l is { IsPlace: false, Basis: not LinkBasis.Demonym }
                && l.Mention.FirstToken >= start
                && l.Mention.EndToken <= end
                && document[l.Mention.HeadToken].Relation == DependencyRelation.Nsubj
            )
            .Select(l => l.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        return subjects is [var only] && only.Id != owner.Id ? only : null;
    }

    // "Its neighbour Rwanda", "its neighbour, Rwanda".
    private bool IsNamedAfter(int head) =>
        head + 2 < document.Tokens.Count
        && (context.NameOver(head + 1) is not null || (document[head + 1].Text is "," && context.NameOver(head + 2) is not null));

    // The person's state by the list, or the only one whose office the article gives him; a state's own is itself.
    private Actor? StateOf(Actor person)
    {
        if (person.Type == ActorType.Country)
        {
            return person;
        }

        if (person.Country is { } country)
        {
            return context.KnowledgeBase.Find(country);
        }

        var states = context
            .Persons.Where(p => p.Actor.Id == person.Id)
            .SelectMany(p => p.Bodies)
            .Select(context.KnowledgeBase.Find)
            .Where(a => a?.Type == ActorType.Country)
            .Distinct()
            .ToList();
        return states.Count == 1 ? states[0] : null;
    }
}
