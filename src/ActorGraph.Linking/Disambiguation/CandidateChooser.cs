using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Chooses among the actors that a name may mean: by type, by what the article names, by office on its date, by a fixed rule for
/// names of two states.</summary>
internal sealed class CandidateChooser(ArticleContext context)
{
    /// <summary>A state that the article names this many times as often as another owns the bodies that both may have.</summary>
    public const int FocusFactor = 3;

    // A politician tells of which state a party or ministry is, though less than the state's own name.
    private const double PersonNamed = 0.8;

    private readonly KnowledgeBase knowledgeBase = context.KnowledgeBase;

    /// <summary>The best candidate, or null if none is likely enough.</summary>
    public Choice? Choose(NameSpan span, ActorId? titleBody = null)
    {
        Choice? best = null;
        var bestScore = double.NegativeInfinity;
        var second = double.NegativeInfinity;
        foreach (var entry in span.Entries)
        {
            var (score, reason) = Score(entry, span, titleBody);
            if (score > bestScore || (score == bestScore && entry.Actor.Id < best!.Entry.Actor.Id))
            {
                second = bestScore;
                bestScore = score;
                best = new Choice(entry, 0, reason);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        if (best is null || bestScore < 0 || (second == bestScore && IsTorn(span, best.Entry)))
        {
            return null;
        }

        var margin = double.IsNegativeInfinity(second) ? 2 : bestScore - second;
        return best with { Confidence = Math.Round(Math.Clamp(0.6 + (0.2 * margin), 0.5, 0.99), 2) };
    }

    // Two persons whom nothing tells apart are no choice.
    private static bool IsTorn(NameSpan span, AliasEntry best) =>
        best is { Actor.Type: ActorType.Person, Kind: AliasKind.ShortName }
        && span.Entries.Any(e => e.Actor.Id != best.Actor.Id && e.Actor.Type == ActorType.Person);

    private (double Score, string Reason) Score(AliasEntry entry, NameSpan span, ActorId? titleBody)
    {
        var actor = entry.Actor;
        var score = entry.Kind == AliasKind.Name ? 1.0 : 0.5;
        var reason = $"alias '{entry.Surface}'";
        score += TypeAgreement(actor.Type, span.Recognized, entry.Kind);
        if (actor.Type == ActorType.Country)
        {
            return (score + CountryEvidence(actor, span), reason);
        }

        var country = actor.Country ?? (actor.Type == ActorType.Organization ? null : BodyOf(actor.Id));
        if (
            actor.Type == ActorType.Organization
            && titleBody is { } owner
            && country is { } home
            && home != owner
            && actor.Parent != owner
            && knowledgeBase.Find(owner)?.Type == ActorType.Country
        )
        {
            return (-1, reason);
        }

        if (titleBody is { } body && (country == body || actor.Parent == body || HoldsAt(actor.Id, body)))
        {
            score += 2;
            reason += $", named with '{body}'";
        }

        if (
            country is { } bodyState
            && titleBody is null
            && actor.Type == ActorType.Organization
            && entry.Kind == AliasKind.Name
            && BelongsElsewhere(bodyState, span)
        )
        {
            return (-1, reason);
        }

        if (country is { } state)
        {
            score +=
                context.CountOf(state) > 0 ? 1 + (0.1 * Math.Min(context.CountOf(state), 5))
                : actor.Type == ActorType.Organization && context.Persons.Exists(p => p.Actor.Country == state) ? PersonNamed
                : CountryMissing(entry, span);
        }

        if (actor.Type == ActorType.Person)
        {
            var standing = Prominence.Of(knowledgeBase, actor.Id, context.Day);
            score += 0.5 * standing;

            // Who leads a state on that day is known without its name, and "President Roe" is who was one.
            score += entry.Kind == AliasKind.ShortName && standing >= 3 && country is { } led && context.CountOf(led) == 0 ? 1.5 : 0;
            score += HasTitle(actor.Id, span) ? 1.5 : 0;
        }

        return (score, reason);
    }

    // "the Senate" in an article on Gabon that names France once: a name that every state may give is that of the state in focus.
    private bool BelongsElsewhere(ActorId state, NameSpan span)
    {
        if (!OrganizationResolver.IsGeneric(context.Words.KeyOfTokens(span.FirstToken, span.EndToken)))
        {
            return false;
        }

        var most = context.CountryCounts.Values.DefaultIfEmpty(0).Max();
        return most >= FocusFactor * Math.Max(context.CountOf(state), 1) && most > context.CountOf(state);
    }

    // A short name that belongs to a state the article never names is probably somebody else's: "Senate" in Madagascar.
    private double CountryMissing(AliasEntry entry, NameSpan span) =>
        entry switch
        {
            { Actor.Type: ActorType.Organization }
                when span.Entries.Any(e => e.Actor.Id != entry.Actor.Id && e.Actor.Type == ActorType.Organization) =>
                knowledgeBase.DefaultOf(AliasIndex.KeyOf(entry.Surface)) == entry.Actor.Id ? -0.3 : -4,
            { Actor.Type: ActorType.Person, Kind: AliasKind.Name } => 0,
            { Actor.Type: ActorType.Person } => -1,
            { Kind: AliasKind.Acronym } => -0.8,
            _ => OrganizationResolver.IsGeneric(NameFolding.Key(entry.Surface)) ? -1.6 : -0.3,
        };

    private static double TypeAgreement(ActorType type, EntityType? recognized, AliasKind kind) =>
        (type, recognized) switch
        {
            (_, null) => 0,
            (ActorType.Person, EntityType.Person) => 1,
            (ActorType.Person, _) => kind == AliasKind.Name ? -0.5 : -2,
            (ActorType.Organization, EntityType.Organization) => 1,
            (ActorType.Organization, EntityType.Person) => kind == AliasKind.Name ? -0.5 : -2,
            (ActorType.Country, EntityType.Place or EntityType.Nationality) => 0.5,
            (ActorType.Country, EntityType.Person) => kind is AliasKind.Capital or AliasKind.Seat ? -2 : -0.5,
            _ => 0,
        };

    // "Congo", "Korean": the state that the article names by a name of its own; else the one that news means by default.
    private double CountryEvidence(Actor actor, NameSpan span)
    {
        if (span.Entries.Count(e => e.Actor.Type == ActorType.Country) < 2)
        {
            return 0;
        }

        var isDefault = knowledgeBase.DefaultOf(context.Words.KeyOfTokens(span.FirstToken, span.EndToken)) == actor.Id;
        return Math.Min(context.CountOf(actor.Id), 3) + (isDefault ? 0.5 : 0);
    }

    private bool HasTitle(ActorId person, NameSpan span) =>
        TitleBefore(span) is { Length: > 0 } title
        && knowledgeBase
            .OfficesOf(person)
            .Any(o =>
                NameFolding.Key(o.Title) is var office && (office == title || office.EndsWith(" " + title, StringComparison.Ordinal))
            );

    // The last title right before a name: "president" of "former President Roe".
    private string TitleBefore(NameSpan span)
    {
        var title = "";
        for (
            var at = context.Titles.TitlesBefore(span.FirstToken);
            at < span.FirstToken && context.Titles.TitleAt(at, span.FirstToken) is { } next;
            at = next
        )
        {
            title = context.Words.KeyOfTokens(at, next);
        }

        return title;
    }

    private ActorId? BodyOf(ActorId person)
    {
        var offices = knowledgeBase.OfficesOf(person);
        return offices.Length > 0 ? offices[^1].Body : null;
    }

    private bool HoldsAt(ActorId person, ActorId body) => knowledgeBase.OfficesOf(person).Any(o => o.Body == body);
}
