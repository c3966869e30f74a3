using ActorGraph.Core.Articles;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Sources;

/// <summary>A listed article and what is to be done about it.</summary>
public sealed class PlannedArticle
{
    internal PlannedArticle(ListedArticle listed, ArticleId id, string ownText, PlannedAction action, string reason) =>
        (Listed, Id, OwnText, Action, Reason) = (listed, id, ownText, action, reason);

    /// <summary>Its name, as far as it is known before it is read.</summary>
    public ArticleId Id { get; }

    /// <summary>Its headline; empty where the list gives none.</summary>
    public string Title => Listed.Title;

    /// <summary>When it was published, as the list says.</summary>
    public DateTimeOffset? PublishedAt => Listed.PublishedAt;

    /// <summary>What is to be done.</summary>
    public PlannedAction Action { get; }

    /// <summary>Why, in words.</summary>
    public string Reason { get; }

    internal ListedArticle Listed { get; }

    /// <summary>The text that the list gives, cleaned.</summary>
    internal string OwnText { get; }
}
