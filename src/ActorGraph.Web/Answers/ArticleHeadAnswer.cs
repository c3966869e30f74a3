using ActorGraph.Core.Ledger;

namespace ActorGraph.Web.Answers;

/// <summary>An article without its text.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">Who published it; empty where unknown.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Address">Its address on the web, if it has one.</param>
internal sealed record ArticleHeadAnswer(string Id, string Title, string Publisher, DateOnly? Published, string? Address)
{
    public static ArticleHeadAnswer Of(ArticleSummary article) =>
        new(article.Id.Value, article.Title, article.Publisher, article.PublishedOn, Words.Web(article.Uri));
}
