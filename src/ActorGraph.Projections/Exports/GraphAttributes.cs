using System.Globalization;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;

namespace ActorGraph.Projections.Exports;

/// <summary>The attributes of graph files.</summary>
internal static class GraphAttributes
{
    /// <summary>What a node tells of its actor, besides id and name.</summary>
    public static IReadOnlyList<GraphAttribute<Actor>> OfActors { get; } =
    [
        new("actorType", AttributeKind.Text, a => a.Type.ToString()),
        new("aliases", AttributeKind.Text, a => a.Aliases.IsEmpty ? null : Join(a.Aliases)),
        new("country", AttributeKind.Text, a => a.Country?.Value),
        new("parent", AttributeKind.Text, a => a.Parent?.Value),
        new("isoCode", AttributeKind.Text, a => a.IsoCode),
        new("listed", AttributeKind.Flag, a => a.IsListed ? "true" : "false"),
    ];

    /// <summary>What an edge tells of its relation, besides its ends and its weight.</summary>
    public static IReadOnlyList<GraphAttribute<SupportedRelation>> OfRelations(ExportColumns with) =>
        [
            new("relation", AttributeKind.Text, r => r.Relation.Type.Name),
            new("modality", AttributeKind.Text, r => RelationNames.Word(r.Relation.Modality)),
            new("category", AttributeKind.Text, r => r.Relation.Type.Category.ToString()),
            new("claimCount", AttributeKind.Whole, r => Text(r.Relation.ClaimCount)),
            new("articleCount", AttributeKind.Whole, r => Text(r.Relation.ArticleCount)),
            new("storyCount", AttributeKind.Whole, r => Text(r.Relation.StoryCount)),
            new("firstSeen", AttributeKind.Text, r => Text(r.Relation.FirstSeen)),
            new("lastSeen", AttributeKind.Text, r => Text(r.Relation.LastSeen)),
            new("confidence", AttributeKind.Fraction, r => Text(r.Relation.Confidence)),
            new("goldstein", AttributeKind.Fraction, r => Text(r.Relation.Goldstein)),
            .. Support(with),
        ];

    /// <summary>A whole number.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in its shortest exact form.</summary>
    public static string? Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Several texts in one.</summary>
    public static string Join(IEnumerable<string> texts) => string.Join("; ", texts);

    private static IEnumerable<GraphAttribute<SupportedRelation>> Support(ExportColumns with)
    {
        if (with.HasFlag(ExportColumns.Articles))
        {
            yield return new("articles", AttributeKind.Text, r => Join(SupportedRelation.ArticlesOf(r.Claims)));
        }

        if (with.HasFlag(ExportColumns.Evidence))
        {
            yield return new("evidence", AttributeKind.Text, r => Join(SupportedRelation.EvidenceOf(r.Claims)));
        }
    }
}
