using System.ComponentModel;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Web.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ActorGraph.Web.Requests;

/// <summary>Requests for what the ledger holds.</summary>
internal static class LedgerRequests
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/articles", Article).ProducesProblem(StatusCodes.Status404NotFound).WithSummary("One article with its text.");
        api.MapGet("/relations", Relations).WithSummary("The closed set of relations, by name.");
        api.MapGet("/status", Status).WithSummary("What the ledger holds, what failed, and the last run of each source.");
    }

    private static ArticleAnswer Article(ILedger ledger, [Description("The id; it may be an address")] string id) =>
        ledger.ReadArticle(new ArticleId(id)) is { } article
            ? ArticleAnswer.Of(article)
            : throw new ActorGraphException(
                ErrorCodes.ArticleNotFound,
                $"No recorded article has the id '{id}'. It may have been removed since."
            );

    private static IReadOnlyList<RelationTypeAnswer> Relations() => [.. RelationOntology.All.Select(RelationTypeAnswer.Of)];

    private static StatusAnswer Status(ILedger ledger, IIngestionJournal journal, TimeProvider clock) =>
        StatusAnswer.Of(ledger.Count(), journal, clock.GetUtcNow());
}
