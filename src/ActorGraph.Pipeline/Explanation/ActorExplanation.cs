using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Explanation;

/// <summary>What stands behind an actor's edges: claims with their articles, grouped by edge.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Edges">His edges, ordered by relation, other end, direction, modality.</param>
/// <param name="Articles">The articles of all claims, by id.</param>
/// <param name="Names">The name of each actor at an end, by id.</param>
public sealed record ActorExplanation(
    Actor Actor,
    IReadOnlyList<ExplainedEdge> Edges,
    IReadOnlyDictionary<ArticleId, ArticleSummary> Articles,
    IReadOnlyDictionary<ActorId, string> Names
)
{
    /// <summary>Collects the claims of an actor.</summary>
    /// <param name="ledger">Where from.</param>
    /// <param name="actor">Whose.</param>
    /// <param name="type">Only this relation, if given.</param>
    /// <param name="other">Only with this other actor, if given.</param>
    public static ActorExplanation Of(ILedger ledger, Actor actor, RelationType? type, ActorId? other)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(actor);
        var claims = ledger
            .ReadClaimsOf(actor.Id)
            .Where(c => (type is null || c.Type == type) && (other is null || c.Source == other || c.Target == other))
            .ToList();
        return Of(ledger, actor, claims);
    }

    /// <summary>Puts a single claim in place of an actor's: its source stands for the actor.</summary>
    public static ActorExplanation Of(ILedger ledger, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(claim);
        return Of(ledger, ledger.ReadActors([claim.Source]).Single(), [claim]);
    }

    private static ActorExplanation Of(ILedger ledger, Actor actor, List<Claim> claims)
    {
        var edges = claims
            .GroupBy(c => (c.Source, c.Type, c.Target, c.Modality))
            .Select(g => new ExplainedEdge(
                g.Key.Source,
                g.Key.Type,
                g.Key.Target,
                g.Key.Modality,
                [.. g.OrderBy(c => c.Article).ThenBy(c => c.Evidence.Span.Start)]
            ))
            .OrderBy(e => e.Type.Name, StringComparer.Ordinal)
            .ThenBy(e => e.Other(actor.Id))
            .ThenBy(e => e.Source)
            .ThenBy(e => e.Modality)
            .ToList();
        var articles = ledger.ReadArticles([.. claims.Select(c => c.Article).Distinct()]).ToDictionary(a => a.Id);
        var names = ledger.ReadActors([.. claims.SelectMany(Ends).Distinct()]).ToDictionary(a => a.Id, a => a.Name);
        return new ActorExplanation(actor, edges, articles, names);
    }

    private static IEnumerable<ActorId> Ends(Claim claim) =>
        claim.AttributedTo is { } speaker ? [claim.Source, claim.Target, speaker] : [claim.Source, claim.Target];
}
