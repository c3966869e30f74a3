using System.ComponentModel;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Browsing;
using ActorGraph.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ActorGraph.Web.Requests;

/// <summary>Requests for what is between two actors.</summary>
internal static class PairRequests
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/pairs/{one}/{other}/claims", Claims)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The claims between two actors with their sentences, the newest first.");
        api.MapGet("/pairs/{one}/{other}/timeline", Timeline)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary(
                "Cooperation and conflict between two actors by month, on Goldstein's scale. States and claims without a day are left out."
            );
    }

    private static ClaimsAnswer Claims(
        GraphBrowser browser,
        ILedger ledger,
        string one,
        string other,
        [AsParameters] FilterQuery filter,
        [Description("true for claims that go from the first actor to the second alone")] bool? directed,
        [Description("How many to leave out at the beginning")] int? offset,
        [Description("How many at most; 50 if left out, 500 at most")] int? limit,
        CancellationToken cancellationToken
    )
    {
        var most = Limit.Read("limit", limit, usual: 50, most: 500);
        var claims = browser
            .ReadPair(new ActorId(one), new ActorId(other), filter.Read(), cancellationToken)
            .Where(r => directed != true || r.Relation.Source.Value == one)
            .SelectMany(r => r.Claims)
            .OrderByDescending(c => c.FirstDay)
            .ThenBy(c => c.Article.Id)
            .ThenBy(c => c.Claim.Evidence.Span)
            .ThenBy(c => c.Claim.Id)
            .ToList();
        var page = claims.Skip(Limit.Read("offset", offset, usual: 0, most: int.MaxValue, least: 0)).Take(most).ToList();
        var named = page.SelectMany(c => new[] { c.Claim.Source, c.Claim.Target, c.Claim.AttributedTo ?? c.Claim.Source })
            .Distinct()
            .Order()
            .ToList();
        return new ClaimsAnswer(claims.Count, [.. ledger.ReadActors(named).Select(ActorAnswer.Of)], [.. page.Select(ClaimAnswer.Of)]);
    }

    private static TimelineAnswer Timeline(
        GraphBrowser browser,
        string one,
        string other,
        [AsParameters] FilterQuery filter,
        CancellationToken cancellationToken
    ) => TimelineAnswer.Of(browser.ReadPair(new ActorId(one), new ActorId(other), filter.Read(), cancellationToken));
}
