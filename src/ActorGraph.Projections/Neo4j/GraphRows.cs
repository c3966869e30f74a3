using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Text;

namespace ActorGraph.Projections.Neo4j;

/// <summary>What the ledger's records are in the graph: the properties of each node and edge. Writing and comparing use the same.</summary>
/// <remarks>A property without a value is left out: Neo4j stores no nulls.</remarks>
internal static class GraphRows
{
    /// <summary>The properties of an actor's node.</summary>
    public static Dictionary<string, object?> Of(Actor actor) =>
        Present(
            ("id", actor.Id.Value),
            ("name", actor.Name),
            ("aliases", actor.Aliases.ToArray()),
            ("country", actor.Country?.Value),
            ("parent", actor.Parent?.Value),
            ("isoCode", actor.IsoCode),
            ("listed", actor.IsListed)
        );

    /// <summary>The properties of an article's node.</summary>
    public static Dictionary<string, object?> Of(ArticleSummary article) =>
        Present(
            ("id", article.Id.Value),
            ("title", article.Title),
            ("publisher", article.Publisher),
            ("url", article.Uri?.OriginalString),
            ("publishedAt", article.PublishedAt),
            ("publishedOn", article.PublishedOn),
            ("modifiedAt", article.ModifiedAt),
            ("byline", Known(article.Byline)),
            ("language", Known(article.Language)),
            ("story", article.Story)
        );

    // What is not said is no property.
    private static string? Known(string text) => text.Length > 0 ? text : null;

    /// <summary>The properties of a claim's node.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="article">Its article, whose day counts where the claim has none.</param>
    public static Dictionary<string, object?> Of(Claim claim, ArticleSummary article)
    {
        var code = claim.EventCode ?? claim.Type.DefaultEventCode;
        return Present(
            ("id", claim.Id.Value),
            ("type", claim.Type.Name),
            ("modality", RelationNames.Word(claim.Modality)),
            ("day", claim.Date ?? claim.DateRange?.First ?? article.PublishedOn),
            ("date", claim.Date),
            ("firstDay", claim.DateRange?.First),
            ("lastDay", claim.DateRange?.Last),
            ("place", claim.Place),
            ("title", claim.Title),
            ("eventCode", code?.Code),
            ("goldstein", code?.Goldstein),
            ("confidence", claim.Confidence),
            ("component", claim.Provenance.Component),
            ("rule", claim.Provenance.Rule)
        );
    }

    /// <summary>The properties of the edge from a claim to its article.</summary>
    public static Dictionary<string, object?> Of(Evidence evidence) =>
        Present(
            ("sentence", evidence.Sentence),
            ("start", evidence.Span.Start),
            ("end", evidence.Span.End),
            ("trigger", Bounds(evidence.Trigger)),
            ("source", Bounds(evidence.Source)),
            ("target", Bounds(evidence.Target))
        );

    /// <summary>The properties of a direct edge between actors.</summary>
    public static Dictionary<string, object?> Of(Relation relation)
    {
        var isAsserted = relation.Modality == Modality.Asserted;
        return Present(
            ("relation", isAsserted ? null : relation.Type.Name),
            ("modality", isAsserted ? null : RelationNames.Word(relation.Modality)),
            ("weight", relation.Weight),
            ("claimCount", relation.ClaimCount),
            ("articleCount", relation.ArticleCount),
            ("storyCount", relation.StoryCount),
            ("firstSeen", relation.FirstSeen),
            ("lastSeen", relation.LastSeen),
            ("confidence", relation.Confidence),
            ("goldstein", relation.Goldstein)
        );
    }

    /// <summary>The type of a relation's direct edge.</summary>
    public static string EdgeType(RelationKey key) => key.Modality == Modality.Asserted ? key.Type.Name : "NOT_ASSERTED";

    private static int[] Bounds(TextSpan span) => [span.Start, span.End];

    private static Dictionary<string, object?> Present(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var present = new Dictionary<string, object?>(properties.Length, StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                present.Add(name, value);
            }
        }

        return present;
    }
}
