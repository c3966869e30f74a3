using ActorGraph.Core.Articles;

namespace ActorGraph.Web.Answers;

/// <summary>An article with its text.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">Who published it; empty where unknown.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Address">Its address on the web, if it has one.</param>
/// <param name="Text">Headline, line feed, body: what the offsets of claims count in.</param>
internal sealed record ArticleAnswer(string Id, string Title, string Publisher, DateOnly? Published, string? Address, string Text)
{
    public static ArticleAnswer Of(Article article) =>
        new(article.Id.Value, article.Title, article.Publisher, article.PublishedOn, Words.Web(article.Uri), article.Text);
}
