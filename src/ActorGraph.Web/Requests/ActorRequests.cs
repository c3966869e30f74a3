using System.ComponentModel;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Browsing;
using ActorGraph.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ActorGraph.Web.Requests;

/// <summary>Requests for actors and who is around them.</summary>
internal static class ActorRequests
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/actors", Search)
            .WithSummary(
                "Actors by the beginnings of the words in their names and aliases, the best first; without q whom most articles name."
            );
        api.MapGet("/actors/{id}", Get).ProducesProblem(StatusCodes.Status404NotFound).WithSummary("One actor.");
        api.MapGet("/actors/{id}/neighbourhood", Neighbourhood)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("An actor with those it deals with most, as a graph.");
    }

    private static IReadOnlyList<FoundActorAnswer> Search(
        ActorSearch search,
        [Description("What was typed")] string? q,
        [Description("How many at most; 10 if left out, 100 at most")] int? limit
    ) => [.. search.Find(q ?? "", Limit.Read("limit", limit, usual: 10, most: 100)).Select(FoundActorAnswer.Of)];

    private static FoundActorAnswer Get(ActorSearch search, string id) =>
        search.Get(new ActorId(id)) is { } found
            ? FoundActorAnswer.Of(found)
            : throw new ActorGraphException(
                ErrorCodes.ActorNotFound,
                $"No actor in the ledger has the id '{id}'. Search for a name to find its id."
            );

    private static NeighbourhoodAnswer Neighbourhood(
        GraphBrowser browser,
        string id,
        [AsParameters] FilterQuery filter,
        [Description("How many neighbours at most; 20 if left out, 100 at most")] int? limit,
        CancellationToken cancellationToken
    ) =>
        NeighbourhoodAnswer.Of(
            browser.ReadNeighbourhood(new ActorId(id), filter.Read(), Limit.Read("limit", limit, usual: 20, most: 100), cancellationToken)
        );
}
