using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Ledger;

/// <summary>A claim with the article that says it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Article">Its article, which gives it a day where its sentence does not.</param>
public sealed record ReportedClaim(Claim Claim, ArticleSummary Article)
{
    /// <summary>The day of the event, of an interval the first, else of publication; null where none is known.</summary>
    public DateOnly? FirstDay => Claim.Date ?? Claim.DateRange?.First ?? Article.PublishedOn;

    /// <summary>The day of the event, of an interval the last, else of publication; null where none is known.</summary>
    public DateOnly? LastDay => Claim.Date ?? Claim.DateRange?.Last ?? Article.PublishedOn;
}
