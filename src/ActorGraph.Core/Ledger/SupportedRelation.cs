using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Core.Ledger;

/// <summary>A relation with the claims that add up to it.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Claims">Its claims, by day, then id; empty where they were not asked for.</param>
public sealed record SupportedRelation(Relation Relation, IReadOnlyList<ReportedClaim> Claims)
{
    /// <summary>Adds claims up, as the ledger does.</summary>
    /// <param name="key">What they have in common.</param>
    /// <param name="claims">At least one.</param>
    public static SupportedRelation Of(RelationKey key, IEnumerable<ReportedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var ordered = claims.OrderBy(c => c.FirstDay).ThenBy(c => c.Claim.Id).ToList();
        var relation = new Relation(
            key.Source,
            key.Type,
            key.Target,
            key.Modality,
            ordered.Count,
            ordered.Select(c => c.Article.Id).Distinct().Count(),
            ordered.Select(c => c.Article.Story).Distinct(StringComparer.Ordinal).Count(),
            ordered.Min(c => c.FirstDay),
            ordered.Max(c => c.LastDay),
            ordered.Max(c => c.Claim.Confidence),
            GoldsteinOf(ordered)
        );
        return new SupportedRelation(relation, ordered);
    }

    /// <summary>The mean of the claims' Goldstein values, to three decimals; null where none has one.</summary>
    public static double? GoldsteinOf(IEnumerable<ReportedClaim> claims)
    {
        var tenths = claims
            .Select(c => (c.Claim.EventCode ?? c.Claim.Type.DefaultEventCode)?.Goldstein)
            .OfType<double>()
            .Select(g => (long)Math.Round(g * 10))
            .ToList();
        return tenths.Count > 0 ? GoldsteinMean.Of(tenths.Sum(), tenths.Count) : null;
    }

    /// <summary>The articles of some claims, in ordinal order.</summary>
    public static IEnumerable<string> ArticlesOf(IEnumerable<ReportedClaim> claims) =>
        claims.Select(c => c.Article.Id.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The sentences of some claims, each once.</summary>
    public static IEnumerable<string> EvidenceOf(IEnumerable<ReportedClaim> claims) =>
        claims.Select(c => c.Claim.Evidence.Sentence).Distinct(StringComparer.Ordinal);
}
