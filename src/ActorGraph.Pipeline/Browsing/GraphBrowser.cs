using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Pipeline.Browsing;

/// <summary>Reads the parts of the graph that somebody looks at, with the sums and filters of the exports. Safe for use by many
/// threads.</summary>
public sealed class GraphBrowser(ILedger ledger)
{
    // So many edges among neighbours for each neighbour: more of them hide those of the actor in the middle.
    private const int EdgesAmong = 2;

    /// <summary>An actor with those he deals with most.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="filter">Which claims count.</param>
    /// <param name="limit">How many neighbours at most.</param>
    /// <param name="cancellationToken">Stops between two claims.</param>
    /// <exception cref="ActorGraphException">AG4002: the ledger has no such actor.</exception>
    public Neighbourhood ReadNeighbourhood(ActorId actor, ClaimFilter filter, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        // The months show what lies outside the days asked for, too.
        using var view = new ExportView(ledger, filter with { From = null, To = null }, cancellationToken);
        Require(view, actor);
        var all = view.ReadRelationsOf(actor).ToList();
        var own = Within(filter, all).ToList();
        var neighbours = own.GroupBy(r => r.Source == actor ? r.Target : r.Source)
            .OrderByDescending(g => g.Sum(r => r.Weight))
            .ThenBy(g => g.Key)
            .Select(g => g.Key)
            .ToList();
        var shown = neighbours.Take(limit).ToHashSet();
        var among = Within(filter, view.ReadRelationsAmong(shown))
            .OrderByDescending(r => r.Weight)
            .ThenBy(r => r.Key)
            .Take(EdgesAmong * limit);
        var actors = view.ReadActors([actor, .. neighbours.Take(limit)]).ToList();
        return new Neighbourhood(
            view.Ledger.Head,
            actors[0],
            actors[1..],
            neighbours.Count,
            [.. own.Where(r => shown.Contains(r.Source) || shown.Contains(r.Target)).Concat(among)],
            [
                .. all.SelectMany(r => r.Claims)
                    .Where(c => c.FirstDay is not null)
                    .GroupBy(c => MonthCount.Of(c.FirstDay!.Value))
                    .OrderBy(g => g.Key)
                    .Select(g => new MonthCount(g.Key, g.Count())),
            ]
        );
    }

    /// <summary>The relations between two actors with their claims, ordered by source, type, target, modality.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="filter">Which claims count.</param>
    /// <param name="cancellationToken">Stops between two claims.</param>
    /// <exception cref="ActorGraphException">AG4002: the ledger has no such actor.</exception>
    public IReadOnlyList<SupportedRelation> ReadPair(ActorId one, ActorId other, ClaimFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using var view = new ExportView(ledger, filter, cancellationToken);
        Require(view, one);
        Require(view, other);
        return [.. view.ReadRelationsAmong([one, other])];
    }

    private static IEnumerable<Relation> Within(ClaimFilter filter, IEnumerable<SupportedRelation> relations) =>
        relations
            .Select(r => (r.Relation.Key, Claims: r.Claims.Where(filter.AsksFor).ToList()))
            .Where(r => r.Claims.Count > 0)
            .Select(r => SupportedRelation.Of(r.Key, r.Claims).Relation);

    private static void Require(ExportView view, ActorId actor)
    {
        // A state may stand in the graph of states though only its people are named.
        if (view.Filter.Level == GraphLevel.Actor && !view.Ledger.ReadActors([actor]).Any())
        {
            throw new ActorGraphException(
                ErrorCodes.ActorNotFound,
                $"No actor in the ledger has the id '{actor}'. Search for a name to find its id."
            );
        }
    }
}
