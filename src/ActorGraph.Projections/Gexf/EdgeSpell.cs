using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Projections.Gexf;

/// <summary>A time in which an edge is there, both days inclusive.</summary>
internal readonly record struct EdgeSpell(DateOnly First, DateOnly Last)
{
    /// <summary>When a relation is there: a state from the first day it was seen to the last, an event on the days of its claims. In order,
    /// never touching; empty where no day is known.</summary>
    public static IReadOnlyList<EdgeSpell> Of(SupportedRelation supported)
    {
        var relation = supported.Relation;
        if (relation is not { FirstSeen: { } first, LastSeen: { } last })
        {
            return [];
        }

        if (relation.Type.Category == RelationCategory.State)
        {
            return [new EdgeSpell(first, last)];
        }

        var spells = new List<EdgeSpell>();
        foreach (var claim in supported.Claims.Where(c => c.FirstDay is not null))
        {
            var (from, to) = (claim.FirstDay!.Value, claim.LastDay!.Value);
            if (spells.Count > 0 && from <= spells[^1].Last.AddDays(1))
            {
                spells[^1] = spells[^1] with { Last = to > spells[^1].Last ? to : spells[^1].Last };
                continue;
            }

            spells.Add(new EdgeSpell(from, to));
        }

        return spells;
    }
}
