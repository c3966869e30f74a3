using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>
/// Gives persons of no list the state in which their article says they hold office. Of 582 listed persons whose articles give an office in one state, it is
/// their own in 576; where the office is in a state's body (61 of 64) or the article names two states, nothing is given.
/// </summary>
internal static class HomeStates
{
    private static readonly RelationType holdsOffice = RelationOntology.Get("HOLDS_OFFICE_IN");

    /// <summary>The actors of an article, in their order.</summary>
    /// <param name="actors">As linking describes them.</param>
    /// <param name="claims">The article's claims.</param>
    public static ImmutableArray<ArticleActor> Give(ImmutableArray<ArticleActor> actors, ImmutableArray<Claim> claims)
    {
        var countries = actors.Select(a => a.Actor).Where(a => a.Type == ActorType.Country).Select(a => a.Id).ToHashSet();
        var states = claims
            .Where(c => c.Type == holdsOffice && c.Modality == Modality.Asserted && countries.Contains(c.Target))
            .ToLookup(c => c.Source, c => c.Target);
        return [.. actors.Select(a => a with { Actor = WithState(a.Actor, [.. states[a.Actor.Id].Distinct()]) })];
    }

    private static Actor WithState(Actor actor, ImmutableArray<ActorId> states) =>
        actor is { Type: ActorType.Person, IsListed: false, Country: null } && states is [var state] ? actor with { Country = state } : actor;
}
